"""The codec of Invoice.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
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
    known = data if len(data) == 25 else _NOTHING | data
    try:
        (
            v_id,
            v_version,
            v_location_id,
            v_order_id,
            v_primary_recipient,
            v_payment_requests,
            v_delivery_method,
            v_invoice_number,
            v_title,
            v_description,
            v_scheduled_at,
            v_public_url,
            v_next_payment_amount_money,
            v_status,
            v_timezone,
            v_created_at,
            v_updated_at,
            v_accepted_payment_methods,
            v_custom_fields,
            v_subscription_id,
            v_sale_or_service_date,
            v_payment_conditions,
            v_store_payment_method_enabled,
            v_attachments,
            v_creator_team_member_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_version,
            v_location_id,
            v_order_id,
            v_primary_recipient,
            v_payment_requests,
            v_delivery_method,
            v_invoice_number,
            v_title,
            v_description,
            v_scheduled_at,
            v_public_url,
            v_next_payment_amount_money,
            v_status,
            v_timezone,
            v_created_at,
            v_updated_at,
            v_accepted_payment_methods,
            v_custom_fields,
            v_subscription_id,
            v_sale_or_service_date,
            v_payment_conditions,
            v_store_payment_method_enabled,
            v_attachments,
            v_creator_team_member_id,
        ) = _values(known)
    self: Any = new(Invoice)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and v_order_id is not None:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.primary_recipient = (
        None
        if v_primary_recipient is None
        else decode_invoice_recipient(v_primary_recipient, (at, "primary_recipient"))
    )
    if v_payment_requests.__class__ is list:
        here = (at, "payment_requests[]")
        self.payment_requests = [decode_invoice_payment_request(item, here) for item in v_payment_requests]
    elif v_payment_requests is None:
        self.payment_requests = None
    else:
        self.payment_requests = mismatch(v_payment_requests, at, "payment_requests", "array")
    self.delivery_method = v_delivery_method
    if v_delivery_method.__class__ is not str and v_delivery_method is not None:
        self.delivery_method = mismatch(v_delivery_method, at, "delivery_method", "string")
    self.invoice_number = v_invoice_number
    if v_invoice_number.__class__ is not str and v_invoice_number is not None:
        self.invoice_number = mismatch(v_invoice_number, at, "invoice_number", "string")
    self.title = v_title
    if v_title.__class__ is not str and v_title is not None:
        self.title = mismatch(v_title, at, "title", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.scheduled_at = None if v_scheduled_at is None else instant(v_scheduled_at, at, "scheduled_at")
    self.public_url = v_public_url
    if v_public_url.__class__ is not str and not (v_public_url is None and "public_url" not in data):
        self.public_url = mismatch(v_public_url, at, "public_url", "string")
    self.next_payment_amount_money = (
        None
        if v_next_payment_amount_money is None and "next_payment_amount_money" not in data
        else decode_money(v_next_payment_amount_money, (at, "next_payment_amount_money"))
    )
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.timezone = v_timezone
    if v_timezone.__class__ is not str and not (v_timezone is None and "timezone" not in data):
        self.timezone = mismatch(v_timezone, at, "timezone", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.accepted_payment_methods = (
        None
        if v_accepted_payment_methods is None
        else decode_invoice_accepted_payment_methods(
            v_accepted_payment_methods, (at, "accepted_payment_methods")
        )
    )
    if v_custom_fields.__class__ is list:
        here = (at, "custom_fields[]")
        self.custom_fields = [decode_invoice_custom_field(item, here) for item in v_custom_fields]
    elif v_custom_fields is None:
        self.custom_fields = None
    else:
        self.custom_fields = mismatch(v_custom_fields, at, "custom_fields", "array")
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str and not (
        v_subscription_id is None and "subscription_id" not in data
    ):
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self.sale_or_service_date = (
        None
        if v_sale_or_service_date is None
        else full_date(v_sale_or_service_date, at, "sale_or_service_date")
    )
    self.payment_conditions = v_payment_conditions
    if v_payment_conditions.__class__ is not str and v_payment_conditions is not None:
        self.payment_conditions = mismatch(v_payment_conditions, at, "payment_conditions", "string")
    self.store_payment_method_enabled = v_store_payment_method_enabled
    if v_store_payment_method_enabled.__class__ is not bool and v_store_payment_method_enabled is not None:
        self.store_payment_method_enabled = mismatch(
            v_store_payment_method_enabled, at, "store_payment_method_enabled", "boolean"
        )
    if v_attachments.__class__ is list:
        here = (at, "attachments[]")
        self.attachments = [decode_invoice_attachment(item, here) for item in v_attachments]
    elif v_attachments is None and "attachments" not in data:
        self.attachments = None
    else:
        self.attachments = mismatch(v_attachments, at, "attachments", "array")
    self.creator_team_member_id = v_creator_team_member_id
    if v_creator_team_member_id.__class__ is not str and not (
        v_creator_team_member_id is None and "creator_team_member_id" not in data
    ):
        self.creator_team_member_id = mismatch(
            v_creator_team_member_id, at, "creator_team_member_id", "string"
        )
    self._extra = None if len(known) == 25 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "version": ("version", False, whole),
    "location_id": ("location_id", False, refuse_float),
    "order_id": ("order_id", False, refuse_float),
    "primary_recipient": ("primary_recipient", False, encode_later(__name__, "invoice_recipient")),
    "payment_requests": (
        "payment_requests",
        False,
        encode_list_of(encode_later(__name__, "invoice_payment_request")),
    ),
    "delivery_method": ("delivery_method", False, plain),
    "invoice_number": ("invoice_number", False, refuse_float),
    "title": ("title", False, refuse_float),
    "description": ("description", False, refuse_float),
    "scheduled_at": ("scheduled_at", False, moment),
    "public_url": ("public_url", False, refuse_float),
    "next_payment_amount_money": ("next_payment_amount_money", False, encode_later(__name__, "money")),
    "status": ("status", False, plain),
    "timezone": ("timezone", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "accepted_payment_methods": (
        "accepted_payment_methods",
        False,
        encode_later(__name__, "invoice_accepted_payment_methods"),
    ),
    "custom_fields": ("custom_fields", False, encode_list_of(encode_later(__name__, "invoice_custom_field"))),
    "subscription_id": ("subscription_id", False, refuse_float),
    "sale_or_service_date": ("sale_or_service_date", False, day),
    "payment_conditions": ("payment_conditions", False, refuse_float),
    "store_payment_method_enabled": ("store_payment_method_enabled", False, plain),
    "attachments": ("attachments", False, encode_list_of(encode_later(__name__, "invoice_attachment"))),
    "creator_team_member_id": ("creator_team_member_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Invoice, _FIELDS)
