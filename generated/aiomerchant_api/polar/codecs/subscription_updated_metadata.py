"""The codec of SubscriptionUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.subscription_updated_metadata import SubscriptionUpdatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdatedMetadata")
    get = data.get
    self: Any = new(SubscriptionUpdatedMetadata)
    self.product_id = v = get("product_id")
    if v.__class__ is not str and (v is not None or "product_id" in data):
        self.product_id = mismatch(v, at, "product_id", "string")
    self.proration_behavior = v = get("proration_behavior")
    if v.__class__ is not str and (v is not None or "proration_behavior" in data):
        self.proration_behavior = mismatch(v, at, "proration_behavior", "string")
    self.discount_id = v = get("discount_id")
    if v.__class__ is not str and (v is not None):
        self.discount_id = mismatch(v, at, "discount_id", "string")
    self.trial_end = v = get("trial_end")
    if v.__class__ is not str and (v is not None or "trial_end" in data):
        self.trial_end = mismatch(v, at, "trial_end", "string")
    self.seats = v = get("seats")
    if v.__class__ is not int and (v is not None or "seats" in data):
        self.seats = mismatch(v, at, "seats", "integer")
    self.billing_period_end = v = get("billing_period_end")
    if v.__class__ is not str and (v is not None or "billing_period_end" in data):
        self.billing_period_end = mismatch(v, at, "billing_period_end", "string")
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str:
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "product_id": ("product_id", False, plain),
    "proration_behavior": ("proration_behavior", False, plain),
    "discount_id": ("discount_id", False, plain),
    "trial_end": ("trial_end", False, plain),
    "seats": ("seats", False, refuse_float),
    "billing_period_end": ("billing_period_end", False, plain),
    "subscription_id": ("subscription_id", False, plain),
}

encode = object_encoder(SubscriptionUpdatedMetadata, _FIELDS)
