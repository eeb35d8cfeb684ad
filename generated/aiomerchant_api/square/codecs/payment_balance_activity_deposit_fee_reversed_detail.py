"""The codec of PaymentBalanceActivityDepositFeeReversedDetail.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.payment_balance_activity_deposit_fee_reversed_detail import (
    PaymentBalanceActivityDepositFeeReversedDetail,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentBalanceActivityDepositFeeReversedDetail")
    get = data.get
    self: Any = new(PaymentBalanceActivityDepositFeeReversedDetail)
    self.payout_id = v = get("payout_id")
    if v.__class__ is not str and (v is not None):
        self.payout_id = mismatch(v, at, "payout_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payout_id": ("payout_id", False, plain),
}

encode = object_encoder(PaymentBalanceActivityDepositFeeReversedDetail, _FIELDS)
