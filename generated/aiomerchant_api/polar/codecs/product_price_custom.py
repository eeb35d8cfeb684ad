"""The codec of ProductPriceCustom.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    constant,
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

from ..models.product_price_custom import ProductPriceCustom

_decode_amount_type = constant("custom")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceCustom")
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_source,
            v_amount_type,
            v_price_currency,
            v_tax_behavior,
            v_is_archived,
            v_product_id,
            v_minimum_amount,
            v_maximum_amount,
            v_preset_amount,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_source,
            v_amount_type,
            v_price_currency,
            v_tax_behavior,
            v_is_archived,
            v_product_id,
            v_minimum_amount,
            v_maximum_amount,
            v_preset_amount,
        ) = _values(known)
    self: Any = new(ProductPriceCustom)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.source = v_source
    if v_source.__class__ is not str:
        self.source = mismatch(v_source, at, "source", "string")
    self.amount_type = _decode_amount_type(v_amount_type, at, "amount_type")
    self.price_currency = v_price_currency
    if v_price_currency.__class__ is not str:
        self.price_currency = mismatch(v_price_currency, at, "price_currency", "string")
    self.tax_behavior = v_tax_behavior
    if v_tax_behavior.__class__ is not str and not (v_tax_behavior is None and "tax_behavior" in data):
        self.tax_behavior = mismatch(v_tax_behavior, at, "tax_behavior", "string")
    self.is_archived = v_is_archived
    if v_is_archived.__class__ is not bool:
        self.is_archived = mismatch(v_is_archived, at, "is_archived", "boolean")
    self.product_id = unique_id(v_product_id, at, "product_id")
    self.minimum_amount = v_minimum_amount
    if v_minimum_amount.__class__ is not int:
        self.minimum_amount = mismatch(v_minimum_amount, at, "minimum_amount", "integer")
    self.maximum_amount = v_maximum_amount
    if v_maximum_amount.__class__ is not int and not (v_maximum_amount is None and "maximum_amount" in data):
        self.maximum_amount = mismatch(v_maximum_amount, at, "maximum_amount", "integer")
    self.preset_amount = v_preset_amount
    if v_preset_amount.__class__ is not int and not (v_preset_amount is None and "preset_amount" in data):
        self.preset_amount = mismatch(v_preset_amount, at, "preset_amount", "integer")
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "source": ("source", False, plain),
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, refuse_float),
    "tax_behavior": ("tax_behavior", True, plain),
    "is_archived": ("is_archived", False, plain),
    "product_id": ("product_id", False, plain),
    "minimum_amount": ("minimum_amount", False, whole),
    "maximum_amount": ("maximum_amount", True, whole),
    "preset_amount": ("preset_amount", True, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceCustom, _FIELDS)
