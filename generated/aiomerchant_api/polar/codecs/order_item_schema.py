"""The codec of OrderItemSchema.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float, unique_id
from ..models.order_item_schema import OrderItemSchema


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderItemSchema")
    get = data.get
    self: Any = new(OrderItemSchema)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.label = v = get("label")
    if v.__class__ is not str:
        self.label = mismatch(v, at, "label", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.tax_amount = v = get("tax_amount")
    if v.__class__ is not int:
        self.tax_amount = mismatch(v, at, "tax_amount", "integer")
    self.proration = v = get("proration")
    if v.__class__ is not bool:
        self.proration = mismatch(v, at, "proration", "boolean")
    self.product_price_id = v = get("product_price_id")
    if v is not None or "product_price_id" not in data:
        self.product_price_id = unique_id(v, at, "product_price_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "label": ("label", False, plain),
    "amount": ("amount", False, refuse_float),
    "tax_amount": ("tax_amount", False, refuse_float),
    "proration": ("proration", False, plain),
    "product_price_id": ("product_price_id", True, plain),
}

encode = object_encoder(OrderItemSchema, _FIELDS)
