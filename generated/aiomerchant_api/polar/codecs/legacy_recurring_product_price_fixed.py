"""The codec of LegacyRecurringProductPriceFixed.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    constant,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.legacy_recurring_product_price_fixed import LegacyRecurringProductPriceFixed

_amount_type = constant("fixed")
_type = constant("recurring")
_legacy = constant(True)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LegacyRecurringProductPriceFixed")
    get = data.get
    self: Any = new(LegacyRecurringProductPriceFixed)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.source = v = get("source")
    if v.__class__ is not str:
        self.source = mismatch(v, at, "source", "string")
    self.amount_type = _amount_type(get("amount_type"), at, "amount_type")
    self.price_currency = v = get("price_currency")
    if v.__class__ is not str:
        self.price_currency = mismatch(v, at, "price_currency", "string")
    self.tax_behavior = v = get("tax_behavior")
    if v.__class__ is not str and (v is not None or "tax_behavior" not in data):
        self.tax_behavior = mismatch(v, at, "tax_behavior", "string")
    self.is_archived = v = get("is_archived")
    if v.__class__ is not bool:
        self.is_archived = mismatch(v, at, "is_archived", "boolean")
    self.product_id = unique_id(get("product_id"), at, "product_id")
    self.type = _type(get("type"), at, "type")
    self.recurring_interval = v = get("recurring_interval")
    if v.__class__ is not str:
        self.recurring_interval = mismatch(v, at, "recurring_interval", "string")
    self.price_amount = v = get("price_amount")
    if v.__class__ is not int:
        self.price_amount = mismatch(v, at, "price_amount", "integer")
    self.legacy = _legacy(get("legacy"), at, "legacy")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "source": ("source", False, plain),
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", True, plain),
    "is_archived": ("is_archived", False, plain),
    "product_id": ("product_id", False, plain),
    "type": ("type", False, plain),
    "recurring_interval": ("recurring_interval", False, plain),
    "price_amount": ("price_amount", False, refuse_float),
    "legacy": ("legacy", False, plain),
}

encode = object_encoder(LegacyRecurringProductPriceFixed, _FIELDS)
