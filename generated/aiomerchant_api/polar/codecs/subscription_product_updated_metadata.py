"""The codec of SubscriptionProductUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.subscription_product_updated_metadata import SubscriptionProductUpdatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionProductUpdatedMetadata")
    get = data.get
    self: Any = new(SubscriptionProductUpdatedMetadata)
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str:
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self.old_product_id = v = get("old_product_id")
    if v.__class__ is not str:
        self.old_product_id = mismatch(v, at, "old_product_id", "string")
    self.new_product_id = v = get("new_product_id")
    if v.__class__ is not str:
        self.new_product_id = mismatch(v, at, "new_product_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, plain),
    "old_product_id": ("old_product_id", False, plain),
    "new_product_id": ("new_product_id", False, plain),
}

encode = object_encoder(SubscriptionProductUpdatedMetadata, _FIELDS)
