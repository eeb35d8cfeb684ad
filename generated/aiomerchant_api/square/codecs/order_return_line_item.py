"""The codec of OrderReturnLineItem.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.order_return_line_item import OrderReturnLineItem

decode_order_quantity_unit: Decode = decode_later(
    __name__, "order_quantity_unit", globals(), "decode_order_quantity_unit"
)
decode_order_return_line_item_modifier: Decode = decode_later(
    __name__, "order_return_line_item_modifier", globals(), "decode_order_return_line_item_modifier"
)
decode_order_line_item_applied_tax: Decode = decode_later(
    __name__, "order_line_item_applied_tax", globals(), "decode_order_line_item_applied_tax"
)
decode_order_line_item_applied_discount: Decode = decode_later(
    __name__, "order_line_item_applied_discount", globals(), "decode_order_line_item_applied_discount"
)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_order_line_item_applied_service_charge: Decode = decode_later(
    __name__,
    "order_line_item_applied_service_charge",
    globals(),
    "decode_order_line_item_applied_service_charge",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderReturnLineItem")
    get = data.get
    self: Any = new(OrderReturnLineItem)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.source_line_item_uid = v = get("source_line_item_uid")
    if v.__class__ is not str and (v is not None):
        self.source_line_item_uid = mismatch(v, at, "source_line_item_uid", "string")
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
    self.return_modifiers = v = get("return_modifiers")
    if v.__class__ is list:
        here = (at, "return_modifiers[]")
        self.return_modifiers = [decode_order_return_line_item_modifier(i, here) for i in v]
    elif v is not None:
        self.return_modifiers = mismatch(v, at, "return_modifiers", "array")
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
    self.base_price_money = v = get("base_price_money")
    if v is not None:
        self.base_price_money = decode_money(v, (at, "base_price_money"))
    self.variation_total_price_money = v = get("variation_total_price_money")
    if v is not None or "variation_total_price_money" in data:
        self.variation_total_price_money = decode_money(v, (at, "variation_total_price_money"))
    self.gross_return_money = v = get("gross_return_money")
    if v is not None or "gross_return_money" in data:
        self.gross_return_money = decode_money(v, (at, "gross_return_money"))
    self.total_tax_money = v = get("total_tax_money")
    if v is not None or "total_tax_money" in data:
        self.total_tax_money = decode_money(v, (at, "total_tax_money"))
    self.total_discount_money = v = get("total_discount_money")
    if v is not None or "total_discount_money" in data:
        self.total_discount_money = decode_money(v, (at, "total_discount_money"))
    self.total_money = v = get("total_money")
    if v is not None or "total_money" in data:
        self.total_money = decode_money(v, (at, "total_money"))
    self.applied_service_charges = v = get("applied_service_charges")
    if v.__class__ is list:
        here = (at, "applied_service_charges[]")
        self.applied_service_charges = [decode_order_line_item_applied_service_charge(i, here) for i in v]
    elif v is not None:
        self.applied_service_charges = mismatch(v, at, "applied_service_charges", "array")
    self.total_service_charge_money = v = get("total_service_charge_money")
    if v is not None or "total_service_charge_money" in data:
        self.total_service_charge_money = decode_money(v, (at, "total_service_charge_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "source_line_item_uid": ("source_line_item_uid", False, plain),
    "name": ("name", False, plain),
    "quantity": ("quantity", False, plain),
    "quantity_unit": ("quantity_unit", False, encode_later(__name__, "order_quantity_unit")),
    "note": ("note", False, plain),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
    "variation_name": ("variation_name", False, plain),
    "item_type": ("item_type", False, plain),
    "return_modifiers": (
        "return_modifiers",
        False,
        encode_list_of(encode_later(__name__, "order_return_line_item_modifier")),
    ),
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
    "base_price_money": ("base_price_money", False, encode_later(__name__, "money")),
    "variation_total_price_money": ("variation_total_price_money", False, encode_later(__name__, "money")),
    "gross_return_money": ("gross_return_money", False, encode_later(__name__, "money")),
    "total_tax_money": ("total_tax_money", False, encode_later(__name__, "money")),
    "total_discount_money": ("total_discount_money", False, encode_later(__name__, "money")),
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "applied_service_charges": (
        "applied_service_charges",
        False,
        encode_list_of(encode_later(__name__, "order_line_item_applied_service_charge")),
    ),
    "total_service_charge_money": ("total_service_charge_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(OrderReturnLineItem, _FIELDS)
