"""The codec of CatalogPricingRule.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    full_date,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.catalog_pricing_rule import CatalogPricingRule

_time_period_ids = list_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogPricingRule")
    get = data.get
    self: Any = new(CatalogPricingRule)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.time_period_ids = v = get("time_period_ids")
    if v is not None:
        self.time_period_ids = _time_period_ids(v, at, "time_period_ids")
    self.discount_id = v = get("discount_id")
    if v.__class__ is not str and (v is not None):
        self.discount_id = mismatch(v, at, "discount_id", "string")
    self.match_products_id = v = get("match_products_id")
    if v.__class__ is not str and (v is not None):
        self.match_products_id = mismatch(v, at, "match_products_id", "string")
    self.apply_products_id = v = get("apply_products_id")
    if v.__class__ is not str and (v is not None):
        self.apply_products_id = mismatch(v, at, "apply_products_id", "string")
    self.exclude_products_id = v = get("exclude_products_id")
    if v.__class__ is not str and (v is not None):
        self.exclude_products_id = mismatch(v, at, "exclude_products_id", "string")
    self.valid_from_date = v = get("valid_from_date")
    if v is not None:
        self.valid_from_date = full_date(v, at, "valid_from_date")
    self.valid_from_local_time = v = get("valid_from_local_time")
    if v.__class__ is not str and (v is not None):
        self.valid_from_local_time = mismatch(v, at, "valid_from_local_time", "string")
    self.valid_until_date = v = get("valid_until_date")
    if v is not None:
        self.valid_until_date = full_date(v, at, "valid_until_date")
    self.valid_until_local_time = v = get("valid_until_local_time")
    if v.__class__ is not str and (v is not None):
        self.valid_until_local_time = mismatch(v, at, "valid_until_local_time", "string")
    self.exclude_strategy = v = get("exclude_strategy")
    if v.__class__ is not str and (v is not None):
        self.exclude_strategy = mismatch(v, at, "exclude_strategy", "string")
    self.minimum_order_subtotal_money = v = get("minimum_order_subtotal_money")
    if v is not None:
        self.minimum_order_subtotal_money = decode_money(v, (at, "minimum_order_subtotal_money"))
    self.customer_group_ids_any = v = get("customer_group_ids_any")
    if v is not None:
        self.customer_group_ids_any = _time_period_ids(v, at, "customer_group_ids_any")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "time_period_ids": ("time_period_ids", False, plain),
    "discount_id": ("discount_id", False, plain),
    "match_products_id": ("match_products_id", False, plain),
    "apply_products_id": ("apply_products_id", False, plain),
    "exclude_products_id": ("exclude_products_id", False, plain),
    "valid_from_date": ("valid_from_date", False, plain),
    "valid_from_local_time": ("valid_from_local_time", False, plain),
    "valid_until_date": ("valid_until_date", False, plain),
    "valid_until_local_time": ("valid_until_local_time", False, plain),
    "exclude_strategy": ("exclude_strategy", False, plain),
    "minimum_order_subtotal_money": ("minimum_order_subtotal_money", False, encode_later(__name__, "money")),
    "customer_group_ids_any": ("customer_group_ids_any", False, plain),
}

encode = object_encoder(CatalogPricingRule, _FIELDS)
