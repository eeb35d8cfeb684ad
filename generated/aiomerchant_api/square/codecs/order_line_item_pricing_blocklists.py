"""The codec of OrderLineItemPricingBlocklists.

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
)

from ..models.order_line_item_pricing_blocklists import OrderLineItemPricingBlocklists

decode_order_line_item_pricing_blocklists_blocked_discount: Decode = decode_later(
    __name__,
    "order_line_item_pricing_blocklists_blocked_discount",
    globals(),
    "decode_order_line_item_pricing_blocklists_blocked_discount",
)
decode_order_line_item_pricing_blocklists_blocked_tax: Decode = decode_later(
    __name__,
    "order_line_item_pricing_blocklists_blocked_tax",
    globals(),
    "decode_order_line_item_pricing_blocklists_blocked_tax",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemPricingBlocklists")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_blocked_discounts, v_blocked_taxes = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_blocked_discounts, v_blocked_taxes = _values(known)
    self: Any = new(OrderLineItemPricingBlocklists)
    if v_blocked_discounts.__class__ is list:
        here = (at, "blocked_discounts[]")
        self.blocked_discounts = [
            decode_order_line_item_pricing_blocklists_blocked_discount(item, here)
            for item in v_blocked_discounts
        ]
    elif v_blocked_discounts is None:
        self.blocked_discounts = None
    else:
        self.blocked_discounts = mismatch(v_blocked_discounts, at, "blocked_discounts", "array")
    if v_blocked_taxes.__class__ is list:
        here = (at, "blocked_taxes[]")
        self.blocked_taxes = [
            decode_order_line_item_pricing_blocklists_blocked_tax(item, here) for item in v_blocked_taxes
        ]
    elif v_blocked_taxes is None:
        self.blocked_taxes = None
    else:
        self.blocked_taxes = mismatch(v_blocked_taxes, at, "blocked_taxes", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "blocked_discounts": (
        "blocked_discounts",
        False,
        encode_list_of(encode_later(__name__, "order_line_item_pricing_blocklists_blocked_discount")),
    ),
    "blocked_taxes": (
        "blocked_taxes",
        False,
        encode_list_of(encode_later(__name__, "order_line_item_pricing_blocklists_blocked_tax")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderLineItemPricingBlocklists, _FIELDS)
