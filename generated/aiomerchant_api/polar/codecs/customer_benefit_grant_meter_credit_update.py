"""The codec of CustomerBenefitGrantMeterCreditUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.customer_benefit_grant_meter_credit_update import CustomerBenefitGrantMeterCreditUpdate

_benefit_type = constant("meter_credit")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerBenefitGrantMeterCreditUpdate")
    get = data.get
    self: Any = new(CustomerBenefitGrantMeterCreditUpdate)
    self.benefit_type = _benefit_type(get("benefit_type"), at, "benefit_type")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "benefit_type": ("benefit_type", False, plain),
}

encode = object_encoder(CustomerBenefitGrantMeterCreditUpdate, _FIELDS)
