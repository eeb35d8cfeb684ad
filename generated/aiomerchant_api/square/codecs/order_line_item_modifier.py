"""The codec of OrderLineItemModifier.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.order_line_item_modifier import OrderLineItemModifier

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_metadata = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemModifier")
    get = data.get
    self: Any = new(OrderLineItemModifier)
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
    self.quantity = v = get("quantity")
    if v.__class__ is not str and (v is not None):
        self.quantity = mismatch(v, at, "quantity", "string")
    self.base_price_money = v = get("base_price_money")
    if v is not None:
        self.base_price_money = decode_money(v, (at, "base_price_money"))
    self.total_price_money = v = get("total_price_money")
    if v is not None or "total_price_money" in data:
        self.total_price_money = decode_money(v, (at, "total_price_money"))
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = _metadata(v, at, "metadata")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
    "name": ("name", False, plain),
    "quantity": ("quantity", False, plain),
    "base_price_money": ("base_price_money", False, encode_later(__name__, "money")),
    "total_price_money": ("total_price_money", False, encode_later(__name__, "money")),
    "metadata": ("metadata", False, plain),
}

encode = object_encoder(OrderLineItemModifier, _FIELDS)
