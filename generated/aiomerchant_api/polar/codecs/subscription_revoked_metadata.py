"""The codec of SubscriptionRevokedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.subscription_revoked_metadata import SubscriptionRevokedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionRevokedMetadata")
    get = data.get
    self: Any = new(SubscriptionRevokedMetadata)
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str:
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self.product_id = v = get("product_id")
    if v.__class__ is not str and (v is not None or "product_id" in data):
        self.product_id = mismatch(v, at, "product_id", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int and (v is not None or "amount" in data):
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str and (v is not None or "currency" in data):
        self.currency = mismatch(v, at, "currency", "string")
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
    "subscription_id": ("subscription_id", False, plain),
    "product_id": ("product_id", False, plain),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "recurring_interval": ("recurring_interval", False, plain),
    "recurring_interval_count": ("recurring_interval_count", False, refuse_float),
}

encode = object_encoder(SubscriptionRevokedMetadata, _FIELDS)
