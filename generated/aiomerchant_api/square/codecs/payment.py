"""The codec of Payment.

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
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
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
_decode_refund_ids = list_of(string)
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
    known = data if len(data) == 44 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_updated_at,
            v_amount_money,
            v_tip_money,
            v_total_money,
            v_app_fee_money,
            v_approved_money,
            v_processing_fee,
            v_refunded_money,
            v_status,
            v_delay_duration,
            v_delay_action,
            v_delayed_until,
            v_source_type,
            v_card_details,
            v_cash_details,
            v_bank_account_details,
            v_external_details,
            v_wallet_details,
            v_buy_now_pay_later_details,
            v_square_account_details,
            v_location_id,
            v_order_id,
            v_reference_id,
            v_customer_id,
            v_employee_id,
            v_team_member_id,
            v_refund_ids,
            v_risk_evaluation,
            v_terminal_checkout_id,
            v_buyer_email_address,
            v_billing_address,
            v_shipping_address,
            v_note,
            v_statement_description_identifier,
            v_capabilities,
            v_receipt_number,
            v_receipt_url,
            v_device_details,
            v_application_details,
            v_is_offline_payment,
            v_offline_payment_details,
            v_version_token,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_updated_at,
            v_amount_money,
            v_tip_money,
            v_total_money,
            v_app_fee_money,
            v_approved_money,
            v_processing_fee,
            v_refunded_money,
            v_status,
            v_delay_duration,
            v_delay_action,
            v_delayed_until,
            v_source_type,
            v_card_details,
            v_cash_details,
            v_bank_account_details,
            v_external_details,
            v_wallet_details,
            v_buy_now_pay_later_details,
            v_square_account_details,
            v_location_id,
            v_order_id,
            v_reference_id,
            v_customer_id,
            v_employee_id,
            v_team_member_id,
            v_refund_ids,
            v_risk_evaluation,
            v_terminal_checkout_id,
            v_buyer_email_address,
            v_billing_address,
            v_shipping_address,
            v_note,
            v_statement_description_identifier,
            v_capabilities,
            v_receipt_number,
            v_receipt_url,
            v_device_details,
            v_application_details,
            v_is_offline_payment,
            v_offline_payment_details,
            v_version_token,
        ) = _values(known)
    self: Any = new(Payment)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.tip_money = None if v_tip_money is None else decode_money(v_tip_money, (at, "tip_money"))
    self.total_money = (
        None
        if v_total_money is None and "total_money" not in data
        else decode_money(v_total_money, (at, "total_money"))
    )
    self.app_fee_money = (
        None if v_app_fee_money is None else decode_money(v_app_fee_money, (at, "app_fee_money"))
    )
    self.approved_money = (
        None if v_approved_money is None else decode_money(v_approved_money, (at, "approved_money"))
    )
    if v_processing_fee.__class__ is list:
        here = (at, "processing_fee[]")
        self.processing_fee = [decode_processing_fee(item, here) for item in v_processing_fee]
    elif v_processing_fee is None and "processing_fee" not in data:
        self.processing_fee = None
    else:
        self.processing_fee = mismatch(v_processing_fee, at, "processing_fee", "array")
    self.refunded_money = (
        None
        if v_refunded_money is None and "refunded_money" not in data
        else decode_money(v_refunded_money, (at, "refunded_money"))
    )
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.delay_duration = v_delay_duration
    if v_delay_duration.__class__ is not str and not (
        v_delay_duration is None and "delay_duration" not in data
    ):
        self.delay_duration = mismatch(v_delay_duration, at, "delay_duration", "string")
    self.delay_action = v_delay_action
    if v_delay_action.__class__ is not str and v_delay_action is not None:
        self.delay_action = mismatch(v_delay_action, at, "delay_action", "string")
    self.delayed_until = (
        None
        if v_delayed_until is None and "delayed_until" not in data
        else instant(v_delayed_until, at, "delayed_until")
    )
    self.source_type = v_source_type
    if v_source_type.__class__ is not str and not (v_source_type is None and "source_type" not in data):
        self.source_type = mismatch(v_source_type, at, "source_type", "string")
    self.card_details = (
        None
        if v_card_details is None and "card_details" not in data
        else decode_card_payment_details(v_card_details, (at, "card_details"))
    )
    self.cash_details = (
        None if v_cash_details is None else decode_cash_payment_details(v_cash_details, (at, "cash_details"))
    )
    self.bank_account_details = (
        None
        if v_bank_account_details is None and "bank_account_details" not in data
        else decode_bank_account_payment_details(v_bank_account_details, (at, "bank_account_details"))
    )
    self.external_details = (
        None
        if v_external_details is None and "external_details" not in data
        else decode_external_payment_details(v_external_details, (at, "external_details"))
    )
    self.wallet_details = (
        None
        if v_wallet_details is None and "wallet_details" not in data
        else decode_digital_wallet_details(v_wallet_details, (at, "wallet_details"))
    )
    self.buy_now_pay_later_details = (
        None
        if v_buy_now_pay_later_details is None and "buy_now_pay_later_details" not in data
        else decode_buy_now_pay_later_details(v_buy_now_pay_later_details, (at, "buy_now_pay_later_details"))
    )
    self.square_account_details = (
        None
        if v_square_account_details is None and "square_account_details" not in data
        else decode_square_account_details(v_square_account_details, (at, "square_account_details"))
    )
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and not (v_order_id is None and "order_id" not in data):
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and not (v_reference_id is None and "reference_id" not in data):
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and not (v_customer_id is None and "customer_id" not in data):
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.employee_id = v_employee_id
    if v_employee_id.__class__ is not str and not (v_employee_id is None and "employee_id" not in data):
        self.employee_id = mismatch(v_employee_id, at, "employee_id", "string")
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and v_team_member_id is not None:
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.refund_ids = (
        None
        if v_refund_ids is None and "refund_ids" not in data
        else _decode_refund_ids(v_refund_ids, at, "refund_ids")
    )
    self.risk_evaluation = (
        None
        if v_risk_evaluation is None and "risk_evaluation" not in data
        else decode_risk_evaluation(v_risk_evaluation, (at, "risk_evaluation"))
    )
    self.terminal_checkout_id = v_terminal_checkout_id
    if v_terminal_checkout_id.__class__ is not str and not (
        v_terminal_checkout_id is None and "terminal_checkout_id" not in data
    ):
        self.terminal_checkout_id = mismatch(v_terminal_checkout_id, at, "terminal_checkout_id", "string")
    self.buyer_email_address = v_buyer_email_address
    if v_buyer_email_address.__class__ is not str and not (
        v_buyer_email_address is None and "buyer_email_address" not in data
    ):
        self.buyer_email_address = mismatch(v_buyer_email_address, at, "buyer_email_address", "string")
    self.billing_address = (
        None
        if v_billing_address is None and "billing_address" not in data
        else decode_address(v_billing_address, (at, "billing_address"))
    )
    self.shipping_address = (
        None
        if v_shipping_address is None and "shipping_address" not in data
        else decode_address(v_shipping_address, (at, "shipping_address"))
    )
    self.note = v_note
    if v_note.__class__ is not str and not (v_note is None and "note" not in data):
        self.note = mismatch(v_note, at, "note", "string")
    self.statement_description_identifier = v_statement_description_identifier
    if v_statement_description_identifier.__class__ is not str and not (
        v_statement_description_identifier is None and "statement_description_identifier" not in data
    ):
        self.statement_description_identifier = mismatch(
            v_statement_description_identifier, at, "statement_description_identifier", "string"
        )
    self.capabilities = (
        None
        if v_capabilities is None and "capabilities" not in data
        else _decode_refund_ids(v_capabilities, at, "capabilities")
    )
    self.receipt_number = v_receipt_number
    if v_receipt_number.__class__ is not str and not (
        v_receipt_number is None and "receipt_number" not in data
    ):
        self.receipt_number = mismatch(v_receipt_number, at, "receipt_number", "string")
    self.receipt_url = v_receipt_url
    if v_receipt_url.__class__ is not str and not (v_receipt_url is None and "receipt_url" not in data):
        self.receipt_url = mismatch(v_receipt_url, at, "receipt_url", "string")
    self.device_details = (
        None
        if v_device_details is None and "device_details" not in data
        else decode_device_details(v_device_details, (at, "device_details"))
    )
    self.application_details = (
        None
        if v_application_details is None and "application_details" not in data
        else decode_application_details(v_application_details, (at, "application_details"))
    )
    self.is_offline_payment = v_is_offline_payment
    if v_is_offline_payment.__class__ is not bool and not (
        v_is_offline_payment is None and "is_offline_payment" not in data
    ):
        self.is_offline_payment = mismatch(v_is_offline_payment, at, "is_offline_payment", "boolean")
    self.offline_payment_details = (
        None
        if v_offline_payment_details is None and "offline_payment_details" not in data
        else decode_offline_payment_details(v_offline_payment_details, (at, "offline_payment_details"))
    )
    self.version_token = v_version_token
    if v_version_token.__class__ is not str and v_version_token is not None:
        self.version_token = mismatch(v_version_token, at, "version_token", "string")
    self._extra = None if len(known) == 44 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "approved_money": ("approved_money", False, encode_later(__name__, "money")),
    "processing_fee": ("processing_fee", False, encode_list_of(encode_later(__name__, "processing_fee"))),
    "refunded_money": ("refunded_money", False, encode_later(__name__, "money")),
    "status": ("status", False, refuse_float),
    "delay_duration": ("delay_duration", False, refuse_float),
    "delay_action": ("delay_action", False, refuse_float),
    "delayed_until": ("delayed_until", False, moment),
    "source_type": ("source_type", False, refuse_float),
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
    "location_id": ("location_id", False, refuse_float),
    "order_id": ("order_id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
    "employee_id": ("employee_id", False, refuse_float),
    "team_member_id": ("team_member_id", False, refuse_float),
    "refund_ids": ("refund_ids", False, encode_list_of(refuse_float)),
    "risk_evaluation": ("risk_evaluation", False, encode_later(__name__, "risk_evaluation")),
    "terminal_checkout_id": ("terminal_checkout_id", False, refuse_float),
    "buyer_email_address": ("buyer_email_address", False, refuse_float),
    "billing_address": ("billing_address", False, encode_later(__name__, "address")),
    "shipping_address": ("shipping_address", False, encode_later(__name__, "address")),
    "note": ("note", False, refuse_float),
    "statement_description_identifier": ("statement_description_identifier", False, refuse_float),
    "capabilities": ("capabilities", False, encode_list_of(refuse_float)),
    "receipt_number": ("receipt_number", False, refuse_float),
    "receipt_url": ("receipt_url", False, refuse_float),
    "device_details": ("device_details", False, encode_later(__name__, "device_details")),
    "application_details": ("application_details", False, encode_later(__name__, "application_details")),
    "is_offline_payment": ("is_offline_payment", False, plain),
    "offline_payment_details": (
        "offline_payment_details",
        False,
        encode_later(__name__, "offline_payment_details"),
    ),
    "version_token": ("version_token", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Payment, _FIELDS)
