"""The codec of StandardUnitDescription.

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
    refuse_float,
)

from ..models.standard_unit_description import StandardUnitDescription

decode_measurement_unit: Decode = decode_later(
    __name__, "measurement_unit", globals(), "decode_measurement_unit"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "StandardUnitDescription")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_unit, v_name, v_abbreviation = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_unit, v_name, v_abbreviation = _values(known)
    self: Any = new(StandardUnitDescription)
    self.unit = None if v_unit is None else decode_measurement_unit(v_unit, (at, "unit"))
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.abbreviation = v_abbreviation
    if v_abbreviation.__class__ is not str and v_abbreviation is not None:
        self.abbreviation = mismatch(v_abbreviation, at, "abbreviation", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "unit": ("unit", False, encode_later(__name__, "measurement_unit")),
    "name": ("name", False, refuse_float),
    "abbreviation": ("abbreviation", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(StandardUnitDescription, _FIELDS)
