"""The codec of CustomerIndividual.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    boolean,
    by_class,
    constant,
    decode_later,
    dict_of,
    encode_later,
    instant,
    list_of,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
    unique_id,
)
from ..models.customer_individual import CustomerIndividual

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_type = constant("individual")
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
_tax_id = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerIndividual")
    get = data.get
    self: Any = new(CustomerIndividual)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.metadata = _metadata(get("metadata"), at, "metadata")
    self.external_id = v = get("external_id")
    if v.__class__ is not str and (v is not None):
        self.external_id = mismatch(v, at, "external_id", "string")
    self.email = v = get("email")
    if v.__class__ is not str:
        self.email = mismatch(v, at, "email", "string")
    self.email_verified = v = get("email_verified")
    if v.__class__ is not bool:
        self.email_verified = mismatch(v, at, "email_verified", "boolean")
    self.type = _type(get("type"), at, "type")
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
    self.locale = v = get("locale")
    if v.__class__ is not str and (v is not None):
        self.locale = mismatch(v, at, "locale", "string")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.default_payment_method_id = v = get("default_payment_method_id")
    if v is not None:
        self.default_payment_method_id = unique_id(v, at, "default_payment_method_id")
    self.deleted_at = v = get("deleted_at")
    if v is not None or "deleted_at" not in data:
        self.deleted_at = instant(v, at, "deleted_at")
    self.first_user_event_at = v = get("first_user_event_at")
    if v is not None or "first_user_event_at" not in data:
        self.first_user_event_at = instant(v, at, "first_user_event_at")
    self.avatar_url = v = get("avatar_url")
    if v.__class__ is not str and (v is not None or "avatar_url" not in data):
        self.avatar_url = mismatch(v, at, "avatar_url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "metadata": ("metadata", False, plain),
    "external_id": ("external_id", False, plain),
    "email": ("email", False, plain),
    "email_verified": ("email_verified", False, plain),
    "type": ("type", False, plain),
    "name": ("name", True, plain),
    "billing_name": ("billing_name", True, plain),
    "billing_address": ("billing_address", True, encode_later(__name__, "address")),
    "tax_id": ("tax_id", True, plain),
    "locale": ("locale", False, plain),
    "organization_id": ("organization_id", False, plain),
    "default_payment_method_id": ("default_payment_method_id", False, plain),
    "deleted_at": ("deleted_at", True, plain),
    "first_user_event_at": ("first_user_event_at", True, plain),
    "avatar_url": ("avatar_url", True, plain),
}

encode = object_encoder(CustomerIndividual, _FIELDS)
