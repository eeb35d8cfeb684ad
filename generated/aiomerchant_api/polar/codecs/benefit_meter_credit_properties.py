"""The codec of BenefitMeterCreditProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, unique_id
from ..models.benefit_meter_credit_properties import BenefitMeterCreditProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitMeterCreditProperties")
    get = data.get
    self: Any = new(BenefitMeterCreditProperties)
    self.units = v = get("units")
    if v.__class__ is not int:
        self.units = mismatch(v, at, "units", "integer")
    self.rollover = v = get("rollover")
    if v.__class__ is not bool:
        self.rollover = mismatch(v, at, "rollover", "boolean")
    self.meter_id = unique_id(get("meter_id"), at, "meter_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "units": ("units", False, refuse_float),
    "rollover": ("rollover", False, plain),
    "meter_id": ("meter_id", False, plain),
}

encode = object_encoder(BenefitMeterCreditProperties, _FIELDS)
