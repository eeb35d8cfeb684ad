"""The codec of DestinationDetailsCashRefundDetails.

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
)

from ..models.destination_details_cash_refund_details import DestinationDetailsCashRefundDetails

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DestinationDetailsCashRefundDetails")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_seller_supplied_money, v_change_back_money = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_seller_supplied_money, v_change_back_money = _values(known)
    self: Any = new(DestinationDetailsCashRefundDetails)
    self.seller_supplied_money = decode_money(v_seller_supplied_money, (at, "seller_supplied_money"))
    self.change_back_money = (
        None if v_change_back_money is None else decode_money(v_change_back_money, (at, "change_back_money"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seller_supplied_money": ("seller_supplied_money", False, encode_later(__name__, "money")),
    "change_back_money": ("change_back_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DestinationDetailsCashRefundDetails, _FIELDS)
