"""The codec of SubscriptionCustomer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    boolean,
    by_class,
    decode_later,
    dict_of,
    encode_later,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)

from ..models.subscription_customer import SubscriptionCustomer

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
_decode_tax_id = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionCustomer")
    known = data if len(data) == 18 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_metadata,
            v_external_id,
            v_email,
            v_email_verified,
            v_type,
            v_name,
            v_billing_name,
            v_billing_address,
            v_tax_id,
            v_locale,
            v_organization_id,
            v_default_payment_method_id,
            v_deleted_at,
            v_first_user_event_at,
            v_avatar_url,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_metadata,
            v_external_id,
            v_email,
            v_email_verified,
            v_type,
            v_name,
            v_billing_name,
            v_billing_address,
            v_tax_id,
            v_locale,
            v_organization_id,
            v_default_payment_method_id,
            v_deleted_at,
            v_first_user_event_at,
            v_avatar_url,
        ) = _values(known)
    self: Any = new(SubscriptionCustomer)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.external_id = v_external_id
    if v_external_id.__class__ is not str and v_external_id is not None:
        self.external_id = mismatch(v_external_id, at, "external_id", "string")
    self.email = v_email
    if v_email.__class__ is not str and v_email is not None:
        self.email = mismatch(v_email, at, "email", "string")
    self.email_verified = v_email_verified
    if v_email_verified.__class__ is not bool:
        self.email_verified = mismatch(v_email_verified, at, "email_verified", "boolean")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.name = v_name
    if v_name.__class__ is not str and not (v_name is None and "name" in data):
        self.name = mismatch(v_name, at, "name", "string")
    self.billing_name = v_billing_name
    if v_billing_name.__class__ is not str and not (v_billing_name is None and "billing_name" in data):
        self.billing_name = mismatch(v_billing_name, at, "billing_name", "string")
    self.billing_address = (
        None
        if v_billing_address is None and "billing_address" in data
        else decode_address(v_billing_address, (at, "billing_address"))
    )
    self.tax_id = None if v_tax_id is None and "tax_id" in data else _decode_tax_id(v_tax_id, at, "tax_id")
    self.locale = v_locale
    if v_locale.__class__ is not str and v_locale is not None:
        self.locale = mismatch(v_locale, at, "locale", "string")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.default_payment_method_id = (
        None
        if v_default_payment_method_id is None
        else unique_id(v_default_payment_method_id, at, "default_payment_method_id")
    )
    self.deleted_at = (
        None if v_deleted_at is None and "deleted_at" in data else instant(v_deleted_at, at, "deleted_at")
    )
    self.first_user_event_at = (
        None
        if v_first_user_event_at is None and "first_user_event_at" in data
        else instant(v_first_user_event_at, at, "first_user_event_at")
    )
    self.avatar_url = v_avatar_url
    if v_avatar_url.__class__ is not str and not (v_avatar_url is None and "avatar_url" in data):
        self.avatar_url = mismatch(v_avatar_url, at, "avatar_url", "string")
    self._extra = None if len(known) == 18 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "metadata": ("metadata", False, plain),
    "external_id": ("external_id", False, refuse_float),
    "email": ("email", False, refuse_float),
    "email_verified": ("email_verified", False, plain),
    "type": ("type", False, plain),
    "name": ("name", True, refuse_float),
    "billing_name": ("billing_name", True, refuse_float),
    "billing_address": ("billing_address", True, encode_later(__name__, "address")),
    "tax_id": ("tax_id", True, plain),
    "locale": ("locale", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "default_payment_method_id": ("default_payment_method_id", False, plain),
    "deleted_at": ("deleted_at", True, moment),
    "first_user_event_at": ("first_user_event_at", True, moment),
    "avatar_url": ("avatar_url", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionCustomer, _FIELDS)
