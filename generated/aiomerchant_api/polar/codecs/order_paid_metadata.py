"""The codec of OrderPaidMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.order_paid_metadata import OrderPaidMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderPaidMetadata")
    get = data.get
    self: Any = new(OrderPaidMetadata)
    self.order_id = v = get("order_id")
    if v.__class__ is not str:
        self.order_id = mismatch(v, at, "order_id", "string")
    self.product_id = v = get("product_id")
    if v.__class__ is not str and (v is not None or "product_id" in data):
        self.product_id = mismatch(v, at, "product_id", "string")
    self.billing_type = v = get("billing_type")
    if v.__class__ is not str and (v is not None or "billing_type" in data):
        self.billing_type = mismatch(v, at, "billing_type", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str and (v is not None or "currency" in data):
        self.currency = mismatch(v, at, "currency", "string")
    self.net_amount = v = get("net_amount")
    if v.__class__ is not int and (v is not None or "net_amount" in data):
        self.net_amount = mismatch(v, at, "net_amount", "integer")
    self.tax_amount = v = get("tax_amount")
    if v.__class__ is not int and (v is not None or "tax_amount" in data):
        self.tax_amount = mismatch(v, at, "tax_amount", "integer")
    self.applied_balance_amount = v = get("applied_balance_amount")
    if v.__class__ is not int and (v is not None or "applied_balance_amount" in data):
        self.applied_balance_amount = mismatch(v, at, "applied_balance_amount", "integer")
    self.discount_amount = v = get("discount_amount")
    if v.__class__ is not int and (v is not None or "discount_amount" in data):
        self.discount_amount = mismatch(v, at, "discount_amount", "integer")
    self.discount_id = v = get("discount_id")
    if v.__class__ is not str and (v is not None or "discount_id" in data):
        self.discount_id = mismatch(v, at, "discount_id", "string")
    self.platform_fee = v = get("platform_fee")
    if v.__class__ is not int and (v is not None or "platform_fee" in data):
        self.platform_fee = mismatch(v, at, "platform_fee", "integer")
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str and (v is not None or "subscription_id" in data):
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self.recurring_interval = v = get("recurring_interval")
    if v.__class__ is not str and (v is not None or "recurring_interval" in data):
        self.recurring_interval = mismatch(v, at, "recurring_interval", "string")
    self.recurring_interval_count = v = get("recurring_interval_count")
    if v.__class__ is not int and (v is not None or "recurring_interval_count" in data):
        self.recurring_interval_count = mismatch(v, at, "recurring_interval_count", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, plain),
    "product_id": ("product_id", False, plain),
    "billing_type": ("billing_type", False, plain),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "net_amount": ("net_amount", False, refuse_float),
    "tax_amount": ("tax_amount", False, refuse_float),
    "applied_balance_amount": ("applied_balance_amount", False, refuse_float),
    "discount_amount": ("discount_amount", False, refuse_float),
    "discount_id": ("discount_id", False, plain),
    "platform_fee": ("platform_fee", False, refuse_float),
    "subscription_id": ("subscription_id", False, plain),
    "recurring_interval": ("recurring_interval", False, plain),
    "recurring_interval_count": ("recurring_interval_count", False, refuse_float),
}

encode = object_encoder(OrderPaidMetadata, _FIELDS)
