"""The codec of SubscriptionCanceledMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.subscription_canceled_metadata import SubscriptionCanceledMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionCanceledMetadata")
    get = data.get
    self: Any = new(SubscriptionCanceledMetadata)
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str:
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self.product_id = v = get("product_id")
    if v.__class__ is not str and (v is not None or "product_id" in data):
        self.product_id = mismatch(v, at, "product_id", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.recurring_interval = v = get("recurring_interval")
    if v.__class__ is not str:
        self.recurring_interval = mismatch(v, at, "recurring_interval", "string")
    self.recurring_interval_count = v = get("recurring_interval_count")
    if v.__class__ is not int:
        self.recurring_interval_count = mismatch(v, at, "recurring_interval_count", "integer")
    self.customer_cancellation_reason = v = get("customer_cancellation_reason")
    if v.__class__ is not str and (v is not None or "customer_cancellation_reason" in data):
        self.customer_cancellation_reason = mismatch(v, at, "customer_cancellation_reason", "string")
    self.customer_cancellation_comment = v = get("customer_cancellation_comment")
    if v.__class__ is not str and (v is not None or "customer_cancellation_comment" in data):
        self.customer_cancellation_comment = mismatch(v, at, "customer_cancellation_comment", "string")
    self.canceled_at = v = get("canceled_at")
    if v.__class__ is not str:
        self.canceled_at = mismatch(v, at, "canceled_at", "string")
    self.ends_at = v = get("ends_at")
    if v.__class__ is not str and (v is not None or "ends_at" in data):
        self.ends_at = mismatch(v, at, "ends_at", "string")
    self.cancel_at_period_end = v = get("cancel_at_period_end")
    if v.__class__ is not bool and (v is not None or "cancel_at_period_end" in data):
        self.cancel_at_period_end = mismatch(v, at, "cancel_at_period_end", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, plain),
    "product_id": ("product_id", False, plain),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "recurring_interval": ("recurring_interval", False, plain),
    "recurring_interval_count": ("recurring_interval_count", False, refuse_float),
    "customer_cancellation_reason": ("customer_cancellation_reason", False, plain),
    "customer_cancellation_comment": ("customer_cancellation_comment", False, plain),
    "canceled_at": ("canceled_at", False, plain),
    "ends_at": ("ends_at", False, plain),
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
}

encode = object_encoder(SubscriptionCanceledMetadata, _FIELDS)
