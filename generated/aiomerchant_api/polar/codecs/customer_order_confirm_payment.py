"""The codec of CustomerOrderConfirmPayment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.customer_order_confirm_payment import CustomerOrderConfirmPayment


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrderConfirmPayment")
    get = data.get
    self: Any = new(CustomerOrderConfirmPayment)
    self.confirmation_token_id = v = get("confirmation_token_id")
    if v.__class__ is not str and (v is not None):
        self.confirmation_token_id = mismatch(v, at, "confirmation_token_id", "string")
    self.payment_method_id = v = get("payment_method_id")
    if v is not None:
        self.payment_method_id = unique_id(v, at, "payment_method_id")
    self.payment_processor = v = get("payment_processor")
    if v.__class__ is not str and (v is not None or "payment_processor" in data):
        self.payment_processor = mismatch(v, at, "payment_processor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "confirmation_token_id": ("confirmation_token_id", False, plain),
    "payment_method_id": ("payment_method_id", False, plain),
    "payment_processor": ("payment_processor", False, plain),
}

encode = object_encoder(CustomerOrderConfirmPayment, _FIELDS)
