"""The codec of InvoicePaymentRequest.

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
    full_date,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.invoice_payment_request import InvoicePaymentRequest

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_invoice_payment_reminder: Decode = decode_later(
    __name__, "invoice_payment_reminder", globals(), "decode_invoice_payment_reminder"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoicePaymentRequest")
    get = data.get
    self: Any = new(InvoicePaymentRequest)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.request_method = v = get("request_method")
    if v.__class__ is not str and (v is not None):
        self.request_method = mismatch(v, at, "request_method", "string")
    self.request_type = v = get("request_type")
    if v.__class__ is not str and (v is not None):
        self.request_type = mismatch(v, at, "request_type", "string")
    self.due_date = v = get("due_date")
    if v is not None:
        self.due_date = full_date(v, at, "due_date")
    self.fixed_amount_requested_money = v = get("fixed_amount_requested_money")
    if v is not None:
        self.fixed_amount_requested_money = decode_money(v, (at, "fixed_amount_requested_money"))
    self.percentage_requested = v = get("percentage_requested")
    if v.__class__ is not str and (v is not None):
        self.percentage_requested = mismatch(v, at, "percentage_requested", "string")
    self.tipping_enabled = v = get("tipping_enabled")
    if v.__class__ is not bool and (v is not None):
        self.tipping_enabled = mismatch(v, at, "tipping_enabled", "boolean")
    self.automatic_payment_source = v = get("automatic_payment_source")
    if v.__class__ is not str and (v is not None):
        self.automatic_payment_source = mismatch(v, at, "automatic_payment_source", "string")
    self.card_id = v = get("card_id")
    if v.__class__ is not str and (v is not None):
        self.card_id = mismatch(v, at, "card_id", "string")
    self.reminders = v = get("reminders")
    if v.__class__ is list:
        here = (at, "reminders[]")
        self.reminders = [decode_invoice_payment_reminder(i, here) for i in v]
    elif v is not None:
        self.reminders = mismatch(v, at, "reminders", "array")
    self.computed_amount_money = v = get("computed_amount_money")
    if v is not None or "computed_amount_money" in data:
        self.computed_amount_money = decode_money(v, (at, "computed_amount_money"))
    self.total_completed_amount_money = v = get("total_completed_amount_money")
    if v is not None or "total_completed_amount_money" in data:
        self.total_completed_amount_money = decode_money(v, (at, "total_completed_amount_money"))
    self.rounding_adjustment_included_money = v = get("rounding_adjustment_included_money")
    if v is not None or "rounding_adjustment_included_money" in data:
        self.rounding_adjustment_included_money = decode_money(v, (at, "rounding_adjustment_included_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "request_method": ("request_method", False, plain),
    "request_type": ("request_type", False, plain),
    "due_date": ("due_date", False, plain),
    "fixed_amount_requested_money": ("fixed_amount_requested_money", False, encode_later(__name__, "money")),
    "percentage_requested": ("percentage_requested", False, plain),
    "tipping_enabled": ("tipping_enabled", False, plain),
    "automatic_payment_source": ("automatic_payment_source", False, plain),
    "card_id": ("card_id", False, plain),
    "reminders": ("reminders", False, encode_list_of(encode_later(__name__, "invoice_payment_reminder"))),
    "computed_amount_money": ("computed_amount_money", False, encode_later(__name__, "money")),
    "total_completed_amount_money": ("total_completed_amount_money", False, encode_later(__name__, "money")),
    "rounding_adjustment_included_money": (
        "rounding_adjustment_included_money",
        False,
        encode_later(__name__, "money"),
    ),
}

encode = object_encoder(InvoicePaymentRequest, _FIELDS)
