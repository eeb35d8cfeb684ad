"""The codec of MeasurementUnit.

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
    plain,
)

from ..models.measurement_unit import MeasurementUnit

decode_measurement_unit_custom: Decode = decode_later(
    __name__, "measurement_unit_custom", globals(), "decode_measurement_unit_custom"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeasurementUnit")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_custom_unit,
            v_area_unit,
            v_length_unit,
            v_volume_unit,
            v_weight_unit,
            v_generic_unit,
            v_time_unit,
            v_type,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_custom_unit,
            v_area_unit,
            v_length_unit,
            v_volume_unit,
            v_weight_unit,
            v_generic_unit,
            v_time_unit,
            v_type,
        ) = _values(known)
    self: Any = new(MeasurementUnit)
    self.custom_unit = (
        None if v_custom_unit is None else decode_measurement_unit_custom(v_custom_unit, (at, "custom_unit"))
    )
    self.area_unit = v_area_unit
    if v_area_unit.__class__ is not str and v_area_unit is not None:
        self.area_unit = mismatch(v_area_unit, at, "area_unit", "string")
    self.length_unit = v_length_unit
    if v_length_unit.__class__ is not str and v_length_unit is not None:
        self.length_unit = mismatch(v_length_unit, at, "length_unit", "string")
    self.volume_unit = v_volume_unit
    if v_volume_unit.__class__ is not str and v_volume_unit is not None:
        self.volume_unit = mismatch(v_volume_unit, at, "volume_unit", "string")
    self.weight_unit = v_weight_unit
    if v_weight_unit.__class__ is not str and v_weight_unit is not None:
        self.weight_unit = mismatch(v_weight_unit, at, "weight_unit", "string")
    self.generic_unit = v_generic_unit
    if v_generic_unit.__class__ is not str and v_generic_unit is not None:
        self.generic_unit = mismatch(v_generic_unit, at, "generic_unit", "string")
    self.time_unit = v_time_unit
    if v_time_unit.__class__ is not str and v_time_unit is not None:
        self.time_unit = mismatch(v_time_unit, at, "time_unit", "string")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_unit": ("custom_unit", False, encode_later(__name__, "measurement_unit_custom")),
    "area_unit": ("area_unit", False, plain),
    "length_unit": ("length_unit", False, plain),
    "volume_unit": ("volume_unit", False, plain),
    "weight_unit": ("weight_unit", False, plain),
    "generic_unit": ("generic_unit", False, plain),
    "time_unit": ("time_unit", False, plain),
    "type": ("type", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MeasurementUnit, _FIELDS)
