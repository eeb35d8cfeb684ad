"""The codec of SubscriptionPricing.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.subscription_pricing import SubscriptionPricing

_decode_discount_ids = list_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionPricing")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_type, v_discount_ids, v_price_money = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_discount_ids, v_price_money = _values(known)
    self: Any = new(SubscriptionPricing)
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.discount_ids = (
        None if v_discount_ids is None else _decode_discount_ids(v_discount_ids, at, "discount_ids")
    )
    self.price_money = None if v_price_money is None else decode_money(v_price_money, (at, "price_money"))
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "discount_ids": ("discount_ids", False, encode_list_of(refuse_float)),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionPricing, _FIELDS)
