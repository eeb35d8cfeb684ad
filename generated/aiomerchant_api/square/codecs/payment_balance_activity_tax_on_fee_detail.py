"""The codec of PaymentBalanceActivityTaxOnFeeDetail.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.payment_balance_activity_tax_on_fee_detail import PaymentBalanceActivityTaxOnFeeDetail


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentBalanceActivityTaxOnFeeDetail")
    get = data.get
    self: Any = new(PaymentBalanceActivityTaxOnFeeDetail)
    self.payment_id = v = get("payment_id")
    if v.__class__ is not str and (v is not None):
        self.payment_id = mismatch(v, at, "payment_id", "string")
    self.tax_rate_description = v = get("tax_rate_description")
    if v.__class__ is not str and (v is not None):
        self.tax_rate_description = mismatch(v, at, "tax_rate_description", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_id": ("payment_id", False, plain),
    "tax_rate_description": ("tax_rate_description", False, plain),
}

encode = object_encoder(PaymentBalanceActivityTaxOnFeeDetail, _FIELDS)
