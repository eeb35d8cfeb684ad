"""The codec of CustomerPaymentMethodGeneric.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, unique_id
from ..models.customer_payment_method_generic import CustomerPaymentMethodGeneric


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodGeneric")
    get = data.get
    self: Any = new(CustomerPaymentMethodGeneric)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.processor = v = get("processor")
    if v.__class__ is not str:
        self.processor = mismatch(v, at, "processor", "string")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.is_default = v = get("is_default")
    if v.__class__ is not bool:
        self.is_default = mismatch(v, at, "is_default", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "processor": ("processor", False, plain),
    "customer_id": ("customer_id", False, plain),
    "type": ("type", False, plain),
    "is_default": ("is_default", False, plain),
}

encode = object_encoder(CustomerPaymentMethodGeneric, _FIELDS)
