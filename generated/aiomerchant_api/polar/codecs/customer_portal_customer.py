"""The codec of CustomerPortalCustomer.

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
    dict_of,
    encode_dict_of,
    encode_later,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)

from ..models.customer_portal_customer import CustomerPortalCustomer

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
_decode_tax_id = list_of(string)
decode_customer_portal_o_auth_account: Decode = decode_later(
    __name__, "customer_portal_o_auth_account", globals(), "decode_customer_portal_o_auth_account"
)
_decode_oauth_accounts = dict_of(decode_customer_portal_o_auth_account)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalCustomer")
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_email,
            v_email_verified,
            v_name,
            v_billing_name,
            v_billing_address,
            v_tax_id,
            v_oauth_accounts,
            v_default_payment_method_id,
            v_type,
            v_locale,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_email,
            v_email_verified,
            v_name,
            v_billing_name,
            v_billing_address,
            v_tax_id,
            v_oauth_accounts,
            v_default_payment_method_id,
            v_type,
            v_locale,
        ) = _values(known)
    self: Any = new(CustomerPortalCustomer)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.email = v_email
    if v_email.__class__ is not str and not (v_email is None and "email" in data):
        self.email = mismatch(v_email, at, "email", "string")
    self.email_verified = v_email_verified
    if v_email_verified.__class__ is not bool:
        self.email_verified = mismatch(v_email_verified, at, "email_verified", "boolean")
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
    self.oauth_accounts = _decode_oauth_accounts(v_oauth_accounts, at, "oauth_accounts")
    self.default_payment_method_id = (
        None
        if v_default_payment_method_id is None
        else unique_id(v_default_payment_method_id, at, "default_payment_method_id")
    )
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.locale = v_locale
    if v_locale.__class__ is not str and v_locale is not None:
        self.locale = mismatch(v_locale, at, "locale", "string")
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "email": ("email", True, refuse_float),
    "email_verified": ("email_verified", False, plain),
    "name": ("name", True, refuse_float),
    "billing_name": ("billing_name", True, refuse_float),
    "billing_address": ("billing_address", True, encode_later(__name__, "address")),
    "tax_id": ("tax_id", True, plain),
    "oauth_accounts": (
        "oauth_accounts",
        False,
        encode_dict_of(encode_later(__name__, "customer_portal_o_auth_account")),
    ),
    "default_payment_method_id": ("default_payment_method_id", False, plain),
    "type": ("type", False, plain),
    "locale": ("locale", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPortalCustomer, _FIELDS)
