"""The codec of OrderRoundingAdjustment.

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

from ..models.order_rounding_adjustment import OrderRoundingAdjustment

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderRoundingAdjustment")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_uid, v_name, v_amount_money = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_name, v_amount_money = _values(known)
    self: Any = new(OrderRoundingAdjustment)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "name": ("name", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderRoundingAdjustment, _FIELDS)
