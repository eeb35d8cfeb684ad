"""The codec of CheckoutUpdate.

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
    decode_later,
    dict_of,
    encode_later,
    instant,
    integer,
    mismatch,
    new,
    nullable,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    text_of,
    unique_id,
)
from ..models.checkout_update import CheckoutUpdate

_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")
_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutUpdate")
    get = data.get
    self: Any = new(CheckoutUpdate)
    self.custom_field_data = v = get("custom_field_data")
    if v is not None or "custom_field_data" in data:
        self.custom_field_data = _custom_field_data(v, at, "custom_field_data")
    self.product_id = v = get("product_id")
    if v is not None:
        self.product_id = unique_id(v, at, "product_id")
    self.product_price_id = v = get("product_price_id")
    if v is not None:
        self.product_price_id = unique_id(v, at, "product_price_id")
    self.amount = v = get("amount")
    if v.__class__ is not int and (v is not None):
        self.amount = mismatch(v, at, "amount", "integer")
    self.seats = v = get("seats")
    if v.__class__ is not int and (v is not None):
        self.seats = mismatch(v, at, "seats", "integer")
    self.is_business_customer = v = get("is_business_customer")
    if v.__class__ is not bool and (v is not None):
        self.is_business_customer = mismatch(v, at, "is_business_customer", "boolean")
    self.customer_name = v = get("customer_name")
    if v.__class__ is not str and (v is not None):
        self.customer_name = mismatch(v, at, "customer_name", "string")
    self.customer_email = v = get("customer_email")
    if v.__class__ is not str and (v is not None):
        self.customer_email = mismatch(v, at, "customer_email", "string")
    self.customer_billing_name = v = get("customer_billing_name")
    if v.__class__ is not str and (v is not None):
        self.customer_billing_name = mismatch(v, at, "customer_billing_name", "string")
    self.customer_billing_address = v = get("customer_billing_address")
    if v is not None:
        self.customer_billing_address = decode_address_input(v, (at, "customer_billing_address"))
    self.customer_tax_id = v = get("customer_tax_id")
    if v.__class__ is not str and (v is not None):
        self.customer_tax_id = mismatch(v, at, "customer_tax_id", "string")
    self.locale = v = get("locale")
    if v.__class__ is not str and (v is not None):
        self.locale = mismatch(v, at, "locale", "string")
    self.trial_interval = v = get("trial_interval")
    if v.__class__ is not str and (v is not None):
        self.trial_interval = mismatch(v, at, "trial_interval", "string")
    self.trial_interval_count = v = get("trial_interval_count")
    if v.__class__ is not int and (v is not None):
        self.trial_interval_count = mismatch(v, at, "trial_interval_count", "integer")
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.currency = v = get("currency")
    if v.__class__ is not str and (v is not None):
        self.currency = mismatch(v, at, "currency", "string")
    self.discount_id = v = get("discount_id")
    if v is not None:
        self.discount_id = unique_id(v, at, "discount_id")
    self.allow_discount_codes = v = get("allow_discount_codes")
    if v.__class__ is not bool and (v is not None):
        self.allow_discount_codes = mismatch(v, at, "allow_discount_codes", "boolean")
    self.require_billing_address = v = get("require_billing_address")
    if v.__class__ is not bool and (v is not None):
        self.require_billing_address = mismatch(v, at, "require_billing_address", "boolean")
    self.allow_trial = v = get("allow_trial")
    if v.__class__ is not bool and (v is not None):
        self.allow_trial = mismatch(v, at, "allow_trial", "boolean")
    self.customer_ip_address = v = get("customer_ip_address")
    if v.__class__ is not str and (v is not None):
        self.customer_ip_address = mismatch(v, at, "customer_ip_address", "string")
    self.customer_metadata = v = get("customer_metadata")
    if v is not None:
        self.customer_metadata = _metadata(v, at, "customer_metadata")
    self.success_url = v = get("success_url")
    if v.__class__ is not str and (v is not None):
        self.success_url = mismatch(v, at, "success_url", "string")
    self.return_url = v = get("return_url")
    if v.__class__ is not str and (v is not None):
        self.return_url = mismatch(v, at, "return_url", "string")
    self.embed_origin = v = get("embed_origin")
    if v.__class__ is not str and (v is not None):
        self.embed_origin = mismatch(v, at, "embed_origin", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_field_data": ("custom_field_data", False, plain),
    "product_id": ("product_id", False, plain),
    "product_price_id": ("product_price_id", False, plain),
    "amount": ("amount", False, refuse_float),
    "seats": ("seats", False, refuse_float),
    "is_business_customer": ("is_business_customer", False, plain),
    "customer_name": ("customer_name", False, plain),
    "customer_email": ("customer_email", False, plain),
    "customer_billing_name": ("customer_billing_name", False, plain),
    "customer_billing_address": ("customer_billing_address", False, encode_later(__name__, "address_input")),
    "customer_tax_id": ("customer_tax_id", False, plain),
    "locale": ("locale", False, plain),
    "trial_interval": ("trial_interval", False, plain),
    "trial_interval_count": ("trial_interval_count", False, refuse_float),
    "metadata": ("metadata", False, plain),
    "currency": ("currency", False, plain),
    "discount_id": ("discount_id", False, plain),
    "allow_discount_codes": ("allow_discount_codes", False, plain),
    "require_billing_address": ("require_billing_address", False, plain),
    "allow_trial": ("allow_trial", False, plain),
    "customer_ip_address": ("customer_ip_address", False, plain),
    "customer_metadata": ("customer_metadata", False, plain),
    "success_url": ("success_url", False, plain),
    "return_url": ("return_url", False, plain),
    "embed_origin": ("embed_origin", False, plain),
}

encode = object_encoder(CheckoutUpdate, _FIELDS)
