"""The codec of UpdateTimecardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_timecard_request import UpdateTimecardRequest

decode_timecard: Decode = decode_later(__name__, "timecard", globals(), "decode_timecard")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateTimecardRequest")
    get = data.get
    self: Any = new(UpdateTimecardRequest)
    self.timecard = decode_timecard(get("timecard"), (at, "timecard"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "timecard": ("timecard", False, encode_later(__name__, "timecard")),
}

encode = object_encoder(UpdateTimecardRequest, _FIELDS)
