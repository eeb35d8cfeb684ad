"""The codec of CreatePaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
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
    get = data.get
    self: Any = new(CreatePaymentRequest)
    self.source_id = v = get("source_id")
    if v.__class__ is not str:
        self.source_id = mismatch(v, at, "source_id", "string")
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.amount_money = v = get("amount_money")
    if v is not None or "amount_money" in data:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.tip_money = v = get("tip_money")
    if v is not None or "tip_money" in data:
        self.tip_money = decode_money(v, (at, "tip_money"))
    self.app_fee_money = v = get("app_fee_money")
    if v is not None or "app_fee_money" in data:
        self.app_fee_money = decode_money(v, (at, "app_fee_money"))
    self.delay_duration = v = get("delay_duration")
    if v.__class__ is not str and (v is not None or "delay_duration" in data):
        self.delay_duration = mismatch(v, at, "delay_duration", "string")
    self.delay_action = v = get("delay_action")
    if v.__class__ is not str and (v is not None or "delay_action" in data):
        self.delay_action = mismatch(v, at, "delay_action", "string")
    self.autocomplete = v = get("autocomplete")
    if v.__class__ is not bool and (v is not None or "autocomplete" in data):
        self.autocomplete = mismatch(v, at, "autocomplete", "boolean")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None or "order_id" in data):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None or "customer_id" in data):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None or "team_member_id" in data):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None or "reference_id" in data):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.verification_token = v = get("verification_token")
    if v.__class__ is not str and (v is not None or "verification_token" in data):
        self.verification_token = mismatch(v, at, "verification_token", "string")
    self.accept_partial_authorization = v = get("accept_partial_authorization")
    if v.__class__ is not bool and (v is not None or "accept_partial_authorization" in data):
        self.accept_partial_authorization = mismatch(v, at, "accept_partial_authorization", "boolean")
    self.buyer_email_address = v = get("buyer_email_address")
    if v.__class__ is not str and (v is not None or "buyer_email_address" in data):
        self.buyer_email_address = mismatch(v, at, "buyer_email_address", "string")
    self.buyer_phone_number = v = get("buyer_phone_number")
    if v.__class__ is not str and (v is not None or "buyer_phone_number" in data):
        self.buyer_phone_number = mismatch(v, at, "buyer_phone_number", "string")
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
    self.cash_details = v = get("cash_details")
    if v is not None or "cash_details" in data:
        self.cash_details = decode_cash_payment_details(v, (at, "cash_details"))
    self.external_details = v = get("external_details")
    if v is not None or "external_details" in data:
        self.external_details = decode_external_payment_details(v, (at, "external_details"))
    self.customer_details = v = get("customer_details")
    if v is not None or "customer_details" in data:
        self.customer_details = decode_customer_details(v, (at, "customer_details"))
    self.offline_payment_details = v = get("offline_payment_details")
    if v is not None or "offline_payment_details" in data:
        self.offline_payment_details = decode_offline_payment_details(v, (at, "offline_payment_details"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "source_id": ("source_id", False, plain),
    "idempotency_key": ("idempotency_key", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "delay_duration": ("delay_duration", False, plain),
    "delay_action": ("delay_action", False, plain),
    "autocomplete": ("autocomplete", False, plain),
    "order_id": ("order_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "location_id": ("location_id", False, plain),
    "team_member_id": ("team_member_id", False, plain),
    "reference_id": ("reference_id", False, plain),
    "verification_token": ("verification_token", False, plain),
    "accept_partial_authorization": ("accept_partial_authorization", False, plain),
    "buyer_email_address": ("buyer_email_address", False, plain),
    "buyer_phone_number": ("buyer_phone_number", False, plain),
    "billing_address": ("billing_address", False, encode_later(__name__, "address")),
    "shipping_address": ("shipping_address", False, encode_later(__name__, "address")),
    "note": ("note", False, plain),
    "statement_description_identifier": ("statement_description_identifier", False, plain),
    "cash_details": ("cash_details", False, encode_later(__name__, "cash_payment_details")),
    "external_details": ("external_details", False, encode_later(__name__, "external_payment_details")),
    "customer_details": ("customer_details", False, encode_later(__name__, "customer_details")),
    "offline_payment_details": (
        "offline_payment_details",
        False,
        encode_later(__name__, "offline_payment_details"),
    ),
}

encode = object_encoder(CreatePaymentRequest, _FIELDS)
