"""The codec of TerminalCheckout.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.terminal_checkout import TerminalCheckout

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_payment_options: Decode = decode_later(
    __name__, "payment_options", globals(), "decode_payment_options"
)
decode_device_checkout_options: Decode = decode_later(
    __name__, "device_checkout_options", globals(), "decode_device_checkout_options"
)
_payment_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalCheckout")
    get = data.get
    self: Any = new(TerminalCheckout)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.amount_money = decode_money(get("amount_money"), (at, "amount_money"))
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None):
        self.note = mismatch(v, at, "note", "string")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.payment_options = v = get("payment_options")
    if v is not None:
        self.payment_options = decode_payment_options(v, (at, "payment_options"))
    self.device_options = decode_device_checkout_options(get("device_options"), (at, "device_options"))
    self.deadline_duration = v = get("deadline_duration")
    if v.__class__ is not str and (v is not None):
        self.deadline_duration = mismatch(v, at, "deadline_duration", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.cancel_reason = v = get("cancel_reason")
    if v.__class__ is not str and (v is not None or "cancel_reason" in data):
        self.cancel_reason = mismatch(v, at, "cancel_reason", "string")
    self.payment_ids = v = get("payment_ids")
    if v is not None or "payment_ids" in data:
        self.payment_ids = _payment_ids(v, at, "payment_ids")
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
    self.payment_type = v = get("payment_type")
    if v.__class__ is not str and (v is not None):
        self.payment_type = mismatch(v, at, "payment_type", "string")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.app_fee_money = v = get("app_fee_money")
    if v is not None:
        self.app_fee_money = decode_money(v, (at, "app_fee_money"))
    self.statement_description_identifier = v = get("statement_description_identifier")
    if v.__class__ is not str and (v is not None):
        self.statement_description_identifier = mismatch(v, at, "statement_description_identifier", "string")
    self.tip_money = v = get("tip_money")
    if v is not None:
        self.tip_money = decode_money(v, (at, "tip_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "reference_id": ("reference_id", False, plain),
    "note": ("note", False, plain),
    "order_id": ("order_id", False, plain),
    "payment_options": ("payment_options", False, encode_later(__name__, "payment_options")),
    "device_options": ("device_options", False, encode_later(__name__, "device_checkout_options")),
    "deadline_duration": ("deadline_duration", False, plain),
    "status": ("status", False, plain),
    "cancel_reason": ("cancel_reason", False, plain),
    "payment_ids": ("payment_ids", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "app_id": ("app_id", False, plain),
    "location_id": ("location_id", False, plain),
    "payment_type": ("payment_type", False, plain),
    "team_member_id": ("team_member_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "statement_description_identifier": ("statement_description_identifier", False, plain),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(TerminalCheckout, _FIELDS)
