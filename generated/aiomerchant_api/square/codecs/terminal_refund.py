"""The codec of TerminalRefund.

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
    refuse_float,
)

from ..models.terminal_refund import TerminalRefund

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalRefund")
    known = data if len(data) == 14 else _NOTHING | data
    try:
        (
            v_id,
            v_refund_id,
            v_payment_id,
            v_order_id,
            v_amount_money,
            v_reason,
            v_device_id,
            v_deadline_duration,
            v_status,
            v_cancel_reason,
            v_created_at,
            v_updated_at,
            v_app_id,
            v_location_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_refund_id,
            v_payment_id,
            v_order_id,
            v_amount_money,
            v_reason,
            v_device_id,
            v_deadline_duration,
            v_status,
            v_cancel_reason,
            v_created_at,
            v_updated_at,
            v_app_id,
            v_location_id,
        ) = _values(known)
    self: Any = new(TerminalRefund)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.refund_id = v_refund_id
    if v_refund_id.__class__ is not str and not (v_refund_id is None and "refund_id" not in data):
        self.refund_id = mismatch(v_refund_id, at, "refund_id", "string")
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str:
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and not (v_order_id is None and "order_id" not in data):
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self.reason = v_reason
    if v_reason.__class__ is not str:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self.device_id = v_device_id
    if v_device_id.__class__ is not str:
        self.device_id = mismatch(v_device_id, at, "device_id", "string")
    self.deadline_duration = v_deadline_duration
    if v_deadline_duration.__class__ is not str and v_deadline_duration is not None:
        self.deadline_duration = mismatch(v_deadline_duration, at, "deadline_duration", "string")
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.cancel_reason = v_cancel_reason
    if v_cancel_reason.__class__ is not str and not (v_cancel_reason is None and "cancel_reason" not in data):
        self.cancel_reason = mismatch(v_cancel_reason, at, "cancel_reason", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.app_id = v_app_id
    if v_app_id.__class__ is not str and not (v_app_id is None and "app_id" not in data):
        self.app_id = mismatch(v_app_id, at, "app_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self._extra = None if len(known) == 14 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "refund_id": ("refund_id", False, refuse_float),
    "payment_id": ("payment_id", False, refuse_float),
    "order_id": ("order_id", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "reason": ("reason", False, refuse_float),
    "device_id": ("device_id", False, refuse_float),
    "deadline_duration": ("deadline_duration", False, refuse_float),
    "status": ("status", False, refuse_float),
    "cancel_reason": ("cancel_reason", False, plain),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "app_id": ("app_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TerminalRefund, _FIELDS)
