"""The codec of TerminalRefund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.terminal_refund import TerminalRefund

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalRefund")
    get = data.get
    self: Any = new(TerminalRefund)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.refund_id = v = get("refund_id")
    if v.__class__ is not str and (v is not None or "refund_id" in data):
        self.refund_id = mismatch(v, at, "refund_id", "string")
    self.payment_id = v = get("payment_id")
    if v.__class__ is not str:
        self.payment_id = mismatch(v, at, "payment_id", "string")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None or "order_id" in data):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.amount_money = decode_money(get("amount_money"), (at, "amount_money"))
    self.reason = v = get("reason")
    if v.__class__ is not str:
        self.reason = mismatch(v, at, "reason", "string")
    self.device_id = v = get("device_id")
    if v.__class__ is not str:
        self.device_id = mismatch(v, at, "device_id", "string")
    self.deadline_duration = v = get("deadline_duration")
    if v.__class__ is not str and (v is not None):
        self.deadline_duration = mismatch(v, at, "deadline_duration", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.cancel_reason = v = get("cancel_reason")
    if v.__class__ is not str and (v is not None or "cancel_reason" in data):
        self.cancel_reason = mismatch(v, at, "cancel_reason", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.app_id = v = get("app_id")
    if v.__class__ is not str and (v is not None or "app_id" in data):
        self.app_id = mismatch(v, at, "app_id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "refund_id": ("refund_id", False, plain),
    "payment_id": ("payment_id", False, plain),
    "order_id": ("order_id", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "reason": ("reason", False, plain),
    "device_id": ("device_id", False, plain),
    "deadline_duration": ("deadline_duration", False, plain),
    "status": ("status", False, plain),
    "cancel_reason": ("cancel_reason", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "app_id": ("app_id", False, plain),
    "location_id": ("location_id", False, plain),
}

encode = object_encoder(TerminalRefund, _FIELDS)
