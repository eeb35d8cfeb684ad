"""The codec of GiftCardActivityLoad.

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
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.gift_card_activity_load import GiftCardActivityLoad

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_decode_buyer_payment_instrument_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityLoad")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_amount_money, v_order_id, v_line_item_uid, v_reference_id, v_buyer_payment_instrument_ids = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_amount_money, v_order_id, v_line_item_uid, v_reference_id, v_buyer_payment_instrument_ids = _values(
            known
        )
    self: Any = new(GiftCardActivityLoad)
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and v_order_id is not None:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.line_item_uid = v_line_item_uid
    if v_line_item_uid.__class__ is not str and v_line_item_uid is not None:
        self.line_item_uid = mismatch(v_line_item_uid, at, "line_item_uid", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.buyer_payment_instrument_ids = (
        None
        if v_buyer_payment_instrument_ids is None
        else _decode_buyer_payment_instrument_ids(
            v_buyer_payment_instrument_ids, at, "buyer_payment_instrument_ids"
        )
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "order_id": ("order_id", False, refuse_float),
    "line_item_uid": ("line_item_uid", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "buyer_payment_instrument_ids": ("buyer_payment_instrument_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardActivityLoad, _FIELDS)
