"""The codec of PaymentBalanceActivityAppFeeRevenueDetail.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.payment_balance_activity_app_fee_revenue_detail import PaymentBalanceActivityAppFeeRevenueDetail


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentBalanceActivityAppFeeRevenueDetail")
    get = data.get
    self: Any = new(PaymentBalanceActivityAppFeeRevenueDetail)
    self.payment_id = v = get("payment_id")
    if v.__class__ is not str and (v is not None):
        self.payment_id = mismatch(v, at, "payment_id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_id": ("payment_id", False, plain),
    "location_id": ("location_id", False, plain),
}

encode = object_encoder(PaymentBalanceActivityAppFeeRevenueDetail, _FIELDS)
