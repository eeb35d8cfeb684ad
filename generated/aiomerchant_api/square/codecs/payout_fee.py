"""The codec of PayoutFee.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
)

from ..models.payout_fee import PayoutFee

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PayoutFee")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_amount_money, v_effective_at, v_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount_money, v_effective_at, v_type = _values(known)
    self: Any = new(PayoutFee)
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.effective_at = None if v_effective_at is None else instant(v_effective_at, at, "effective_at")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "effective_at": ("effective_at", False, moment),
    "type": ("type", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PayoutFee, _FIELDS)
