"""The codec of OrderItemSchema.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
    whole,
)

from ..models.order_item_schema import OrderItemSchema


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderItemSchema")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_label,
            v_amount,
            v_tax_amount,
            v_proration,
            v_product_price_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_label,
            v_amount,
            v_tax_amount,
            v_proration,
            v_product_price_id,
        ) = _values(known)
    self: Any = new(OrderItemSchema)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.label = v_label
    if v_label.__class__ is not str:
        self.label = mismatch(v_label, at, "label", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.tax_amount = v_tax_amount
    if v_tax_amount.__class__ is not int:
        self.tax_amount = mismatch(v_tax_amount, at, "tax_amount", "integer")
    self.proration = v_proration
    if v_proration.__class__ is not bool:
        self.proration = mismatch(v_proration, at, "proration", "boolean")
    self.product_price_id = (
        None
        if v_product_price_id is None and "product_price_id" in data
        else unique_id(v_product_price_id, at, "product_price_id")
    )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "label": ("label", False, refuse_float),
    "amount": ("amount", False, whole),
    "tax_amount": ("tax_amount", False, whole),
    "proration": ("proration", False, plain),
    "product_price_id": ("product_price_id", True, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderItemSchema, _FIELDS)
