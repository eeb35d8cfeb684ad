"""The codec of MeasurementUnitCustom.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.measurement_unit_custom import MeasurementUnitCustom


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeasurementUnitCustom")
    get = data.get
    self: Any = new(MeasurementUnitCustom)
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.abbreviation = v = get("abbreviation")
    if v.__class__ is not str:
        self.abbreviation = mismatch(v, at, "abbreviation", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "abbreviation": ("abbreviation", False, plain),
}

encode = object_encoder(MeasurementUnitCustom, _FIELDS)
