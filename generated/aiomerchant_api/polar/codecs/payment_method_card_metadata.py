"""The codec of PaymentMethodCardMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.payment_method_card_metadata import PaymentMethodCardMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentMethodCardMetadata")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_brand, v_last4, v_exp_month, v_exp_year, v_wallet = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_brand, v_last4, v_exp_month, v_exp_year, v_wallet = _values(known)
    self: Any = new(PaymentMethodCardMetadata)
    self.brand = v_brand
    if v_brand.__class__ is not str:
        self.brand = mismatch(v_brand, at, "brand", "string")
    self.last4 = v_last4
    if v_last4.__class__ is not str:
        self.last4 = mismatch(v_last4, at, "last4", "string")
    self.exp_month = v_exp_month
    if v_exp_month.__class__ is not int:
        self.exp_month = mismatch(v_exp_month, at, "exp_month", "integer")
    self.exp_year = v_exp_year
    if v_exp_year.__class__ is not int:
        self.exp_year = mismatch(v_exp_year, at, "exp_year", "integer")
    self.wallet = v_wallet
    if v_wallet.__class__ is not str and v_wallet is not None:
        self.wallet = mismatch(v_wallet, at, "wallet", "string")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "brand": ("brand", False, refuse_float),
    "last4": ("last4", False, refuse_float),
    "exp_month": ("exp_month", False, whole),
    "exp_year": ("exp_year", False, whole),
    "wallet": ("wallet", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentMethodCardMetadata, _FIELDS)
