"""The codec of PaymentMethodCardMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.payment_method_card_metadata import PaymentMethodCardMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentMethodCardMetadata")
    get = data.get
    self: Any = new(PaymentMethodCardMetadata)
    self.brand = v = get("brand")
    if v.__class__ is not str:
        self.brand = mismatch(v, at, "brand", "string")
    self.last4 = v = get("last4")
    if v.__class__ is not str:
        self.last4 = mismatch(v, at, "last4", "string")
    self.exp_month = v = get("exp_month")
    if v.__class__ is not int:
        self.exp_month = mismatch(v, at, "exp_month", "integer")
    self.exp_year = v = get("exp_year")
    if v.__class__ is not int:
        self.exp_year = mismatch(v, at, "exp_year", "integer")
    self.wallet = v = get("wallet")
    if v.__class__ is not str and (v is not None):
        self.wallet = mismatch(v, at, "wallet", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "brand": ("brand", False, plain),
    "last4": ("last4", False, plain),
    "exp_month": ("exp_month", False, refuse_float),
    "exp_year": ("exp_year", False, refuse_float),
    "wallet": ("wallet", False, plain),
}

encode = object_encoder(PaymentMethodCardMetadata, _FIELDS)
