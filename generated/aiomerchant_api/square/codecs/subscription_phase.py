"""The codec of SubscriptionPhase.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.subscription_phase import SubscriptionPhase

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_subscription_pricing: Decode = decode_later(
    __name__, "subscription_pricing", globals(), "decode_subscription_pricing"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionPhase")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_uid, v_cadence, v_periods, v_recurring_price_money, v_ordinal, v_pricing = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_cadence, v_periods, v_recurring_price_money, v_ordinal, v_pricing = _values(known)
    self: Any = new(SubscriptionPhase)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.cadence = v_cadence
    if v_cadence.__class__ is not str:
        self.cadence = mismatch(v_cadence, at, "cadence", "string")
    self.periods = v_periods
    if v_periods.__class__ is not int and v_periods is not None:
        self.periods = mismatch(v_periods, at, "periods", "integer")
    self.recurring_price_money = (
        None
        if v_recurring_price_money is None
        else decode_money(v_recurring_price_money, (at, "recurring_price_money"))
    )
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int and v_ordinal is not None:
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self.pricing = None if v_pricing is None else decode_subscription_pricing(v_pricing, (at, "pricing"))
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "cadence": ("cadence", False, plain),
    "periods": ("periods", False, whole),
    "recurring_price_money": ("recurring_price_money", False, encode_later(__name__, "money")),
    "ordinal": ("ordinal", False, whole),
    "pricing": ("pricing", False, encode_later(__name__, "subscription_pricing")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionPhase, _FIELDS)
