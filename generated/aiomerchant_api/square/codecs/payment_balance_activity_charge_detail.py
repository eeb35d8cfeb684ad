"""The codec of PaymentBalanceActivityChargeDetail.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.payment_balance_activity_charge_detail import PaymentBalanceActivityChargeDetail


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentBalanceActivityChargeDetail")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_payment_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payment_id = _values(known)
    self: Any = new(PaymentBalanceActivityChargeDetail)
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str and v_payment_id is not None:
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_id": ("payment_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentBalanceActivityChargeDetail, _FIELDS)
