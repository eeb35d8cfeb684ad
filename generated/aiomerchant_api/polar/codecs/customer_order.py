"""The codec of CustomerOrder.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.customer_order import CustomerOrder

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_customer_order_product: Decode = decode_later(
    __name__, "customer_order_product", globals(), "decode_customer_order_product"
)
decode_customer_order_subscription: Decode = decode_later(
    __name__, "customer_order_subscription", globals(), "decode_customer_order_subscription"
)
decode_order_item_schema: Decode = decode_later(
    __name__, "order_item_schema", globals(), "decode_order_item_schema"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrder")
    get = data.get
    self: Any = new(CustomerOrder)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.paid = v = get("paid")
    if v.__class__ is not bool:
        self.paid = mismatch(v, at, "paid", "boolean")
    self.subtotal_amount = v = get("subtotal_amount")
    if v.__class__ is not int:
        self.subtotal_amount = mismatch(v, at, "subtotal_amount", "integer")
    self.discount_amount = v = get("discount_amount")
    if v.__class__ is not int:
        self.discount_amount = mismatch(v, at, "discount_amount", "integer")
    self.net_amount = v = get("net_amount")
    if v.__class__ is not int:
        self.net_amount = mismatch(v, at, "net_amount", "integer")
    self.tax_amount = v = get("tax_amount")
    if v.__class__ is not int:
        self.tax_amount = mismatch(v, at, "tax_amount", "integer")
    self.total_amount = v = get("total_amount")
    if v.__class__ is not int:
        self.total_amount = mismatch(v, at, "total_amount", "integer")
    self.applied_balance_amount = v = get("applied_balance_amount")
    if v.__class__ is not int:
        self.applied_balance_amount = mismatch(v, at, "applied_balance_amount", "integer")
    self.due_amount = v = get("due_amount")
    if v.__class__ is not int:
        self.due_amount = mismatch(v, at, "due_amount", "integer")
    self.refunded_amount = v = get("refunded_amount")
    if v.__class__ is not int:
        self.refunded_amount = mismatch(v, at, "refunded_amount", "integer")
    self.refunded_tax_amount = v = get("refunded_tax_amount")
    if v.__class__ is not int:
        self.refunded_tax_amount = mismatch(v, at, "refunded_tax_amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.billing_reason = v = get("billing_reason")
    if v.__class__ is not str:
        self.billing_reason = mismatch(v, at, "billing_reason", "string")
    self.billing_name = v = get("billing_name")
    if v.__class__ is not str and (v is not None or "billing_name" not in data):
        self.billing_name = mismatch(v, at, "billing_name", "string")
    self.billing_address = v = get("billing_address")
    if v is not None or "billing_address" not in data:
        self.billing_address = decode_address(v, (at, "billing_address"))
    self.invoice_number = v = get("invoice_number")
    if v.__class__ is not str and (v is not None or "invoice_number" not in data):
        self.invoice_number = mismatch(v, at, "invoice_number", "string")
    self.is_invoice_generated = v = get("is_invoice_generated")
    if v.__class__ is not bool:
        self.is_invoice_generated = mismatch(v, at, "is_invoice_generated", "boolean")
    self.receipt_number = v = get("receipt_number")
    if v.__class__ is not str and (v is not None or "receipt_number" not in data):
        self.receipt_number = mismatch(v, at, "receipt_number", "string")
    self.seats = v = get("seats")
    if v.__class__ is not int and (v is not None):
        self.seats = mismatch(v, at, "seats", "integer")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.product_id = v = get("product_id")
    if v is not None or "product_id" not in data:
        self.product_id = unique_id(v, at, "product_id")
    self.discount_id = v = get("discount_id")
    if v is not None or "discount_id" not in data:
        self.discount_id = unique_id(v, at, "discount_id")
    self.subscription_id = v = get("subscription_id")
    if v is not None or "subscription_id" not in data:
        self.subscription_id = unique_id(v, at, "subscription_id")
    self.checkout_id = v = get("checkout_id")
    if v is not None or "checkout_id" not in data:
        self.checkout_id = unique_id(v, at, "checkout_id")
    self.next_payment_attempt_at = v = get("next_payment_attempt_at")
    if v is not None:
        self.next_payment_attempt_at = instant(v, at, "next_payment_attempt_at")
    self.product = v = get("product")
    if v is not None or "product" not in data:
        self.product = decode_customer_order_product(v, (at, "product"))
    self.subscription = v = get("subscription")
    if v is not None or "subscription" not in data:
        self.subscription = decode_customer_order_subscription(v, (at, "subscription"))
    self.items = v = get("items")
    if v.__class__ is list:
        here = (at, "items[]")
        self.items = [decode_order_item_schema(i, here) for i in v]
    else:
        self.items = mismatch(v, at, "items", "array")
    self.description = v = get("description")
    if v.__class__ is not str:
        self.description = mismatch(v, at, "description", "string")
    self.refundable_amount = v = get("refundable_amount")
    if v.__class__ is not int:
        self.refundable_amount = mismatch(v, at, "refundable_amount", "integer")
    self.refundable_tax_amount = v = get("refundable_tax_amount")
    if v.__class__ is not int:
        self.refundable_tax_amount = mismatch(v, at, "refundable_tax_amount", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "status": ("status", False, plain),
    "paid": ("paid", False, plain),
    "subtotal_amount": ("subtotal_amount", False, refuse_float),
    "discount_amount": ("discount_amount", False, refuse_float),
    "net_amount": ("net_amount", False, refuse_float),
    "tax_amount": ("tax_amount", False, refuse_float),
    "total_amount": ("total_amount", False, refuse_float),
    "applied_balance_amount": ("applied_balance_amount", False, refuse_float),
    "due_amount": ("due_amount", False, refuse_float),
    "refunded_amount": ("refunded_amount", False, refuse_float),
    "refunded_tax_amount": ("refunded_tax_amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "billing_reason": ("billing_reason", False, plain),
    "billing_name": ("billing_name", True, plain),
    "billing_address": ("billing_address", True, encode_later(__name__, "address")),
    "invoice_number": ("invoice_number", True, plain),
    "is_invoice_generated": ("is_invoice_generated", False, plain),
    "receipt_number": ("receipt_number", True, plain),
    "seats": ("seats", False, refuse_float),
    "customer_id": ("customer_id", False, plain),
    "product_id": ("product_id", True, plain),
    "discount_id": ("discount_id", True, plain),
    "subscription_id": ("subscription_id", True, plain),
    "checkout_id": ("checkout_id", True, plain),
    "next_payment_attempt_at": ("next_payment_attempt_at", False, plain),
    "product": ("product", True, encode_later(__name__, "customer_order_product")),
    "subscription": ("subscription", True, encode_later(__name__, "customer_order_subscription")),
    "items": ("items", False, encode_list_of(encode_later(__name__, "order_item_schema"))),
    "description": ("description", False, plain),
    "refundable_amount": ("refundable_amount", False, refuse_float),
    "refundable_tax_amount": ("refundable_tax_amount", False, refuse_float),
}

encode = object_encoder(CustomerOrder, _FIELDS)
