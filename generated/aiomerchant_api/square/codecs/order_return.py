"""The codec of OrderReturn.

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
    refuse_float,
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
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_uid,
            v_source_order_id,
            v_return_line_items,
            v_return_service_charges,
            v_return_taxes,
            v_return_discounts,
            v_return_tips,
            v_rounding_adjustment,
            v_return_amounts,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_uid,
            v_source_order_id,
            v_return_line_items,
            v_return_service_charges,
            v_return_taxes,
            v_return_discounts,
            v_return_tips,
            v_rounding_adjustment,
            v_return_amounts,
        ) = _values(known)
    self: Any = new(OrderReturn)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.source_order_id = v_source_order_id
    if v_source_order_id.__class__ is not str and v_source_order_id is not None:
        self.source_order_id = mismatch(v_source_order_id, at, "source_order_id", "string")
    if v_return_line_items.__class__ is list:
        here = (at, "return_line_items[]")
        self.return_line_items = [decode_order_return_line_item(item, here) for item in v_return_line_items]
    elif v_return_line_items is None:
        self.return_line_items = None
    else:
        self.return_line_items = mismatch(v_return_line_items, at, "return_line_items", "array")
    if v_return_service_charges.__class__ is list:
        here = (at, "return_service_charges[]")
        self.return_service_charges = [
            decode_order_return_service_charge(item, here) for item in v_return_service_charges
        ]
    elif v_return_service_charges is None:
        self.return_service_charges = None
    else:
        self.return_service_charges = mismatch(
            v_return_service_charges, at, "return_service_charges", "array"
        )
    if v_return_taxes.__class__ is list:
        here = (at, "return_taxes[]")
        self.return_taxes = [decode_order_return_tax(item, here) for item in v_return_taxes]
    elif v_return_taxes is None and "return_taxes" not in data:
        self.return_taxes = None
    else:
        self.return_taxes = mismatch(v_return_taxes, at, "return_taxes", "array")
    if v_return_discounts.__class__ is list:
        here = (at, "return_discounts[]")
        self.return_discounts = [decode_order_return_discount(item, here) for item in v_return_discounts]
    elif v_return_discounts is None and "return_discounts" not in data:
        self.return_discounts = None
    else:
        self.return_discounts = mismatch(v_return_discounts, at, "return_discounts", "array")
    if v_return_tips.__class__ is list:
        here = (at, "return_tips[]")
        self.return_tips = [decode_order_return_tip(item, here) for item in v_return_tips]
    elif v_return_tips is None:
        self.return_tips = None
    else:
        self.return_tips = mismatch(v_return_tips, at, "return_tips", "array")
    self.rounding_adjustment = (
        None
        if v_rounding_adjustment is None
        else decode_order_rounding_adjustment(v_rounding_adjustment, (at, "rounding_adjustment"))
    )
    self.return_amounts = (
        None
        if v_return_amounts is None
        else decode_order_money_amounts(v_return_amounts, (at, "return_amounts"))
    )
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "source_order_id": ("source_order_id", False, refuse_float),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderReturn, _FIELDS)
