"""The codec of OrderLineItem.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.order_line_item import OrderLineItem

decode_order_quantity_unit: Decode = decode_later(
    __name__, "order_quantity_unit", globals(), "decode_order_quantity_unit"
)
_metadata = dict_of(string)
decode_order_line_item_modifier: Decode = decode_later(
    __name__, "order_line_item_modifier", globals(), "decode_order_line_item_modifier"
)
decode_order_line_item_applied_tax: Decode = decode_later(
    __name__, "order_line_item_applied_tax", globals(), "decode_order_line_item_applied_tax"
)
decode_order_line_item_applied_discount: Decode = decode_later(
    __name__, "order_line_item_applied_discount", globals(), "decode_order_line_item_applied_discount"
)
decode_order_line_item_applied_service_charge: Decode = decode_later(
    __name__,
    "order_line_item_applied_service_charge",
    globals(),
    "decode_order_line_item_applied_service_charge",
)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_order_line_item_pricing_blocklists: Decode = decode_later(
    __name__, "order_line_item_pricing_blocklists", globals(), "decode_order_line_item_pricing_blocklists"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItem")
    get = data.get
    self: Any = new(OrderLineItem)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.quantity = v = get("quantity")
    if v.__class__ is not str:
        self.quantity = mismatch(v, at, "quantity", "string")
    self.quantity_unit = v = get("quantity_unit")
    if v is not None:
        self.quantity_unit = decode_order_quantity_unit(v, (at, "quantity_unit"))
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None):
        self.note = mismatch(v, at, "note", "string")
    self.catalog_object_id = v = get("catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_id = mismatch(v, at, "catalog_object_id", "string")
    self.catalog_version = v = get("catalog_version")
    if v.__class__ is not int and (v is not None):
        self.catalog_version = mismatch(v, at, "catalog_version", "integer")
    self.variation_name = v = get("variation_name")
    if v.__class__ is not str and (v is not None):
        self.variation_name = mismatch(v, at, "variation_name", "string")
    self.item_type = v = get("item_type")
    if v.__class__ is not str and (v is not None):
        self.item_type = mismatch(v, at, "item_type", "string")
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = _metadata(v, at, "metadata")
    self.modifiers = v = get("modifiers")
    if v.__class__ is list:
        here = (at, "modifiers[]")
        self.modifiers = [decode_order_line_item_modifier(i, here) for i in v]
    elif v is not None:
        self.modifiers = mismatch(v, at, "modifiers", "array")
    self.applied_taxes = v = get("applied_taxes")
    if v.__class__ is list:
        here = (at, "applied_taxes[]")
        self.applied_taxes = [decode_order_line_item_applied_tax(i, here) for i in v]
    elif v is not None:
        self.applied_taxes = mismatch(v, at, "applied_taxes", "array")
    self.applied_discounts = v = get("applied_discounts")
    if v.__class__ is list:
        here = (at, "applied_discounts[]")
        self.applied_discounts = [decode_order_line_item_applied_discount(i, here) for i in v]
    elif v is not None:
        self.applied_discounts = mismatch(v, at, "applied_discounts", "array")
    self.applied_service_charges = v = get("applied_service_charges")
    if v.__class__ is list:
        here = (at, "applied_service_charges[]")
        self.applied_service_charges = [decode_order_line_item_applied_service_charge(i, here) for i in v]
    elif v is not None:
        self.applied_service_charges = mismatch(v, at, "applied_service_charges", "array")
    self.base_price_money = v = get("base_price_money")
    if v is not None:
        self.base_price_money = decode_money(v, (at, "base_price_money"))
    self.variation_total_price_money = v = get("variation_total_price_money")
    if v is not None or "variation_total_price_money" in data:
        self.variation_total_price_money = decode_money(v, (at, "variation_total_price_money"))
    self.gross_sales_money = v = get("gross_sales_money")
    if v is not None or "gross_sales_money" in data:
        self.gross_sales_money = decode_money(v, (at, "gross_sales_money"))
    self.total_tax_money = v = get("total_tax_money")
    if v is not None or "total_tax_money" in data:
        self.total_tax_money = decode_money(v, (at, "total_tax_money"))
    self.total_discount_money = v = get("total_discount_money")
    if v is not None or "total_discount_money" in data:
        self.total_discount_money = decode_money(v, (at, "total_discount_money"))
    self.total_money = v = get("total_money")
    if v is not None or "total_money" in data:
        self.total_money = decode_money(v, (at, "total_money"))
    self.pricing_blocklists = v = get("pricing_blocklists")
    if v is not None:
        self.pricing_blocklists = decode_order_line_item_pricing_blocklists(v, (at, "pricing_blocklists"))
    self.total_service_charge_money = v = get("total_service_charge_money")
    if v is not None or "total_service_charge_money" in data:
        self.total_service_charge_money = decode_money(v, (at, "total_service_charge_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "name": ("name", False, plain),
    "quantity": ("quantity", False, plain),
    "quantity_unit": ("quantity_unit", False, encode_later(__name__, "order_quantity_unit")),
    "note": ("note", False, plain),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
    "variation_name": ("variation_name", False, plain),
    "item_type": ("item_type", False, plain),
    "metadata": ("metadata", False, plain),
    "modifiers": ("modifiers", False, encode_list_of(encode_later(__name__, "order_line_item_modifier"))),
    "applied_taxes": (
        "applied_taxes",
        False,
        encode_list_of(encode_later(__name__, "order_line_item_applied_tax")),
    ),
    "applied_discounts": (
        "applied_discounts",
        False,
        encode_list_of(encode_later(__name__, "order_line_item_applied_discount")),
    ),
    "applied_service_charges": (
        "applied_service_charges",
        False,
        encode_list_of(encode_later(__name__, "order_line_item_applied_service_charge")),
    ),
    "base_price_money": ("base_price_money", False, encode_later(__name__, "money")),
    "variation_total_price_money": ("variation_total_price_money", False, encode_later(__name__, "money")),
    "gross_sales_money": ("gross_sales_money", False, encode_later(__name__, "money")),
    "total_tax_money": ("total_tax_money", False, encode_later(__name__, "money")),
    "total_discount_money": ("total_discount_money", False, encode_later(__name__, "money")),
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "pricing_blocklists": (
        "pricing_blocklists",
        False,
        encode_later(__name__, "order_line_item_pricing_blocklists"),
    ),
    "total_service_charge_money": ("total_service_charge_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(OrderLineItem, _FIELDS)
