"""The codec of OrderLineItemPricingBlocklistsBlockedTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.order_line_item_pricing_blocklists_blocked_tax import OrderLineItemPricingBlocklistsBlockedTax


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemPricingBlocklistsBlockedTax")
    get = data.get
    self: Any = new(OrderLineItemPricingBlocklistsBlockedTax)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.tax_uid = v = get("tax_uid")
    if v.__class__ is not str and (v is not None):
        self.tax_uid = mismatch(v, at, "tax_uid", "string")
    self.tax_catalog_object_id = v = get("tax_catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.tax_catalog_object_id = mismatch(v, at, "tax_catalog_object_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "tax_uid": ("tax_uid", False, plain),
    "tax_catalog_object_id": ("tax_catalog_object_id", False, plain),
}

encode = object_encoder(OrderLineItemPricingBlocklistsBlockedTax, _FIELDS)
