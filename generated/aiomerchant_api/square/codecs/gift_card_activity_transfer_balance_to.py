"""The codec of GiftCardActivityTransferBalanceTo.

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
    refuse_float,
)

from ..models.gift_card_activity_transfer_balance_to import GiftCardActivityTransferBalanceTo

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityTransferBalanceTo")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_transfer_from_gift_card_id, v_amount_money = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_transfer_from_gift_card_id, v_amount_money = _values(known)
    self: Any = new(GiftCardActivityTransferBalanceTo)
    self.transfer_from_gift_card_id = v_transfer_from_gift_card_id
    if v_transfer_from_gift_card_id.__class__ is not str:
        self.transfer_from_gift_card_id = mismatch(
            v_transfer_from_gift_card_id, at, "transfer_from_gift_card_id", "string"
        )
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "transfer_from_gift_card_id": ("transfer_from_gift_card_id", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardActivityTransferBalanceTo, _FIELDS)
