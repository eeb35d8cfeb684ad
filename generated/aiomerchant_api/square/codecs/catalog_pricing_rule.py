"""The codec of CatalogPricingRule.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    day,
    decode_later,
    encode_later,
    encode_list_of,
    full_date,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.catalog_pricing_rule import CatalogPricingRule

_decode_time_period_ids = list_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogPricingRule")
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_name,
            v_time_period_ids,
            v_discount_id,
            v_match_products_id,
            v_apply_products_id,
            v_exclude_products_id,
            v_valid_from_date,
            v_valid_from_local_time,
            v_valid_until_date,
            v_valid_until_local_time,
            v_exclude_strategy,
            v_minimum_order_subtotal_money,
            v_customer_group_ids_any,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_time_period_ids,
            v_discount_id,
            v_match_products_id,
            v_apply_products_id,
            v_exclude_products_id,
            v_valid_from_date,
            v_valid_from_local_time,
            v_valid_until_date,
            v_valid_until_local_time,
            v_exclude_strategy,
            v_minimum_order_subtotal_money,
            v_customer_group_ids_any,
        ) = _values(known)
    self: Any = new(CatalogPricingRule)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.time_period_ids = (
        None
        if v_time_period_ids is None
        else _decode_time_period_ids(v_time_period_ids, at, "time_period_ids")
    )
    self.discount_id = v_discount_id
    if v_discount_id.__class__ is not str and v_discount_id is not None:
        self.discount_id = mismatch(v_discount_id, at, "discount_id", "string")
    self.match_products_id = v_match_products_id
    if v_match_products_id.__class__ is not str and v_match_products_id is not None:
        self.match_products_id = mismatch(v_match_products_id, at, "match_products_id", "string")
    self.apply_products_id = v_apply_products_id
    if v_apply_products_id.__class__ is not str and v_apply_products_id is not None:
        self.apply_products_id = mismatch(v_apply_products_id, at, "apply_products_id", "string")
    self.exclude_products_id = v_exclude_products_id
    if v_exclude_products_id.__class__ is not str and v_exclude_products_id is not None:
        self.exclude_products_id = mismatch(v_exclude_products_id, at, "exclude_products_id", "string")
    self.valid_from_date = (
        None if v_valid_from_date is None else full_date(v_valid_from_date, at, "valid_from_date")
    )
    self.valid_from_local_time = v_valid_from_local_time
    if v_valid_from_local_time.__class__ is not str and v_valid_from_local_time is not None:
        self.valid_from_local_time = mismatch(v_valid_from_local_time, at, "valid_from_local_time", "string")
    self.valid_until_date = (
        None if v_valid_until_date is None else full_date(v_valid_until_date, at, "valid_until_date")
    )
    self.valid_until_local_time = v_valid_until_local_time
    if v_valid_until_local_time.__class__ is not str and v_valid_until_local_time is not None:
        self.valid_until_local_time = mismatch(
            v_valid_until_local_time, at, "valid_until_local_time", "string"
        )
    self.exclude_strategy = v_exclude_strategy
    if v_exclude_strategy.__class__ is not str and v_exclude_strategy is not None:
        self.exclude_strategy = mismatch(v_exclude_strategy, at, "exclude_strategy", "string")
    self.minimum_order_subtotal_money = (
        None
        if v_minimum_order_subtotal_money is None
        else decode_money(v_minimum_order_subtotal_money, (at, "minimum_order_subtotal_money"))
    )
    self.customer_group_ids_any = (
        None
        if v_customer_group_ids_any is None
        else _decode_time_period_ids(v_customer_group_ids_any, at, "customer_group_ids_any")
    )
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "time_period_ids": ("time_period_ids", False, encode_list_of(refuse_float)),
    "discount_id": ("discount_id", False, refuse_float),
    "match_products_id": ("match_products_id", False, refuse_float),
    "apply_products_id": ("apply_products_id", False, refuse_float),
    "exclude_products_id": ("exclude_products_id", False, refuse_float),
    "valid_from_date": ("valid_from_date", False, day),
    "valid_from_local_time": ("valid_from_local_time", False, refuse_float),
    "valid_until_date": ("valid_until_date", False, day),
    "valid_until_local_time": ("valid_until_local_time", False, refuse_float),
    "exclude_strategy": ("exclude_strategy", False, plain),
    "minimum_order_subtotal_money": ("minimum_order_subtotal_money", False, encode_later(__name__, "money")),
    "customer_group_ids_any": ("customer_group_ids_any", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogPricingRule, _FIELDS)
