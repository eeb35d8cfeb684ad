"""The codec of CustomerPaymentMethodCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_payment_method_create import CustomerPaymentMethodCreate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodCreate")
    get = data.get
    self: Any = new(CustomerPaymentMethodCreate)
    self.confirmation_token_id = v = get("confirmation_token_id")
    if v.__class__ is not str:
        self.confirmation_token_id = mismatch(v, at, "confirmation_token_id", "string")
    self.set_default = v = get("set_default")
    if v.__class__ is not bool:
        self.set_default = mismatch(v, at, "set_default", "boolean")
    self.return_url = v = get("return_url")
    if v.__class__ is not str:
        self.return_url = mismatch(v, at, "return_url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "confirmation_token_id": ("confirmation_token_id", False, plain),
    "set_default": ("set_default", False, plain),
    "return_url": ("return_url", False, plain),
}

encode = object_encoder(CustomerPaymentMethodCreate, _FIELDS)
