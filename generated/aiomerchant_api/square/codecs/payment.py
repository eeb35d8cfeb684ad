"""The codec of Payment.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.payment import Payment

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_processing_fee: Decode = decode_later(__name__, "processing_fee", globals(), "decode_processing_fee")
decode_card_payment_details: Decode = decode_later(
    __name__, "card_payment_details", globals(), "decode_card_payment_details"
)
decode_cash_payment_details: Decode = decode_later(
    __name__, "cash_payment_details", globals(), "decode_cash_payment_details"
)
decode_bank_account_payment_details: Decode = decode_later(
    __name__, "bank_account_payment_details", globals(), "decode_bank_account_payment_details"
)
decode_external_payment_details: Decode = decode_later(
    __name__, "external_payment_details", globals(), "decode_external_payment_details"
)
decode_digital_wallet_details: Decode = decode_later(
    __name__, "digital_wallet_details", globals(), "decode_digital_wallet_details"
)
decode_buy_now_pay_later_details: Decode = decode_later(
    __name__, "buy_now_pay_later_details", globals(), "decode_buy_now_pay_later_details"
)
decode_square_account_details: Decode = decode_later(
    __name__, "square_account_details", globals(), "decode_square_account_details"
)
_refund_ids = list_of(string)
decode_risk_evaluation: Decode = decode_later(
    __name__, "risk_evaluation", globals(), "decode_risk_evaluation"
)
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_device_details: Decode = decode_later(__name__, "device_details", globals(), "decode_device_details")
decode_application_details: Decode = decode_later(
    __name__, "application_details", globals(), "decode_application_details"
)
decode_offline_payment_details: Decode = decode_later(
    __name__, "offline_payment_details", globals(), "decode_offline_payment_details"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Payment")
    get = data.get
    self: Any = new(Payment)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.tip_money = v = get("tip_money")
    if v is not None:
        self.tip_money = decode_money(v, (at, "tip_money"))
    self.total_money = v = get("total_money")
    if v is not None or "total_money" in data:
        self.total_money = decode_money(v, (at, "total_money"))
    self.app_fee_money = v = get("app_fee_money")
    if v is not None:
        self.app_fee_money = decode_money(v, (at, "app_fee_money"))
    self.approved_money = v = get("approved_money")
    if v is not None:
        self.approved_money = decode_money(v, (at, "approved_money"))
    self.processing_fee = v = get("processing_fee")
    if v.__class__ is list:
        here = (at, "processing_fee[]")
        self.processing_fee = [decode_processing_fee(i, here) for i in v]
    elif v is not None or "processing_fee" in data:
        self.processing_fee = mismatch(v, at, "processing_fee", "array")
    self.refunded_money = v = get("refunded_money")
    if v is not None or "refunded_money" in data:
        self.refunded_money = decode_money(v, (at, "refunded_money"))
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.delay_duration = v = get("delay_duration")
    if v.__class__ is not str and (v is not None or "delay_duration" in data):
        self.delay_duration = mismatch(v, at, "delay_duration", "string")
    self.delay_action = v = get("delay_action")
    if v.__class__ is not str and (v is not None):
        self.delay_action = mismatch(v, at, "delay_action", "string")
    self.delayed_until = v = get("delayed_until")
    if v is not None or "delayed_until" in data:
        self.delayed_until = instant(v, at, "delayed_until")
    self.source_type = v = get("source_type")
    if v.__class__ is not str and (v is not None or "source_type" in data):
        self.source_type = mismatch(v, at, "source_type", "string")
    self.card_details = v = get("card_details")
    if v is not None or "card_details" in data:
        self.card_details = decode_card_payment_details(v, (at, "card_details"))
    self.cash_details = v = get("cash_details")
    if v is not None:
        self.cash_details = decode_cash_payment_details(v, (at, "cash_details"))
    self.bank_account_details = v = get("bank_account_details")
    if v is not None or "bank_account_details" in data:
        self.bank_account_details = decode_bank_account_payment_details(v, (at, "bank_account_details"))
    self.external_details = v = get("external_details")
    if v is not None or "external_details" in data:
        self.external_details = decode_external_payment_details(v, (at, "external_details"))
    self.wallet_details = v = get("wallet_details")
    if v is not None or "wallet_details" in data:
        self.wallet_details = decode_digital_wallet_details(v, (at, "wallet_details"))
    self.buy_now_pay_later_details = v = get("buy_now_pay_later_details")
    if v is not None or "buy_now_pay_later_details" in data:
        self.buy_now_pay_later_details = decode_buy_now_pay_later_details(
            v, (at, "buy_now_pay_later_details")
        )
    self.square_account_details = v = get("square_account_details")
    if v is not None or "square_account_details" in data:
        self.square_account_details = decode_square_account_details(v, (at, "square_account_details"))
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None or "order_id" in data):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None or "reference_id" in data):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None or "customer_id" in data):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.employee_id = v = get("employee_id")
    if v.__class__ is not str and (v is not None or "employee_id" in data):
        self.employee_id = mismatch(v, at, "employee_id", "string")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.refund_ids = v = get("refund_ids")
    if v is not None or "refund_ids" in data:
        self.refund_ids = _refund_ids(v, at, "refund_ids")
    self.risk_evaluation = v = get("risk_evaluation")
    if v is not None or "risk_evaluation" in data:
        self.risk_evaluation = decode_risk_evaluation(v, (at, "risk_evaluation"))
    self.terminal_checkout_id = v = get("terminal_checkout_id")
    if v.__class__ is not str and (v is not None or "terminal_checkout_id" in data):
        self.terminal_checkout_id = mismatch(v, at, "terminal_checkout_id", "string")
    self.buyer_email_address = v = get("buyer_email_address")
    if v.__class__ is not str and (v is not None or "buyer_email_address" in data):
        self.buyer_email_address = mismatch(v, at, "buyer_email_address", "string")
    self.billing_address = v = get("billing_address")
    if v is not None or "billing_address" in data:
        self.billing_address = decode_address(v, (at, "billing_address"))
    self.shipping_address = v = get("shipping_address")
    if v is not None or "shipping_address" in data:
        self.shipping_address = decode_address(v, (at, "shipping_address"))
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None or "note" in data):
        self.note = mismatch(v, at, "note", "string")
    self.statement_description_identifier = v = get("statement_description_identifier")
    if v.__class__ is not str and (v is not None or "statement_description_identifier" in data):
        self.statement_description_identifier = mismatch(v, at, "statement_description_identifier", "string")
    self.capabilities = v = get("capabilities")
    if v is not None or "capabilities" in data:
        self.capabilities = _refund_ids(v, at, "capabilities")
    self.receipt_number = v = get("receipt_number")
    if v.__class__ is not str and (v is not None or "receipt_number" in data):
        self.receipt_number = mismatch(v, at, "receipt_number", "string")
    self.receipt_url = v = get("receipt_url")
    if v.__class__ is not str and (v is not None or "receipt_url" in data):
        self.receipt_url = mismatch(v, at, "receipt_url", "string")
    self.device_details = v = get("device_details")
    if v is not None or "device_details" in data:
        self.device_details = decode_device_details(v, (at, "device_details"))
    self.application_details = v = get("application_details")
    if v is not None or "application_details" in data:
        self.application_details = decode_application_details(v, (at, "application_details"))
    self.is_offline_payment = v = get("is_offline_payment")
    if v.__class__ is not bool and (v is not None or "is_offline_payment" in data):
        self.is_offline_payment = mismatch(v, at, "is_offline_payment", "boolean")
    self.offline_payment_details = v = get("offline_payment_details")
    if v is not None or "offline_payment_details" in data:
        self.offline_payment_details = decode_offline_payment_details(v, (at, "offline_payment_details"))
    self.version_token = v = get("version_token")
    if v.__class__ is not str and (v is not None):
        self.version_token = mismatch(v, at, "version_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "approved_money": ("approved_money", False, encode_later(__name__, "money")),
    "processing_fee": ("processing_fee", False, encode_list_of(encode_later(__name__, "processing_fee"))),
    "refunded_money": ("refunded_money", False, encode_later(__name__, "money")),
    "status": ("status", False, plain),
    "delay_duration": ("delay_duration", False, plain),
    "delay_action": ("delay_action", False, plain),
    "delayed_until": ("delayed_until", False, plain),
    "source_type": ("source_type", False, plain),
    "card_details": ("card_details", False, encode_later(__name__, "card_payment_details")),
    "cash_details": ("cash_details", False, encode_later(__name__, "cash_payment_details")),
    "bank_account_details": (
        "bank_account_details",
        False,
        encode_later(__name__, "bank_account_payment_details"),
    ),
    "external_details": ("external_details", False, encode_later(__name__, "external_payment_details")),
    "wallet_details": ("wallet_details", False, encode_later(__name__, "digital_wallet_details")),
    "buy_now_pay_later_details": (
        "buy_now_pay_later_details",
        False,
        encode_later(__name__, "buy_now_pay_later_details"),
    ),
    "square_account_details": (
        "square_account_details",
        False,
        encode_later(__name__, "square_account_details"),
    ),
    "location_id": ("location_id", False, plain),
    "order_id": ("order_id", False, plain),
    "reference_id": ("reference_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "employee_id": ("employee_id", False, plain),
    "team_member_id": ("team_member_id", False, plain),
    "refund_ids": ("refund_ids", False, plain),
    "risk_evaluation": ("risk_evaluation", False, encode_later(__name__, "risk_evaluation")),
    "terminal_checkout_id": ("terminal_checkout_id", False, plain),
    "buyer_email_address": ("buyer_email_address", False, plain),
    "billing_address": ("billing_address", False, encode_later(__name__, "address")),
    "shipping_address": ("shipping_address", False, encode_later(__name__, "address")),
    "note": ("note", False, plain),
    "statement_description_identifier": ("statement_description_identifier", False, plain),
    "capabilities": ("capabilities", False, plain),
    "receipt_number": ("receipt_number", False, plain),
    "receipt_url": ("receipt_url", False, plain),
    "device_details": ("device_details", False, encode_later(__name__, "device_details")),
    "application_details": ("application_details", False, encode_later(__name__, "application_details")),
    "is_offline_payment": ("is_offline_payment", False, plain),
    "offline_payment_details": (
        "offline_payment_details",
        False,
        encode_later(__name__, "offline_payment_details"),
    ),
    "version_token": ("version_token", False, plain),
}

encode = object_encoder(Payment, _FIELDS)
