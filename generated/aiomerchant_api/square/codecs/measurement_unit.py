"""The codec of MeasurementUnit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.measurement_unit import MeasurementUnit

decode_measurement_unit_custom: Decode = decode_later(
    __name__, "measurement_unit_custom", globals(), "decode_measurement_unit_custom"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeasurementUnit")
    get = data.get
    self: Any = new(MeasurementUnit)
    self.custom_unit = v = get("custom_unit")
    if v is not None:
        self.custom_unit = decode_measurement_unit_custom(v, (at, "custom_unit"))
    self.area_unit = v = get("area_unit")
    if v.__class__ is not str and (v is not None):
        self.area_unit = mismatch(v, at, "area_unit", "string")
    self.length_unit = v = get("length_unit")
    if v.__class__ is not str and (v is not None):
        self.length_unit = mismatch(v, at, "length_unit", "string")
    self.volume_unit = v = get("volume_unit")
    if v.__class__ is not str and (v is not None):
        self.volume_unit = mismatch(v, at, "volume_unit", "string")
    self.weight_unit = v = get("weight_unit")
    if v.__class__ is not str and (v is not None):
        self.weight_unit = mismatch(v, at, "weight_unit", "string")
    self.generic_unit = v = get("generic_unit")
    if v.__class__ is not str and (v is not None):
        self.generic_unit = mismatch(v, at, "generic_unit", "string")
    self.time_unit = v = get("time_unit")
    if v.__class__ is not str and (v is not None):
        self.time_unit = mismatch(v, at, "time_unit", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
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

encode = object_encoder(MeasurementUnit, _FIELDS)
