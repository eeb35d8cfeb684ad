"""The codec of Invoice.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.invoice import Invoice

decode_invoice_recipient: Decode = decode_later(
    __name__, "invoice_recipient", globals(), "decode_invoice_recipient"
)
decode_invoice_payment_request: Decode = decode_later(
    __name__, "invoice_payment_request", globals(), "decode_invoice_payment_request"
)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_invoice_accepted_payment_methods: Decode = decode_later(
    __name__, "invoice_accepted_payment_methods", globals(), "decode_invoice_accepted_payment_methods"
)
decode_invoice_custom_field: Decode = decode_later(
    __name__, "invoice_custom_field", globals(), "decode_invoice_custom_field"
)
decode_invoice_attachment: Decode = decode_later(
    __name__, "invoice_attachment", globals(), "decode_invoice_attachment"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Invoice")
    get = data.get
    self: Any = new(Invoice)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.primary_recipient = v = get("primary_recipient")
    if v is not None:
        self.primary_recipient = decode_invoice_recipient(v, (at, "primary_recipient"))
    self.payment_requests = v = get("payment_requests")
    if v.__class__ is list:
        here = (at, "payment_requests[]")
        self.payment_requests = [decode_invoice_payment_request(i, here) for i in v]
    elif v is not None:
        self.payment_requests = mismatch(v, at, "payment_requests", "array")
    self.delivery_method = v = get("delivery_method")
    if v.__class__ is not str and (v is not None):
        self.delivery_method = mismatch(v, at, "delivery_method", "string")
    self.invoice_number = v = get("invoice_number")
    if v.__class__ is not str and (v is not None):
        self.invoice_number = mismatch(v, at, "invoice_number", "string")
    self.title = v = get("title")
    if v.__class__ is not str and (v is not None):
        self.title = mismatch(v, at, "title", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.scheduled_at = v = get("scheduled_at")
    if v is not None:
        self.scheduled_at = instant(v, at, "scheduled_at")
    self.public_url = v = get("public_url")
    if v.__class__ is not str and (v is not None or "public_url" in data):
        self.public_url = mismatch(v, at, "public_url", "string")
    self.next_payment_amount_money = v = get("next_payment_amount_money")
    if v is not None or "next_payment_amount_money" in data:
        self.next_payment_amount_money = decode_money(v, (at, "next_payment_amount_money"))
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.timezone = v = get("timezone")
    if v.__class__ is not str and (v is not None or "timezone" in data):
        self.timezone = mismatch(v, at, "timezone", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.accepted_payment_methods = v = get("accepted_payment_methods")
    if v is not None:
        self.accepted_payment_methods = decode_invoice_accepted_payment_methods(
            v, (at, "accepted_payment_methods")
        )
    self.custom_fields = v = get("custom_fields")
    if v.__class__ is list:
        here = (at, "custom_fields[]")
        self.custom_fields = [decode_invoice_custom_field(i, here) for i in v]
    elif v is not None:
        self.custom_fields = mismatch(v, at, "custom_fields", "array")
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str and (v is not None or "subscription_id" in data):
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self.sale_or_service_date = v = get("sale_or_service_date")
    if v is not None:
        self.sale_or_service_date = full_date(v, at, "sale_or_service_date")
    self.payment_conditions = v = get("payment_conditions")
    if v.__class__ is not str and (v is not None):
        self.payment_conditions = mismatch(v, at, "payment_conditions", "string")
    self.store_payment_method_enabled = v = get("store_payment_method_enabled")
    if v.__class__ is not bool and (v is not None):
        self.store_payment_method_enabled = mismatch(v, at, "store_payment_method_enabled", "boolean")
    self.attachments = v = get("attachments")
    if v.__class__ is list:
        here = (at, "attachments[]")
        self.attachments = [decode_invoice_attachment(i, here) for i in v]
    elif v is not None or "attachments" in data:
        self.attachments = mismatch(v, at, "attachments", "array")
    self.creator_team_member_id = v = get("creator_team_member_id")
    if v.__class__ is not str and (v is not None or "creator_team_member_id" in data):
        self.creator_team_member_id = mismatch(v, at, "creator_team_member_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "version": ("version", False, refuse_float),
    "location_id": ("location_id", False, plain),
    "order_id": ("order_id", False, plain),
    "primary_recipient": ("primary_recipient", False, encode_later(__name__, "invoice_recipient")),
    "payment_requests": (
        "payment_requests",
        False,
        encode_list_of(encode_later(__name__, "invoice_payment_request")),
    ),
    "delivery_method": ("delivery_method", False, plain),
    "invoice_number": ("invoice_number", False, plain),
    "title": ("title", False, plain),
    "description": ("description", False, plain),
    "scheduled_at": ("scheduled_at", False, plain),
    "public_url": ("public_url", False, plain),
    "next_payment_amount_money": ("next_payment_amount_money", False, encode_later(__name__, "money")),
    "status": ("status", False, plain),
    "timezone": ("timezone", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "accepted_payment_methods": (
        "accepted_payment_methods",
        False,
        encode_later(__name__, "invoice_accepted_payment_methods"),
    ),
    "custom_fields": ("custom_fields", False, encode_list_of(encode_later(__name__, "invoice_custom_field"))),
    "subscription_id": ("subscription_id", False, plain),
    "sale_or_service_date": ("sale_or_service_date", False, plain),
    "payment_conditions": ("payment_conditions", False, plain),
    "store_payment_method_enabled": ("store_payment_method_enabled", False, plain),
    "attachments": ("attachments", False, encode_list_of(encode_later(__name__, "invoice_attachment"))),
    "creator_team_member_id": ("creator_team_member_id", False, plain),
}

encode = object_encoder(Invoice, _FIELDS)
