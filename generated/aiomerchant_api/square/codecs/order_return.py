"""The codec of OrderReturn.

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
)
from ..models.order_return import OrderReturn

decode_order_return_line_item: Decode = decode_later(
    __name__, "order_return_line_item", globals(), "decode_order_return_line_item"
)
decode_order_return_service_charge: Decode = decode_later(
    __name__, "order_return_service_charge", globals(), "decode_order_return_service_charge"
)
decode_order_return_tax: Decode = decode_later(
    __name__, "order_return_tax", globals(), "decode_order_return_tax"
)
decode_order_return_discount: Decode = decode_later(
    __name__, "order_return_discount", globals(), "decode_order_return_discount"
)
decode_order_return_tip: Decode = decode_later(
    __name__, "order_return_tip", globals(), "decode_order_return_tip"
)
decode_order_rounding_adjustment: Decode = decode_later(
    __name__, "order_rounding_adjustment", globals(), "decode_order_rounding_adjustment"
)
decode_order_money_amounts: Decode = decode_later(
    __name__, "order_money_amounts", globals(), "decode_order_money_amounts"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderReturn")
    get = data.get
    self: Any = new(OrderReturn)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.source_order_id = v = get("source_order_id")
    if v.__class__ is not str and (v is not None):
        self.source_order_id = mismatch(v, at, "source_order_id", "string")
    self.return_line_items = v = get("return_line_items")
    if v.__class__ is list:
        here = (at, "return_line_items[]")
        self.return_line_items = [decode_order_return_line_item(i, here) for i in v]
    elif v is not None:
        self.return_line_items = mismatch(v, at, "return_line_items", "array")
    self.return_service_charges = v = get("return_service_charges")
    if v.__class__ is list:
        here = (at, "return_service_charges[]")
        self.return_service_charges = [decode_order_return_service_charge(i, here) for i in v]
    elif v is not None:
        self.return_service_charges = mismatch(v, at, "return_service_charges", "array")
    self.return_taxes = v = get("return_taxes")
    if v.__class__ is list:
        here = (at, "return_taxes[]")
        self.return_taxes = [decode_order_return_tax(i, here) for i in v]
    elif v is not None or "return_taxes" in data:
        self.return_taxes = mismatch(v, at, "return_taxes", "array")
    self.return_discounts = v = get("return_discounts")
    if v.__class__ is list:
        here = (at, "return_discounts[]")
        self.return_discounts = [decode_order_return_discount(i, here) for i in v]
    elif v is not None or "return_discounts" in data:
        self.return_discounts = mismatch(v, at, "return_discounts", "array")
    self.return_tips = v = get("return_tips")
    if v.__class__ is list:
        here = (at, "return_tips[]")
        self.return_tips = [decode_order_return_tip(i, here) for i in v]
    elif v is not None:
        self.return_tips = mismatch(v, at, "return_tips", "array")
    self.rounding_adjustment = v = get("rounding_adjustment")
    if v is not None:
        self.rounding_adjustment = decode_order_rounding_adjustment(v, (at, "rounding_adjustment"))
    self.return_amounts = v = get("return_amounts")
    if v is not None:
        self.return_amounts = decode_order_money_amounts(v, (at, "return_amounts"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "source_order_id": ("source_order_id", False, plain),
    "return_line_items": (
        "return_line_items",
        False,
        encode_list_of(encode_later(__name__, "order_return_line_item")),
    ),
    "return_service_charges": (
        "return_service_charges",
        False,
        encode_list_of(encode_later(__name__, "order_return_service_charge")),
    ),
    "return_taxes": ("return_taxes", False, encode_list_of(encode_later(__name__, "order_return_tax"))),
    "return_discounts": (
        "return_discounts",
        False,
        encode_list_of(encode_later(__name__, "order_return_discount")),
    ),
    "return_tips": ("return_tips", False, encode_list_of(encode_later(__name__, "order_return_tip"))),
    "rounding_adjustment": (
        "rounding_adjustment",
        False,
        encode_later(__name__, "order_rounding_adjustment"),
    ),
    "return_amounts": ("return_amounts", False, encode_later(__name__, "order_money_amounts")),
}

encode = object_encoder(OrderReturn, _FIELDS)
