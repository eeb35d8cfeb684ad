"""The codec of PaymentBalanceActivityAppFeeRevenueDetail.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.payment_balance_activity_app_fee_revenue_detail import PaymentBalanceActivityAppFeeRevenueDetail


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentBalanceActivityAppFeeRevenueDetail")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_payment_id, v_location_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payment_id, v_location_id = _values(known)
    self: Any = new(PaymentBalanceActivityAppFeeRevenueDetail)
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str and v_payment_id is not None:
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_id": ("payment_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentBalanceActivityAppFeeRevenueDetail, _FIELDS)
