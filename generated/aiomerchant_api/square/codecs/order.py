"""The codec of Order.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.order import Order

decode_order_source: Decode = decode_later(__name__, "order_source", globals(), "decode_order_source")
decode_order_line_item: Decode = decode_later(
    __name__, "order_line_item", globals(), "decode_order_line_item"
)
decode_order_line_item_tax: Decode = decode_later(
    __name__, "order_line_item_tax", globals(), "decode_order_line_item_tax"
)
decode_order_line_item_discount: Decode = decode_later(
    __name__, "order_line_item_discount", globals(), "decode_order_line_item_discount"
)
decode_order_service_charge: Decode = decode_later(
    __name__, "order_service_charge", globals(), "decode_order_service_charge"
)
decode_fulfillment: Decode = decode_later(__name__, "fulfillment", globals(), "decode_fulfillment")
decode_order_return: Decode = decode_later(__name__, "order_return", globals(), "decode_order_return")
decode_order_money_amounts: Decode = decode_later(
    __name__, "order_money_amounts", globals(), "decode_order_money_amounts"
)
decode_order_rounding_adjustment: Decode = decode_later(
    __name__, "order_rounding_adjustment", globals(), "decode_order_rounding_adjustment"
)
decode_tender: Decode = decode_later(__name__, "tender", globals(), "decode_tender")
decode_refund: Decode = decode_later(__name__, "refund", globals(), "decode_refund")
_metadata = dict_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_order_pricing_options: Decode = decode_later(
    __name__, "order_pricing_options", globals(), "decode_order_pricing_options"
)
decode_order_reward: Decode = decode_later(__name__, "order_reward", globals(), "decode_order_reward")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Order")
    get = data.get
    self: Any = new(Order)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.source = v = get("source")
    if v is not None:
        self.source = decode_order_source(v, (at, "source"))
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.line_items = v = get("line_items")
    if v.__class__ is list:
        here = (at, "line_items[]")
        self.line_items = [decode_order_line_item(i, here) for i in v]
    elif v is not None:
        self.line_items = mismatch(v, at, "line_items", "array")
    self.taxes = v = get("taxes")
    if v.__class__ is list:
        here = (at, "taxes[]")
        self.taxes = [decode_order_line_item_tax(i, here) for i in v]
    elif v is not None:
        self.taxes = mismatch(v, at, "taxes", "array")
    self.discounts = v = get("discounts")
    if v.__class__ is list:
        here = (at, "discounts[]")
        self.discounts = [decode_order_line_item_discount(i, here) for i in v]
    elif v is not None:
        self.discounts = mismatch(v, at, "discounts", "array")
    self.service_charges = v = get("service_charges")
    if v.__class__ is list:
        here = (at, "service_charges[]")
        self.service_charges = [decode_order_service_charge(i, here) for i in v]
    elif v is not None:
        self.service_charges = mismatch(v, at, "service_charges", "array")
    self.fulfillments = v = get("fulfillments")
    if v.__class__ is list:
        here = (at, "fulfillments[]")
        self.fulfillments = [decode_fulfillment(i, here) for i in v]
    elif v is not None:
        self.fulfillments = mismatch(v, at, "fulfillments", "array")
    self.returns = v = get("returns")
    if v.__class__ is list:
        here = (at, "returns[]")
        self.returns = [decode_order_return(i, here) for i in v]
    elif v is not None or "returns" in data:
        self.returns = mismatch(v, at, "returns", "array")
    self.return_amounts = v = get("return_amounts")
    if v is not None or "return_amounts" in data:
        self.return_amounts = decode_order_money_amounts(v, (at, "return_amounts"))
    self.net_amounts = v = get("net_amounts")
    if v is not None or "net_amounts" in data:
        self.net_amounts = decode_order_money_amounts(v, (at, "net_amounts"))
    self.rounding_adjustment = v = get("rounding_adjustment")
    if v is not None or "rounding_adjustment" in data:
        self.rounding_adjustment = decode_order_rounding_adjustment(v, (at, "rounding_adjustment"))
    self.tenders = v = get("tenders")
    if v.__class__ is list:
        here = (at, "tenders[]")
        self.tenders = [decode_tender(i, here) for i in v]
    elif v is not None or "tenders" in data:
        self.tenders = mismatch(v, at, "tenders", "array")
    self.refunds = v = get("refunds")
    if v.__class__ is list:
        here = (at, "refunds[]")
        self.refunds = [decode_refund(i, here) for i in v]
    elif v is not None or "refunds" in data:
        self.refunds = mismatch(v, at, "refunds", "array")
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = _metadata(v, at, "metadata")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.closed_at = v = get("closed_at")
    if v is not None or "closed_at" in data:
        self.closed_at = instant(v, at, "closed_at")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None):
        self.state = mismatch(v, at, "state", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.total_money = v = get("total_money")
    if v is not None or "total_money" in data:
        self.total_money = decode_money(v, (at, "total_money"))
    self.total_tax_money = v = get("total_tax_money")
    if v is not None or "total_tax_money" in data:
        self.total_tax_money = decode_money(v, (at, "total_tax_money"))
    self.total_discount_money = v = get("total_discount_money")
    if v is not None or "total_discount_money" in data:
        self.total_discount_money = decode_money(v, (at, "total_discount_money"))
    self.total_tip_money = v = get("total_tip_money")
    if v is not None or "total_tip_money" in data:
        self.total_tip_money = decode_money(v, (at, "total_tip_money"))
    self.total_service_charge_money = v = get("total_service_charge_money")
    if v is not None or "total_service_charge_money" in data:
        self.total_service_charge_money = decode_money(v, (at, "total_service_charge_money"))
    self.ticket_name = v = get("ticket_name")
    if v.__class__ is not str and (v is not None):
        self.ticket_name = mismatch(v, at, "ticket_name", "string")
    self.pricing_options = v = get("pricing_options")
    if v is not None:
        self.pricing_options = decode_order_pricing_options(v, (at, "pricing_options"))
    self.rewards = v = get("rewards")
    if v.__class__ is list:
        here = (at, "rewards[]")
        self.rewards = [decode_order_reward(i, here) for i in v]
    elif v is not None or "rewards" in data:
        self.rewards = mismatch(v, at, "rewards", "array")
    self.net_amount_due_money = v = get("net_amount_due_money")
    if v is not None or "net_amount_due_money" in data:
        self.net_amount_due_money = decode_money(v, (at, "net_amount_due_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "location_id": ("location_id", False, plain),
    "reference_id": ("reference_id", False, plain),
    "source": ("source", False, encode_later(__name__, "order_source")),
    "customer_id": ("customer_id", False, plain),
    "line_items": ("line_items", False, encode_list_of(encode_later(__name__, "order_line_item"))),
    "taxes": ("taxes", False, encode_list_of(encode_later(__name__, "order_line_item_tax"))),
    "discounts": ("discounts", False, encode_list_of(encode_later(__name__, "order_line_item_discount"))),
    "service_charges": (
        "service_charges",
        False,
        encode_list_of(encode_later(__name__, "order_service_charge")),
    ),
    "fulfillments": ("fulfillments", False, encode_list_of(encode_later(__name__, "fulfillment"))),
    "returns": ("returns", False, encode_list_of(encode_later(__name__, "order_return"))),
    "return_amounts": ("return_amounts", False, encode_later(__name__, "order_money_amounts")),
    "net_amounts": ("net_amounts", False, encode_later(__name__, "order_money_amounts")),
    "rounding_adjustment": (
        "rounding_adjustment",
        False,
        encode_later(__name__, "order_rounding_adjustment"),
    ),
    "tenders": ("tenders", False, encode_list_of(encode_later(__name__, "tender"))),
    "refunds": ("refunds", False, encode_list_of(encode_later(__name__, "refund"))),
    "metadata": ("metadata", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "closed_at": ("closed_at", False, plain),
    "state": ("state", False, plain),
    "version": ("version", False, refuse_float),
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "total_tax_money": ("total_tax_money", False, encode_later(__name__, "money")),
    "total_discount_money": ("total_discount_money", False, encode_later(__name__, "money")),
    "total_tip_money": ("total_tip_money", False, encode_later(__name__, "money")),
    "total_service_charge_money": ("total_service_charge_money", False, encode_later(__name__, "money")),
    "ticket_name": ("ticket_name", False, plain),
    "pricing_options": ("pricing_options", False, encode_later(__name__, "order_pricing_options")),
    "rewards": ("rewards", False, encode_list_of(encode_later(__name__, "order_reward"))),
    "net_amount_due_money": ("net_amount_due_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(Order, _FIELDS)
