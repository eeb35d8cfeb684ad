"""The codec of CustomerPaymentMethodConfirm.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_payment_method_confirm import CustomerPaymentMethodConfirm


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodConfirm")
    get = data.get
    self: Any = new(CustomerPaymentMethodConfirm)
    self.setup_intent_id = v = get("setup_intent_id")
    if v.__class__ is not str:
        self.setup_intent_id = mismatch(v, at, "setup_intent_id", "string")
    self.set_default = v = get("set_default")
    if v.__class__ is not bool:
        self.set_default = mismatch(v, at, "set_default", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "setup_intent_id": ("setup_intent_id", False, plain),
    "set_default": ("set_default", False, plain),
}

encode = object_encoder(CustomerPaymentMethodConfirm, _FIELDS)
