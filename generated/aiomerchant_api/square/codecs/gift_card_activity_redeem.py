"""The codec of GiftCardActivityRedeem.

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
)

from ..models.gift_card_activity_redeem import GiftCardActivityRedeem

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityRedeem")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_amount_money, v_payment_id, v_reference_id, v_status = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount_money, v_payment_id, v_reference_id, v_status = _values(known)
    self: Any = new(GiftCardActivityRedeem)
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str and not (v_payment_id is None and "payment_id" not in data):
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "payment_id": ("payment_id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "status": ("status", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardActivityRedeem, _FIELDS)
