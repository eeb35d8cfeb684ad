"""The codec of GiftCardActivityAdjustIncrement.

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
)

from ..models.gift_card_activity_adjust_increment import GiftCardActivityAdjustIncrement

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityAdjustIncrement")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_amount_money, v_reason = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount_money, v_reason = _values(known)
    self: Any = new(GiftCardActivityAdjustIncrement)
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self.reason = v_reason
    if v_reason.__class__ is not str:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "reason": ("reason", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardActivityAdjustIncrement, _FIELDS)
