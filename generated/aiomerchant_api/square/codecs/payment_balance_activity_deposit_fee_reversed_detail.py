"""The codec of PaymentBalanceActivityDepositFeeReversedDetail.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.payment_balance_activity_deposit_fee_reversed_detail import (
    PaymentBalanceActivityDepositFeeReversedDetail,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentBalanceActivityDepositFeeReversedDetail")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_payout_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payout_id = _values(known)
    self: Any = new(PaymentBalanceActivityDepositFeeReversedDetail)
    self.payout_id = v_payout_id
    if v_payout_id.__class__ is not str and v_payout_id is not None:
        self.payout_id = mismatch(v_payout_id, at, "payout_id", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payout_id": ("payout_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentBalanceActivityDepositFeeReversedDetail, _FIELDS)
