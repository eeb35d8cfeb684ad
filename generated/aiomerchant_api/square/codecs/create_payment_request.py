"""The codec of CreatePaymentRequest.

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
    plain,
    refuse_float,
)

from ..models.create_payment_request import CreatePaymentRequest

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_cash_payment_details: Decode = decode_later(
    __name__, "cash_payment_details", globals(), "decode_cash_payment_details"
)
decode_external_payment_details: Decode = decode_later(
    __name__, "external_payment_details", globals(), "decode_external_payment_details"
)
decode_customer_details: Decode = decode_later(
    __name__, "customer_details", globals(), "decode_customer_details"
)
decode_offline_payment_details: Decode = decode_later(
    __name__, "offline_payment_details", globals(), "decode_offline_payment_details"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreatePaymentRequest")
    known = data if len(data) == 25 else _NOTHING | data
    try:
        (
            v_source_id,
            v_idempotency_key,
            v_amount_money,
            v_tip_money,
            v_app_fee_money,
            v_delay_duration,
            v_delay_action,
            v_autocomplete,
            v_order_id,
            v_customer_id,
            v_location_id,
            v_team_member_id,
            v_reference_id,
            v_verification_token,
            v_accept_partial_authorization,
            v_buyer_email_address,
            v_buyer_phone_number,
            v_billing_address,
            v_shipping_address,
            v_note,
            v_statement_description_identifier,
            v_cash_details,
            v_external_details,
            v_customer_details,
            v_offline_payment_details,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_source_id,
            v_idempotency_key,
            v_amount_money,
            v_tip_money,
            v_app_fee_money,
            v_delay_duration,
            v_delay_action,
            v_autocomplete,
            v_order_id,
            v_customer_id,
            v_location_id,
            v_team_member_id,
            v_reference_id,
            v_verification_token,
            v_accept_partial_authorization,
            v_buyer_email_address,
            v_buyer_phone_number,
            v_billing_address,
            v_shipping_address,
            v_note,
            v_statement_description_identifier,
            v_cash_details,
            v_external_details,
            v_customer_details,
            v_offline_payment_details,
        ) = _values(known)
    self: Any = new(CreatePaymentRequest)
    self.source_id = v_source_id
    if v_source_id.__class__ is not str:
        self.source_id = mismatch(v_source_id, at, "source_id", "string")
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.amount_money = (
        None
        if v_amount_money is None and "amount_money" not in data
        else decode_money(v_amount_money, (at, "amount_money"))
    )
    self.tip_money = (
        None
        if v_tip_money is None and "tip_money" not in data
        else decode_money(v_tip_money, (at, "tip_money"))
    )
    self.app_fee_money = (
        None
        if v_app_fee_money is None and "app_fee_money" not in data
        else decode_money(v_app_fee_money, (at, "app_fee_money"))
    )
    self.delay_duration = v_delay_duration
    if v_delay_duration.__class__ is not str and not (
        v_delay_duration is None and "delay_duration" not in data
    ):
        self.delay_duration = mismatch(v_delay_duration, at, "delay_duration", "string")
    self.delay_action = v_delay_action
    if v_delay_action.__class__ is not str and not (v_delay_action is None and "delay_action" not in data):
        self.delay_action = mismatch(v_delay_action, at, "delay_action", "string")
    self.autocomplete = v_autocomplete
    if v_autocomplete.__class__ is not bool and not (v_autocomplete is None and "autocomplete" not in data):
        self.autocomplete = mismatch(v_autocomplete, at, "autocomplete", "boolean")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and not (v_order_id is None and "order_id" not in data):
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and not (v_customer_id is None and "customer_id" not in data):
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and not (
        v_team_member_id is None and "team_member_id" not in data
    ):
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and not (v_reference_id is None and "reference_id" not in data):
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.verification_token = v_verification_token
    if v_verification_token.__class__ is not str and not (
        v_verification_token is None and "verification_token" not in data
    ):
        self.verification_token = mismatch(v_verification_token, at, "verification_token", "string")
    self.accept_partial_authorization = v_accept_partial_authorization
    if v_accept_partial_authorization.__class__ is not bool and not (
        v_accept_partial_authorization is None and "accept_partial_authorization" not in data
    ):
        self.accept_partial_authorization = mismatch(
            v_accept_partial_authorization, at, "accept_partial_authorization", "boolean"
        )
    self.buyer_email_address = v_buyer_email_address
    if v_buyer_email_address.__class__ is not str and not (
        v_buyer_email_address is None and "buyer_email_address" not in data
    ):
        self.buyer_email_address = mismatch(v_buyer_email_address, at, "buyer_email_address", "string")
    self.buyer_phone_number = v_buyer_phone_number
    if v_buyer_phone_number.__class__ is not str and not (
        v_buyer_phone_number is None and "buyer_phone_number" not in data
    ):
        self.buyer_phone_number = mismatch(v_buyer_phone_number, at, "buyer_phone_number", "string")
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
    self.cash_details = (
        None
        if v_cash_details is None and "cash_details" not in data
        else decode_cash_payment_details(v_cash_details, (at, "cash_details"))
    )
    self.external_details = (
        None
        if v_external_details is None and "external_details" not in data
        else decode_external_payment_details(v_external_details, (at, "external_details"))
    )
    self.customer_details = (
        None
        if v_customer_details is None and "customer_details" not in data
        else decode_customer_details(v_customer_details, (at, "customer_details"))
    )
    self.offline_payment_details = (
        None
        if v_offline_payment_details is None and "offline_payment_details" not in data
        else decode_offline_payment_details(v_offline_payment_details, (at, "offline_payment_details"))
    )
    self._extra = None if len(known) == 25 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "source_id": ("source_id", False, refuse_float),
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "delay_duration": ("delay_duration", False, refuse_float),
    "delay_action": ("delay_action", False, refuse_float),
    "autocomplete": ("autocomplete", False, plain),
    "order_id": ("order_id", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "team_member_id": ("team_member_id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "verification_token": ("verification_token", False, refuse_float),
    "accept_partial_authorization": ("accept_partial_authorization", False, plain),
    "buyer_email_address": ("buyer_email_address", False, refuse_float),
    "buyer_phone_number": ("buyer_phone_number", False, refuse_float),
    "billing_address": ("billing_address", False, encode_later(__name__, "address")),
    "shipping_address": ("shipping_address", False, encode_later(__name__, "address")),
    "note": ("note", False, refuse_float),
    "statement_description_identifier": ("statement_description_identifier", False, refuse_float),
    "cash_details": ("cash_details", False, encode_later(__name__, "cash_payment_details")),
    "external_details": ("external_details", False, encode_later(__name__, "external_payment_details")),
    "customer_details": ("customer_details", False, encode_later(__name__, "customer_details")),
    "offline_payment_details": (
        "offline_payment_details",
        False,
        encode_later(__name__, "offline_payment_details"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreatePaymentRequest, _FIELDS)
