"""The codec of PaymentRefund.

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
    encode_list_of,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.payment_refund import PaymentRefund

decode_destination_details: Decode = decode_later(
    __name__, "destination_details", globals(), "decode_destination_details"
)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_processing_fee: Decode = decode_later(__name__, "processing_fee", globals(), "decode_processing_fee")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentRefund")
    get = data.get
    self: Any = new(PaymentRefund)
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.unlinked = v = get("unlinked")
    if v.__class__ is not bool and (v is not None or "unlinked" in data):
        self.unlinked = mismatch(v, at, "unlinked", "boolean")
    self.destination_type = v = get("destination_type")
    if v.__class__ is not str and (v is not None):
        self.destination_type = mismatch(v, at, "destination_type", "string")
    self.destination_details = v = get("destination_details")
    if v is not None or "destination_details" in data:
        self.destination_details = decode_destination_details(v, (at, "destination_details"))
    self.amount_money = decode_money(get("amount_money"), (at, "amount_money"))
    self.app_fee_money = v = get("app_fee_money")
    if v is not None:
        self.app_fee_money = decode_money(v, (at, "app_fee_money"))
    self.processing_fee = v = get("processing_fee")
    if v.__class__ is list:
        here = (at, "processing_fee[]")
        self.processing_fee = [decode_processing_fee(i, here) for i in v]
    elif v is not None:
        self.processing_fee = mismatch(v, at, "processing_fee", "array")
    self.payment_id = v = get("payment_id")
    if v.__class__ is not str and (v is not None):
        self.payment_id = mismatch(v, at, "payment_id", "string")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.reason = v = get("reason")
    if v.__class__ is not str and (v is not None):
        self.reason = mismatch(v, at, "reason", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None or "team_member_id" in data):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.terminal_refund_id = v = get("terminal_refund_id")
    if v.__class__ is not str and (v is not None or "terminal_refund_id" in data):
        self.terminal_refund_id = mismatch(v, at, "terminal_refund_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "status": ("status", False, plain),
    "location_id": ("location_id", False, plain),
    "unlinked": ("unlinked", False, plain),
    "destination_type": ("destination_type", False, plain),
    "destination_details": ("destination_details", False, encode_later(__name__, "destination_details")),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "processing_fee": ("processing_fee", False, encode_list_of(encode_later(__name__, "processing_fee"))),
    "payment_id": ("payment_id", False, plain),
    "order_id": ("order_id", False, plain),
    "reason": ("reason", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "team_member_id": ("team_member_id", False, plain),
    "terminal_refund_id": ("terminal_refund_id", False, plain),
}

encode = object_encoder(PaymentRefund, _FIELDS)
