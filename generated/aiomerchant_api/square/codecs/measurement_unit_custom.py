"""The codec of MeasurementUnitCustom.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.measurement_unit_custom import MeasurementUnitCustom


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeasurementUnitCustom")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_name, v_abbreviation = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_abbreviation = _values(known)
    self: Any = new(MeasurementUnitCustom)
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.abbreviation = v_abbreviation
    if v_abbreviation.__class__ is not str:
        self.abbreviation = mismatch(v_abbreviation, at, "abbreviation", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "abbreviation": ("abbreviation", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MeasurementUnitCustom, _FIELDS)
