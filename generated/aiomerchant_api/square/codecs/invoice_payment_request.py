"""The codec of InvoicePaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    day,
    decode_later,
    encode_later,
    encode_list_of,
    full_date,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.invoice_payment_request import InvoicePaymentRequest

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_invoice_payment_reminder: Decode = decode_later(
    __name__, "invoice_payment_reminder", globals(), "decode_invoice_payment_reminder"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoicePaymentRequest")
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_uid,
            v_request_method,
            v_request_type,
            v_due_date,
            v_fixed_amount_requested_money,
            v_percentage_requested,
            v_tipping_enabled,
            v_automatic_payment_source,
            v_card_id,
            v_reminders,
            v_computed_amount_money,
            v_total_completed_amount_money,
            v_rounding_adjustment_included_money,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_uid,
            v_request_method,
            v_request_type,
            v_due_date,
            v_fixed_amount_requested_money,
            v_percentage_requested,
            v_tipping_enabled,
            v_automatic_payment_source,
            v_card_id,
            v_reminders,
            v_computed_amount_money,
            v_total_completed_amount_money,
            v_rounding_adjustment_included_money,
        ) = _values(known)
    self: Any = new(InvoicePaymentRequest)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.request_method = v_request_method
    if v_request_method.__class__ is not str and v_request_method is not None:
        self.request_method = mismatch(v_request_method, at, "request_method", "string")
    self.request_type = v_request_type
    if v_request_type.__class__ is not str and v_request_type is not None:
        self.request_type = mismatch(v_request_type, at, "request_type", "string")
    self.due_date = None if v_due_date is None else full_date(v_due_date, at, "due_date")
    self.fixed_amount_requested_money = (
        None
        if v_fixed_amount_requested_money is None
        else decode_money(v_fixed_amount_requested_money, (at, "fixed_amount_requested_money"))
    )
    self.percentage_requested = v_percentage_requested
    if v_percentage_requested.__class__ is not str and v_percentage_requested is not None:
        self.percentage_requested = mismatch(v_percentage_requested, at, "percentage_requested", "string")
    self.tipping_enabled = v_tipping_enabled
    if v_tipping_enabled.__class__ is not bool and v_tipping_enabled is not None:
        self.tipping_enabled = mismatch(v_tipping_enabled, at, "tipping_enabled", "boolean")
    self.automatic_payment_source = v_automatic_payment_source
    if v_automatic_payment_source.__class__ is not str and v_automatic_payment_source is not None:
        self.automatic_payment_source = mismatch(
            v_automatic_payment_source, at, "automatic_payment_source", "string"
        )
    self.card_id = v_card_id
    if v_card_id.__class__ is not str and v_card_id is not None:
        self.card_id = mismatch(v_card_id, at, "card_id", "string")
    if v_reminders.__class__ is list:
        here = (at, "reminders[]")
        self.reminders = [decode_invoice_payment_reminder(item, here) for item in v_reminders]
    elif v_reminders is None:
        self.reminders = None
    else:
        self.reminders = mismatch(v_reminders, at, "reminders", "array")
    self.computed_amount_money = (
        None
        if v_computed_amount_money is None and "computed_amount_money" not in data
        else decode_money(v_computed_amount_money, (at, "computed_amount_money"))
    )
    self.total_completed_amount_money = (
        None
        if v_total_completed_amount_money is None and "total_completed_amount_money" not in data
        else decode_money(v_total_completed_amount_money, (at, "total_completed_amount_money"))
    )
    self.rounding_adjustment_included_money = (
        None
        if v_rounding_adjustment_included_money is None and "rounding_adjustment_included_money" not in data
        else decode_money(v_rounding_adjustment_included_money, (at, "rounding_adjustment_included_money"))
    )
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "request_method": ("request_method", False, plain),
    "request_type": ("request_type", False, plain),
    "due_date": ("due_date", False, day),
    "fixed_amount_requested_money": ("fixed_amount_requested_money", False, encode_later(__name__, "money")),
    "percentage_requested": ("percentage_requested", False, refuse_float),
    "tipping_enabled": ("tipping_enabled", False, plain),
    "automatic_payment_source": ("automatic_payment_source", False, plain),
    "card_id": ("card_id", False, refuse_float),
    "reminders": ("reminders", False, encode_list_of(encode_later(__name__, "invoice_payment_reminder"))),
    "computed_amount_money": ("computed_amount_money", False, encode_later(__name__, "money")),
    "total_completed_amount_money": ("total_completed_amount_money", False, encode_later(__name__, "money")),
    "rounding_adjustment_included_money": (
        "rounding_adjustment_included_money",
        False,
        encode_later(__name__, "money"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InvoicePaymentRequest, _FIELDS)
