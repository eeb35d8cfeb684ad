"""The codec of OrderReturnLineItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    whole,
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
    known = data if len(data) == 21 else _NOTHING | data
    try:
        (
            v_uid,
            v_source_line_item_uid,
            v_name,
            v_quantity,
            v_quantity_unit,
            v_note,
            v_catalog_object_id,
            v_catalog_version,
            v_variation_name,
            v_item_type,
            v_return_modifiers,
            v_applied_taxes,
            v_applied_discounts,
            v_base_price_money,
            v_variation_total_price_money,
            v_gross_return_money,
            v_total_tax_money,
            v_total_discount_money,
            v_total_money,
            v_applied_service_charges,
            v_total_service_charge_money,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_uid,
            v_source_line_item_uid,
            v_name,
            v_quantity,
            v_quantity_unit,
            v_note,
            v_catalog_object_id,
            v_catalog_version,
            v_variation_name,
            v_item_type,
            v_return_modifiers,
            v_applied_taxes,
            v_applied_discounts,
            v_base_price_money,
            v_variation_total_price_money,
            v_gross_return_money,
            v_total_tax_money,
            v_total_discount_money,
            v_total_money,
            v_applied_service_charges,
            v_total_service_charge_money,
        ) = _values(known)
    self: Any = new(OrderReturnLineItem)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.source_line_item_uid = v_source_line_item_uid
    if v_source_line_item_uid.__class__ is not str and v_source_line_item_uid is not None:
        self.source_line_item_uid = mismatch(v_source_line_item_uid, at, "source_line_item_uid", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.quantity = v_quantity
    if v_quantity.__class__ is not str:
        self.quantity = mismatch(v_quantity, at, "quantity", "string")
    self.quantity_unit = (
        None
        if v_quantity_unit is None
        else decode_order_quantity_unit(v_quantity_unit, (at, "quantity_unit"))
    )
    self.note = v_note
    if v_note.__class__ is not str and v_note is not None:
        self.note = mismatch(v_note, at, "note", "string")
    self.catalog_object_id = v_catalog_object_id
    if v_catalog_object_id.__class__ is not str and v_catalog_object_id is not None:
        self.catalog_object_id = mismatch(v_catalog_object_id, at, "catalog_object_id", "string")
    self.catalog_version = v_catalog_version
    if v_catalog_version.__class__ is not int and v_catalog_version is not None:
        self.catalog_version = mismatch(v_catalog_version, at, "catalog_version", "integer")
    self.variation_name = v_variation_name
    if v_variation_name.__class__ is not str and v_variation_name is not None:
        self.variation_name = mismatch(v_variation_name, at, "variation_name", "string")
    self.item_type = v_item_type
    if v_item_type.__class__ is not str and v_item_type is not None:
        self.item_type = mismatch(v_item_type, at, "item_type", "string")
    if v_return_modifiers.__class__ is list:
        here = (at, "return_modifiers[]")
        self.return_modifiers = [
            decode_order_return_line_item_modifier(item, here) for item in v_return_modifiers
        ]
    elif v_return_modifiers is None:
        self.return_modifiers = None
    else:
        self.return_modifiers = mismatch(v_return_modifiers, at, "return_modifiers", "array")
    if v_applied_taxes.__class__ is list:
        here = (at, "applied_taxes[]")
        self.applied_taxes = [decode_order_line_item_applied_tax(item, here) for item in v_applied_taxes]
    elif v_applied_taxes is None:
        self.applied_taxes = None
    else:
        self.applied_taxes = mismatch(v_applied_taxes, at, "applied_taxes", "array")
    if v_applied_discounts.__class__ is list:
        here = (at, "applied_discounts[]")
        self.applied_discounts = [
            decode_order_line_item_applied_discount(item, here) for item in v_applied_discounts
        ]
    elif v_applied_discounts is None:
        self.applied_discounts = None
    else:
        self.applied_discounts = mismatch(v_applied_discounts, at, "applied_discounts", "array")
    self.base_price_money = (
        None if v_base_price_money is None else decode_money(v_base_price_money, (at, "base_price_money"))
    )
    self.variation_total_price_money = (
        None
        if v_variation_total_price_money is None and "variation_total_price_money" not in data
        else decode_money(v_variation_total_price_money, (at, "variation_total_price_money"))
    )
    self.gross_return_money = (
        None
        if v_gross_return_money is None and "gross_return_money" not in data
        else decode_money(v_gross_return_money, (at, "gross_return_money"))
    )
    self.total_tax_money = (
        None
        if v_total_tax_money is None and "total_tax_money" not in data
        else decode_money(v_total_tax_money, (at, "total_tax_money"))
    )
    self.total_discount_money = (
        None
        if v_total_discount_money is None and "total_discount_money" not in data
        else decode_money(v_total_discount_money, (at, "total_discount_money"))
    )
    self.total_money = (
        None
        if v_total_money is None and "total_money" not in data
        else decode_money(v_total_money, (at, "total_money"))
    )
    if v_applied_service_charges.__class__ is list:
        here = (at, "applied_service_charges[]")
        self.applied_service_charges = [
            decode_order_line_item_applied_service_charge(item, here) for item in v_applied_service_charges
        ]
    elif v_applied_service_charges is None:
        self.applied_service_charges = None
    else:
        self.applied_service_charges = mismatch(
            v_applied_service_charges, at, "applied_service_charges", "array"
        )
    self.total_service_charge_money = (
        None
        if v_total_service_charge_money is None and "total_service_charge_money" not in data
        else decode_money(v_total_service_charge_money, (at, "total_service_charge_money"))
    )
    self._extra = None if len(known) == 21 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "source_line_item_uid": ("source_line_item_uid", False, refuse_float),
    "name": ("name", False, refuse_float),
    "quantity": ("quantity", False, refuse_float),
    "quantity_unit": ("quantity_unit", False, encode_later(__name__, "order_quantity_unit")),
    "note": ("note", False, refuse_float),
    "catalog_object_id": ("catalog_object_id", False, refuse_float),
    "catalog_version": ("catalog_version", False, whole),
    "variation_name": ("variation_name", False, refuse_float),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderReturnLineItem, _FIELDS)
