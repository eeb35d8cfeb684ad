"""The codec of SubscriptionPhase.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.subscription_phase import SubscriptionPhase

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_subscription_pricing: Decode = decode_later(
    __name__, "subscription_pricing", globals(), "decode_subscription_pricing"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionPhase")
    get = data.get
    self: Any = new(SubscriptionPhase)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.cadence = v = get("cadence")
    if v.__class__ is not str:
        self.cadence = mismatch(v, at, "cadence", "string")
    self.periods = v = get("periods")
    if v.__class__ is not int and (v is not None):
        self.periods = mismatch(v, at, "periods", "integer")
    self.recurring_price_money = v = get("recurring_price_money")
    if v is not None:
        self.recurring_price_money = decode_money(v, (at, "recurring_price_money"))
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int and (v is not None):
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self.pricing = v = get("pricing")
    if v is not None:
        self.pricing = decode_subscription_pricing(v, (at, "pricing"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "cadence": ("cadence", False, plain),
    "periods": ("periods", False, refuse_float),
    "recurring_price_money": ("recurring_price_money", False, encode_later(__name__, "money")),
    "ordinal": ("ordinal", False, refuse_float),
    "pricing": ("pricing", False, encode_later(__name__, "subscription_pricing")),
}

encode = object_encoder(SubscriptionPhase, _FIELDS)
