"""The codec of OrderReturnTip.

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

from ..models.order_return_tip import OrderReturnTip

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderReturnTip")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_uid, v_applied_money, v_source_tender_uid, v_source_tender_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_applied_money, v_source_tender_uid, v_source_tender_id = _values(known)
    self: Any = new(OrderReturnTip)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.applied_money = (
        None
        if v_applied_money is None and "applied_money" not in data
        else decode_money(v_applied_money, (at, "applied_money"))
    )
    self.source_tender_uid = v_source_tender_uid
    if v_source_tender_uid.__class__ is not str and v_source_tender_uid is not None:
        self.source_tender_uid = mismatch(v_source_tender_uid, at, "source_tender_uid", "string")
    self.source_tender_id = v_source_tender_id
    if v_source_tender_id.__class__ is not str and v_source_tender_id is not None:
        self.source_tender_id = mismatch(v_source_tender_id, at, "source_tender_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
    "source_tender_uid": ("source_tender_uid", False, refuse_float),
    "source_tender_id": ("source_tender_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderReturnTip, _FIELDS)
