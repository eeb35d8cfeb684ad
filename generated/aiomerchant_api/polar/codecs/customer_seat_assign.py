"""The codec of CustomerSeatAssign.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, free_form, mismatch, new, object_encoder, plain, unique_id
from ..models.customer_seat_assign import CustomerSeatAssign


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSeatAssign")
    get = data.get
    self: Any = new(CustomerSeatAssign)
    self.subscription_id = v = get("subscription_id")
    if v is not None:
        self.subscription_id = unique_id(v, at, "subscription_id")
    self.order_id = v = get("order_id")
    if v is not None:
        self.order_id = unique_id(v, at, "order_id")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None):
        self.email = mismatch(v, at, "email", "string")
    self.external_customer_id = v = get("external_customer_id")
    if v.__class__ is not str and (v is not None):
        self.external_customer_id = mismatch(v, at, "external_customer_id", "string")
    self.customer_id = v = get("customer_id")
    if v is not None:
        self.customer_id = unique_id(v, at, "customer_id")
    self.external_member_id = v = get("external_member_id")
    if v.__class__ is not str and (v is not None):
        self.external_member_id = mismatch(v, at, "external_member_id", "string")
    self.member_id = v = get("member_id")
    if v is not None:
        self.member_id = unique_id(v, at, "member_id")
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = free_form(v, at, "metadata")
    self.immediate_claim = v = get("immediate_claim")
    if v.__class__ is not bool and (v is not None or "immediate_claim" in data):
        self.immediate_claim = mismatch(v, at, "immediate_claim", "boolean")
    self.checkout_id = v = get("checkout_id")
    if v is not None:
        self.checkout_id = unique_id(v, at, "checkout_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, plain),
    "order_id": ("order_id", False, plain),
    "email": ("email", False, plain),
    "external_customer_id": ("external_customer_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "external_member_id": ("external_member_id", False, plain),
    "member_id": ("member_id", False, plain),
    "metadata": ("metadata", False, plain),
    "immediate_claim": ("immediate_claim", False, plain),
    "checkout_id": ("checkout_id", False, plain),
}

encode = object_encoder(CustomerSeatAssign, _FIELDS)
