"""The codec of CheckoutCreatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.checkout_created_event import CheckoutCreatedEvent

decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")
_source = constant("system")
_name = constant("checkout.created")
decode_checkout_created_metadata: Decode = decode_later(
    __name__, "checkout_created_metadata", globals(), "decode_checkout_created_metadata"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutCreatedEvent")
    get = data.get
    self: Any = new(CheckoutCreatedEvent)
    self.id = unique_id(get("id"), at, "id")
    self.timestamp = instant(get("timestamp"), at, "timestamp")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.customer_id = v = get("customer_id")
    if v is not None or "customer_id" not in data:
        self.customer_id = unique_id(v, at, "customer_id")
    self.customer = v = get("customer")
    if v is not None or "customer" not in data:
        self.customer = decode_customer(v, (at, "customer"))
    self.external_customer_id = v = get("external_customer_id")
    if v.__class__ is not str and (v is not None or "external_customer_id" not in data):
        self.external_customer_id = mismatch(v, at, "external_customer_id", "string")
    self.member_id = v = get("member_id")
    if v is not None:
        self.member_id = unique_id(v, at, "member_id")
    self.external_member_id = v = get("external_member_id")
    if v.__class__ is not str and (v is not None):
        self.external_member_id = mismatch(v, at, "external_member_id", "string")
    self.child_count = v = get("child_count")
    if v.__class__ is not int and (v is not None or "child_count" in data):
        self.child_count = mismatch(v, at, "child_count", "integer")
    self.parent_id = v = get("parent_id")
    if v is not None:
        self.parent_id = unique_id(v, at, "parent_id")
    self.label = v = get("label")
    if v.__class__ is not str:
        self.label = mismatch(v, at, "label", "string")
    self.source = _source(get("source"), at, "source")
    self.name = _name(get("name"), at, "name")
    self.metadata = decode_checkout_created_metadata(get("metadata"), (at, "metadata"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "timestamp": ("timestamp", False, plain),
    "organization_id": ("organization_id", False, plain),
    "customer_id": ("customer_id", True, plain),
    "customer": ("customer", True, encode_later(__name__, "customer")),
    "external_customer_id": ("external_customer_id", True, plain),
    "member_id": ("member_id", False, plain),
    "external_member_id": ("external_member_id", False, plain),
    "child_count": ("child_count", False, refuse_float),
    "parent_id": ("parent_id", False, plain),
    "label": ("label", False, plain),
    "source": ("source", False, plain),
    "name": ("name", False, plain),
    "metadata": ("metadata", False, encode_later(__name__, "checkout_created_metadata")),
}

encode = object_encoder(CheckoutCreatedEvent, _FIELDS)
