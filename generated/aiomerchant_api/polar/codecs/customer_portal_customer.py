"""The codec of CustomerPortalCustomer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
    new,
    object_encoder,
    plain,
    string,
    unique_id,
)
from ..models.customer_portal_customer import CustomerPortalCustomer

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
_tax_id = list_of(string)
decode_customer_portal_o_auth_account: Decode = decode_later(
    __name__, "customer_portal_o_auth_account", globals(), "decode_customer_portal_o_auth_account"
)
_oauth_accounts = dict_of(decode_customer_portal_o_auth_account)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalCustomer")
    get = data.get
    self: Any = new(CustomerPortalCustomer)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None or "email" not in data):
        self.email = mismatch(v, at, "email", "string")
    self.email_verified = v = get("email_verified")
    if v.__class__ is not bool:
        self.email_verified = mismatch(v, at, "email_verified", "boolean")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None or "name" not in data):
        self.name = mismatch(v, at, "name", "string")
    self.billing_name = v = get("billing_name")
    if v.__class__ is not str and (v is not None or "billing_name" not in data):
        self.billing_name = mismatch(v, at, "billing_name", "string")
    self.billing_address = v = get("billing_address")
    if v is not None or "billing_address" not in data:
        self.billing_address = decode_address(v, (at, "billing_address"))
    self.tax_id = v = get("tax_id")
    if v is not None or "tax_id" not in data:
        self.tax_id = _tax_id(v, at, "tax_id")
    self.oauth_accounts = _oauth_accounts(get("oauth_accounts"), at, "oauth_accounts")
    self.default_payment_method_id = v = get("default_payment_method_id")
    if v is not None:
        self.default_payment_method_id = unique_id(v, at, "default_payment_method_id")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.locale = v = get("locale")
    if v.__class__ is not str and (v is not None):
        self.locale = mismatch(v, at, "locale", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "email": ("email", True, plain),
    "email_verified": ("email_verified", False, plain),
    "name": ("name", True, plain),
    "billing_name": ("billing_name", True, plain),
    "billing_address": ("billing_address", True, encode_later(__name__, "address")),
    "tax_id": ("tax_id", True, plain),
    "oauth_accounts": (
        "oauth_accounts",
        False,
        encode_dict_of(encode_later(__name__, "customer_portal_o_auth_account")),
    ),
    "default_payment_method_id": ("default_payment_method_id", False, plain),
    "type": ("type", False, plain),
    "locale": ("locale", False, plain),
}

encode = object_encoder(CustomerPortalCustomer, _FIELDS)
