"""The codec of OrderLineItemPricingBlocklistsBlockedDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.order_line_item_pricing_blocklists_blocked_discount import (
    OrderLineItemPricingBlocklistsBlockedDiscount,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemPricingBlocklistsBlockedDiscount")
    get = data.get
    self: Any = new(OrderLineItemPricingBlocklistsBlockedDiscount)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.discount_uid = v = get("discount_uid")
    if v.__class__ is not str and (v is not None):
        self.discount_uid = mismatch(v, at, "discount_uid", "string")
    self.discount_catalog_object_id = v = get("discount_catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.discount_catalog_object_id = mismatch(v, at, "discount_catalog_object_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "discount_uid": ("discount_uid", False, plain),
    "discount_catalog_object_id": ("discount_catalog_object_id", False, plain),
}

encode = object_encoder(OrderLineItemPricingBlocklistsBlockedDiscount, _FIELDS)
