"""The codec of BenefitGrantMeterCreditProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.benefit_grant_meter_credit_properties import BenefitGrantMeterCreditProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantMeterCreditProperties")
    get = data.get
    self: Any = new(BenefitGrantMeterCreditProperties)
    self.last_credited_meter_id = v = get("last_credited_meter_id")
    if v.__class__ is not str and (v is not None or "last_credited_meter_id" in data):
        self.last_credited_meter_id = mismatch(v, at, "last_credited_meter_id", "string")
    self.last_credited_units = v = get("last_credited_units")
    if v.__class__ is not int and (v is not None or "last_credited_units" in data):
        self.last_credited_units = mismatch(v, at, "last_credited_units", "integer")
    self.last_credited_at = v = get("last_credited_at")
    if v.__class__ is not str and (v is not None or "last_credited_at" in data):
        self.last_credited_at = mismatch(v, at, "last_credited_at", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "last_credited_meter_id": ("last_credited_meter_id", False, plain),
    "last_credited_units": ("last_credited_units", False, refuse_float),
    "last_credited_at": ("last_credited_at", False, plain),
}

encode = object_encoder(BenefitGrantMeterCreditProperties, _FIELDS)
