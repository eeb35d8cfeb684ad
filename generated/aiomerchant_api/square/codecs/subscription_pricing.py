"""The codec of SubscriptionPricing.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.subscription_pricing import SubscriptionPricing

_discount_ids = list_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionPricing")
    get = data.get
    self: Any = new(SubscriptionPricing)
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.discount_ids = v = get("discount_ids")
    if v is not None:
        self.discount_ids = _discount_ids(v, at, "discount_ids")
    self.price_money = v = get("price_money")
    if v is not None:
        self.price_money = decode_money(v, (at, "price_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "discount_ids": ("discount_ids", False, plain),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(SubscriptionPricing, _FIELDS)
