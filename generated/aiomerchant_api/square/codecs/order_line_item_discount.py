"""The codec of OrderLineItemDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    dict_of,
    encode_later,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.order_line_item_discount import OrderLineItemDiscount

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_metadata = dict_of(string)
_reward_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemDiscount")
    get = data.get
    self: Any = new(OrderLineItemDiscount)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.catalog_object_id = v = get("catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_id = mismatch(v, at, "catalog_object_id", "string")
    self.catalog_version = v = get("catalog_version")
    if v.__class__ is not int and (v is not None):
        self.catalog_version = mismatch(v, at, "catalog_version", "integer")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.percentage = v = get("percentage")
    if v.__class__ is not str and (v is not None):
        self.percentage = mismatch(v, at, "percentage", "string")
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.applied_money = v = get("applied_money")
    if v is not None:
        self.applied_money = decode_money(v, (at, "applied_money"))
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = _metadata(v, at, "metadata")
    self.scope = v = get("scope")
    if v.__class__ is not str and (v is not None):
        self.scope = mismatch(v, at, "scope", "string")
    self.reward_ids = v = get("reward_ids")
    if v is not None or "reward_ids" in data:
        self.reward_ids = _reward_ids(v, at, "reward_ids")
    self.pricing_rule_id = v = get("pricing_rule_id")
    if v.__class__ is not str and (v is not None or "pricing_rule_id" in data):
        self.pricing_rule_id = mismatch(v, at, "pricing_rule_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
    "name": ("name", False, plain),
    "type": ("type", False, plain),
    "percentage": ("percentage", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
    "metadata": ("metadata", False, plain),
    "scope": ("scope", False, plain),
    "reward_ids": ("reward_ids", False, plain),
    "pricing_rule_id": ("pricing_rule_id", False, plain),
}

encode = object_encoder(OrderLineItemDiscount, _FIELDS)
