"""The codec of DisputeStateUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.dispute_state_updated_event_object import DisputeStateUpdatedEventObject

decode_dispute: Decode = decode_later(__name__, "dispute", globals(), "decode_dispute")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DisputeStateUpdatedEventObject")
    get = data.get
    self: Any = new(DisputeStateUpdatedEventObject)
    self.object = v = get("object")
    if v is not None:
        self.object = decode_dispute(v, (at, "object"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "object": ("object", False, encode_later(__name__, "dispute")),
}

encode = object_encoder(DisputeStateUpdatedEventObject, _FIELDS)
