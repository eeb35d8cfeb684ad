"""The codec of OrderLineItemPricingBlocklists.

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
    get = data.get
    self: Any = new(OrderLineItemPricingBlocklists)
    self.blocked_discounts = v = get("blocked_discounts")
    if v.__class__ is list:
        here = (at, "blocked_discounts[]")
        self.blocked_discounts = [
            decode_order_line_item_pricing_blocklists_blocked_discount(i, here) for i in v
        ]
    elif v is not None:
        self.blocked_discounts = mismatch(v, at, "blocked_discounts", "array")
    self.blocked_taxes = v = get("blocked_taxes")
    if v.__class__ is list:
        here = (at, "blocked_taxes[]")
        self.blocked_taxes = [decode_order_line_item_pricing_blocklists_blocked_tax(i, here) for i in v]
    elif v is not None:
        self.blocked_taxes = mismatch(v, at, "blocked_taxes", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
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

encode = object_encoder(OrderLineItemPricingBlocklists, _FIELDS)
