"""The codec of CheckoutConfirmStripe.

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
    integer,
    mismatch,
    new,
    nullable,
    object_encoder,
    plain,
    refuse_float,
    text_of,
    unique_id,
)
from ..models.checkout_confirm_stripe import CheckoutConfirmStripe

_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")
_allow_trial = constant(False)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutConfirmStripe")
    get = data.get
    self: Any = new(CheckoutConfirmStripe)
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
    self.payment_method_type = v = get("payment_method_type")
    if v.__class__ is not str and (v is not None):
        self.payment_method_type = mismatch(v, at, "payment_method_type", "string")
    self.discount_code = v = get("discount_code")
    if v.__class__ is not str and (v is not None):
        self.discount_code = mismatch(v, at, "discount_code", "string")
    self.allow_trial = v = get("allow_trial")
    if v is not None:
        self.allow_trial = _allow_trial(v, at, "allow_trial")
    self.confirmation_token_id = v = get("confirmation_token_id")
    if v.__class__ is not str and (v is not None):
        self.confirmation_token_id = mismatch(v, at, "confirmation_token_id", "string")
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
    "payment_method_type": ("payment_method_type", False, plain),
    "discount_code": ("discount_code", False, plain),
    "allow_trial": ("allow_trial", False, plain),
    "confirmation_token_id": ("confirmation_token_id", False, plain),
}

encode = object_encoder(CheckoutConfirmStripe, _FIELDS)
