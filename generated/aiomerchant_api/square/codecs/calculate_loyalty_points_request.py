"""The codec of CalculateLoyaltyPointsRequest.

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

from ..models.calculate_loyalty_points_request import CalculateLoyaltyPointsRequest

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CalculateLoyaltyPointsRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_order_id, v_transaction_amount_money, v_loyalty_account_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_order_id, v_transaction_amount_money, v_loyalty_account_id = _values(known)
    self: Any = new(CalculateLoyaltyPointsRequest)
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and v_order_id is not None:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.transaction_amount_money = (
        None
        if v_transaction_amount_money is None
        else decode_money(v_transaction_amount_money, (at, "transaction_amount_money"))
    )
    self.loyalty_account_id = v_loyalty_account_id
    if v_loyalty_account_id.__class__ is not str and v_loyalty_account_id is not None:
        self.loyalty_account_id = mismatch(v_loyalty_account_id, at, "loyalty_account_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, refuse_float),
    "transaction_amount_money": ("transaction_amount_money", False, encode_later(__name__, "money")),
    "loyalty_account_id": ("loyalty_account_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CalculateLoyaltyPointsRequest, _FIELDS)
