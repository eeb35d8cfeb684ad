"""The codec of DisputeEvidenceAddedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.dispute_evidence_added_event_object import DisputeEvidenceAddedEventObject

decode_dispute: Decode = decode_later(__name__, "dispute", globals(), "decode_dispute")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DisputeEvidenceAddedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_object = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_object = _values(known)
    self: Any = new(DisputeEvidenceAddedEventObject)
    self.object = None if v_object is None else decode_dispute(v_object, (at, "object"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "object": ("object", False, encode_later(__name__, "dispute")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DisputeEvidenceAddedEventObject, _FIELDS)
