"""The codec of ProductPriceMeteredUnit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    constant,
    decimal,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.product_price_metered_unit import ProductPriceMeteredUnit

_amount_type = constant("metered_unit")
decode_product_price_meter: Decode = decode_later(
    __name__, "product_price_meter", globals(), "decode_product_price_meter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceMeteredUnit")
    get = data.get
    self: Any = new(ProductPriceMeteredUnit)
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
    self.unit_amount = decimal(get("unit_amount"), at, "unit_amount")
    self.cap_amount = v = get("cap_amount")
    if v.__class__ is not int and (v is not None or "cap_amount" not in data):
        self.cap_amount = mismatch(v, at, "cap_amount", "integer")
    self.meter_id = unique_id(get("meter_id"), at, "meter_id")
    self.meter = decode_product_price_meter(get("meter"), (at, "meter"))
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
    "unit_amount": ("unit_amount", False, refuse_float),
    "cap_amount": ("cap_amount", True, refuse_float),
    "meter_id": ("meter_id", False, plain),
    "meter": ("meter", False, encode_later(__name__, "product_price_meter")),
}

encode = object_encoder(ProductPriceMeteredUnit, _FIELDS)
