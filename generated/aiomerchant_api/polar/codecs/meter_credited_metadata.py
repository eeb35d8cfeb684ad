"""The codec of MeterCreditedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.meter_credited_metadata import MeterCreditedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeterCreditedMetadata")
    get = data.get
    self: Any = new(MeterCreditedMetadata)
    self.meter_id = v = get("meter_id")
    if v.__class__ is not str:
        self.meter_id = mismatch(v, at, "meter_id", "string")
    self.units = v = get("units")
    if v.__class__ is not int:
        self.units = mismatch(v, at, "units", "integer")
    self.rollover = v = get("rollover")
    if v.__class__ is not bool:
        self.rollover = mismatch(v, at, "rollover", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "meter_id": ("meter_id", False, plain),
    "units": ("units", False, refuse_float),
    "rollover": ("rollover", False, plain),
}

encode = object_encoder(MeterCreditedMetadata, _FIELDS)
