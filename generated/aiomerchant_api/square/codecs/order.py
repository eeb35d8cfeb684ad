"""The codec of Order.

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
    dict_of,
    encode_dict_of,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
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
_decode_metadata = dict_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_order_pricing_options: Decode = decode_later(
    __name__, "order_pricing_options", globals(), "decode_order_pricing_options"
)
decode_order_reward: Decode = decode_later(__name__, "order_reward", globals(), "decode_order_reward")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Order")
    known = data if len(data) == 31 else _NOTHING | data
    try:
        (
            v_id,
            v_location_id,
            v_reference_id,
            v_source,
            v_customer_id,
            v_line_items,
            v_taxes,
            v_discounts,
            v_service_charges,
            v_fulfillments,
            v_returns,
            v_return_amounts,
            v_net_amounts,
            v_rounding_adjustment,
            v_tenders,
            v_refunds,
            v_metadata,
            v_created_at,
            v_updated_at,
            v_closed_at,
            v_state,
            v_version,
            v_total_money,
            v_total_tax_money,
            v_total_discount_money,
            v_total_tip_money,
            v_total_service_charge_money,
            v_ticket_name,
            v_pricing_options,
            v_rewards,
            v_net_amount_due_money,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_location_id,
            v_reference_id,
            v_source,
            v_customer_id,
            v_line_items,
            v_taxes,
            v_discounts,
            v_service_charges,
            v_fulfillments,
            v_returns,
            v_return_amounts,
            v_net_amounts,
            v_rounding_adjustment,
            v_tenders,
            v_refunds,
            v_metadata,
            v_created_at,
            v_updated_at,
            v_closed_at,
            v_state,
            v_version,
            v_total_money,
            v_total_tax_money,
            v_total_discount_money,
            v_total_tip_money,
            v_total_service_charge_money,
            v_ticket_name,
            v_pricing_options,
            v_rewards,
            v_net_amount_due_money,
        ) = _values(known)
    self: Any = new(Order)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.source = None if v_source is None else decode_order_source(v_source, (at, "source"))
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    if v_line_items.__class__ is list:
        here = (at, "line_items[]")
        self.line_items = [decode_order_line_item(item, here) for item in v_line_items]
    elif v_line_items is None:
        self.line_items = None
    else:
        self.line_items = mismatch(v_line_items, at, "line_items", "array")
    if v_taxes.__class__ is list:
        here = (at, "taxes[]")
        self.taxes = [decode_order_line_item_tax(item, here) for item in v_taxes]
    elif v_taxes is None:
        self.taxes = None
    else:
        self.taxes = mismatch(v_taxes, at, "taxes", "array")
    if v_discounts.__class__ is list:
        here = (at, "discounts[]")
        self.discounts = [decode_order_line_item_discount(item, here) for item in v_discounts]
    elif v_discounts is None:
        self.discounts = None
    else:
        self.discounts = mismatch(v_discounts, at, "discounts", "array")
    if v_service_charges.__class__ is list:
        here = (at, "service_charges[]")
        self.service_charges = [decode_order_service_charge(item, here) for item in v_service_charges]
    elif v_service_charges is None:
        self.service_charges = None
    else:
        self.service_charges = mismatch(v_service_charges, at, "service_charges", "array")
    if v_fulfillments.__class__ is list:
        here = (at, "fulfillments[]")
        self.fulfillments = [decode_fulfillment(item, here) for item in v_fulfillments]
    elif v_fulfillments is None:
        self.fulfillments = None
    else:
        self.fulfillments = mismatch(v_fulfillments, at, "fulfillments", "array")
    if v_returns.__class__ is list:
        here = (at, "returns[]")
        self.returns = [decode_order_return(item, here) for item in v_returns]
    elif v_returns is None and "returns" not in data:
        self.returns = None
    else:
        self.returns = mismatch(v_returns, at, "returns", "array")
    self.return_amounts = (
        None
        if v_return_amounts is None and "return_amounts" not in data
        else decode_order_money_amounts(v_return_amounts, (at, "return_amounts"))
    )
    self.net_amounts = (
        None
        if v_net_amounts is None and "net_amounts" not in data
        else decode_order_money_amounts(v_net_amounts, (at, "net_amounts"))
    )
    self.rounding_adjustment = (
        None
        if v_rounding_adjustment is None and "rounding_adjustment" not in data
        else decode_order_rounding_adjustment(v_rounding_adjustment, (at, "rounding_adjustment"))
    )
    if v_tenders.__class__ is list:
        here = (at, "tenders[]")
        self.tenders = [decode_tender(item, here) for item in v_tenders]
    elif v_tenders is None and "tenders" not in data:
        self.tenders = None
    else:
        self.tenders = mismatch(v_tenders, at, "tenders", "array")
    if v_refunds.__class__ is list:
        here = (at, "refunds[]")
        self.refunds = [decode_refund(item, here) for item in v_refunds]
    elif v_refunds is None and "refunds" not in data:
        self.refunds = None
    else:
        self.refunds = mismatch(v_refunds, at, "refunds", "array")
    self.metadata = None if v_metadata is None else _decode_metadata(v_metadata, at, "metadata")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.closed_at = (
        None if v_closed_at is None and "closed_at" not in data else instant(v_closed_at, at, "closed_at")
    )
    self.state = v_state
    if v_state.__class__ is not str and v_state is not None:
        self.state = mismatch(v_state, at, "state", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.total_money = (
        None
        if v_total_money is None and "total_money" not in data
        else decode_money(v_total_money, (at, "total_money"))
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
    self.total_tip_money = (
        None
        if v_total_tip_money is None and "total_tip_money" not in data
        else decode_money(v_total_tip_money, (at, "total_tip_money"))
    )
    self.total_service_charge_money = (
        None
        if v_total_service_charge_money is None and "total_service_charge_money" not in data
        else decode_money(v_total_service_charge_money, (at, "total_service_charge_money"))
    )
    self.ticket_name = v_ticket_name
    if v_ticket_name.__class__ is not str and v_ticket_name is not None:
        self.ticket_name = mismatch(v_ticket_name, at, "ticket_name", "string")
    self.pricing_options = (
        None
        if v_pricing_options is None
        else decode_order_pricing_options(v_pricing_options, (at, "pricing_options"))
    )
    if v_rewards.__class__ is list:
        here = (at, "rewards[]")
        self.rewards = [decode_order_reward(item, here) for item in v_rewards]
    elif v_rewards is None and "rewards" not in data:
        self.rewards = None
    else:
        self.rewards = mismatch(v_rewards, at, "rewards", "array")
    self.net_amount_due_money = (
        None
        if v_net_amount_due_money is None and "net_amount_due_money" not in data
        else decode_money(v_net_amount_due_money, (at, "net_amount_due_money"))
    )
    self._extra = None if len(known) == 31 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "source": ("source", False, encode_later(__name__, "order_source")),
    "customer_id": ("customer_id", False, refuse_float),
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
    "metadata": ("metadata", False, encode_dict_of(refuse_float)),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "closed_at": ("closed_at", False, moment),
    "state": ("state", False, plain),
    "version": ("version", False, whole),
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "total_tax_money": ("total_tax_money", False, encode_later(__name__, "money")),
    "total_discount_money": ("total_discount_money", False, encode_later(__name__, "money")),
    "total_tip_money": ("total_tip_money", False, encode_later(__name__, "money")),
    "total_service_charge_money": ("total_service_charge_money", False, encode_later(__name__, "money")),
    "ticket_name": ("ticket_name", False, refuse_float),
    "pricing_options": ("pricing_options", False, encode_later(__name__, "order_pricing_options")),
    "rewards": ("rewards", False, encode_list_of(encode_later(__name__, "order_reward"))),
    "net_amount_due_money": ("net_amount_due_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Order, _FIELDS)
