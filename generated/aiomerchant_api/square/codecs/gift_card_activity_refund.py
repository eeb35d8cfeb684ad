"""The codec of GiftCardActivityRefund.

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

from ..models.gift_card_activity_refund import GiftCardActivityRefund

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityRefund")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_redeem_activity_id, v_amount_money, v_reference_id, v_payment_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_redeem_activity_id, v_amount_money, v_reference_id, v_payment_id = _values(known)
    self: Any = new(GiftCardActivityRefund)
    self.redeem_activity_id = v_redeem_activity_id
    if v_redeem_activity_id.__class__ is not str and v_redeem_activity_id is not None:
        self.redeem_activity_id = mismatch(v_redeem_activity_id, at, "redeem_activity_id", "string")
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str and not (v_payment_id is None and "payment_id" not in data):
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "redeem_activity_id": ("redeem_activity_id", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "reference_id": ("reference_id", False, refuse_float),
    "payment_id": ("payment_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardActivityRefund, _FIELDS)
