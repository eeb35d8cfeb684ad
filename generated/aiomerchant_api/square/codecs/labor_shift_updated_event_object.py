"""The codec of LaborShiftUpdatedEventObject.

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

from ..models.labor_shift_updated_event_object import LaborShiftUpdatedEventObject

decode_shift: Decode = decode_later(__name__, "shift", globals(), "decode_shift")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LaborShiftUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_shift = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_shift = _values(known)
    self: Any = new(LaborShiftUpdatedEventObject)
    self.shift = None if v_shift is None else decode_shift(v_shift, (at, "shift"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "shift": ("shift", False, encode_later(__name__, "shift")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LaborShiftUpdatedEventObject, _FIELDS)
