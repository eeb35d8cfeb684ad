"""The codec of OrderLineItemAppliedServiceCharge.

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

from ..models.order_line_item_applied_service_charge import OrderLineItemAppliedServiceCharge

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemAppliedServiceCharge")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_uid, v_service_charge_uid, v_applied_money = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_service_charge_uid, v_applied_money = _values(known)
    self: Any = new(OrderLineItemAppliedServiceCharge)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.service_charge_uid = v_service_charge_uid
    if v_service_charge_uid.__class__ is not str:
        self.service_charge_uid = mismatch(v_service_charge_uid, at, "service_charge_uid", "string")
    self.applied_money = (
        None
        if v_applied_money is None and "applied_money" not in data
        else decode_money(v_applied_money, (at, "applied_money"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "service_charge_uid": ("service_charge_uid", False, refuse_float),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderLineItemAppliedServiceCharge, _FIELDS)
