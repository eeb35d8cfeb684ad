"""The codec of StandardUnitDescription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.standard_unit_description import StandardUnitDescription

decode_measurement_unit: Decode = decode_later(
    __name__, "measurement_unit", globals(), "decode_measurement_unit"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "StandardUnitDescription")
    get = data.get
    self: Any = new(StandardUnitDescription)
    self.unit = v = get("unit")
    if v is not None:
        self.unit = decode_measurement_unit(v, (at, "unit"))
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.abbreviation = v = get("abbreviation")
    if v.__class__ is not str and (v is not None):
        self.abbreviation = mismatch(v, at, "abbreviation", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "unit": ("unit", False, encode_later(__name__, "measurement_unit")),
    "name": ("name", False, plain),
    "abbreviation": ("abbreviation", False, plain),
}

encode = object_encoder(StandardUnitDescription, _FIELDS)
