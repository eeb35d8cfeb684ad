"""The codec of LaborTimecardCreatedEventObject.

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

from ..models.labor_timecard_created_event_object import LaborTimecardCreatedEventObject

decode_timecard: Decode = decode_later(__name__, "timecard", globals(), "decode_timecard")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LaborTimecardCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_timecard = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_timecard = _values(known)
    self: Any = new(LaborTimecardCreatedEventObject)
    self.timecard = None if v_timecard is None else decode_timecard(v_timecard, (at, "timecard"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "timecard": ("timecard", False, encode_later(__name__, "timecard")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LaborTimecardCreatedEventObject, _FIELDS)
