"""The codec of CheckoutConfirmStripe.

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
    whole,
)

from ..models.checkout_confirm_stripe import CheckoutConfirmStripe

_decode_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")
_decode_allow_trial = constant(False)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutConfirmStripe")
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_custom_field_data,
            v_product_id,
            v_product_price_id,
            v_amount,
            v_seats,
            v_is_business_customer,
            v_customer_name,
            v_customer_email,
            v_customer_billing_name,
            v_customer_billing_address,
            v_customer_tax_id,
            v_locale,
            v_payment_method_type,
            v_discount_code,
            v_allow_trial,
            v_confirmation_token_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_custom_field_data,
            v_product_id,
            v_product_price_id,
            v_amount,
            v_seats,
            v_is_business_customer,
            v_customer_name,
            v_customer_email,
            v_customer_billing_name,
            v_customer_billing_address,
            v_customer_tax_id,
            v_locale,
            v_payment_method_type,
            v_discount_code,
            v_allow_trial,
            v_confirmation_token_id,
        ) = _values(known)
    self: Any = new(CheckoutConfirmStripe)
    self.custom_field_data = (
        None
        if v_custom_field_data is None and "custom_field_data" not in data
        else _decode_custom_field_data(v_custom_field_data, at, "custom_field_data")
    )
    self.product_id = None if v_product_id is None else unique_id(v_product_id, at, "product_id")
    self.product_price_id = (
        None if v_product_price_id is None else unique_id(v_product_price_id, at, "product_price_id")
    )
    self.amount = v_amount
    if v_amount.__class__ is not int and v_amount is not None:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.seats = v_seats
    if v_seats.__class__ is not int and v_seats is not None:
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self.is_business_customer = v_is_business_customer
    if v_is_business_customer.__class__ is not bool and v_is_business_customer is not None:
        self.is_business_customer = mismatch(v_is_business_customer, at, "is_business_customer", "boolean")
    self.customer_name = v_customer_name
    if v_customer_name.__class__ is not str and v_customer_name is not None:
        self.customer_name = mismatch(v_customer_name, at, "customer_name", "string")
    self.customer_email = v_customer_email
    if v_customer_email.__class__ is not str and v_customer_email is not None:
        self.customer_email = mismatch(v_customer_email, at, "customer_email", "string")
    self.customer_billing_name = v_customer_billing_name
    if v_customer_billing_name.__class__ is not str and v_customer_billing_name is not None:
        self.customer_billing_name = mismatch(v_customer_billing_name, at, "customer_billing_name", "string")
    self.customer_billing_address = (
        None
        if v_customer_billing_address is None
        else decode_address_input(v_customer_billing_address, (at, "customer_billing_address"))
    )
    self.customer_tax_id = v_customer_tax_id
    if v_customer_tax_id.__class__ is not str and v_customer_tax_id is not None:
        self.customer_tax_id = mismatch(v_customer_tax_id, at, "customer_tax_id", "string")
    self.locale = v_locale
    if v_locale.__class__ is not str and v_locale is not None:
        self.locale = mismatch(v_locale, at, "locale", "string")
    self.payment_method_type = v_payment_method_type
    if v_payment_method_type.__class__ is not str and v_payment_method_type is not None:
        self.payment_method_type = mismatch(v_payment_method_type, at, "payment_method_type", "string")
    self.discount_code = v_discount_code
    if v_discount_code.__class__ is not str and v_discount_code is not None:
        self.discount_code = mismatch(v_discount_code, at, "discount_code", "string")
    self.allow_trial = (
        None if v_allow_trial is None else _decode_allow_trial(v_allow_trial, at, "allow_trial")
    )
    self.confirmation_token_id = v_confirmation_token_id
    if v_confirmation_token_id.__class__ is not str and v_confirmation_token_id is not None:
        self.confirmation_token_id = mismatch(v_confirmation_token_id, at, "confirmation_token_id", "string")
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_field_data": ("custom_field_data", False, plain),
    "product_id": ("product_id", False, plain),
    "product_price_id": ("product_price_id", False, plain),
    "amount": ("amount", False, whole),
    "seats": ("seats", False, whole),
    "is_business_customer": ("is_business_customer", False, plain),
    "customer_name": ("customer_name", False, refuse_float),
    "customer_email": ("customer_email", False, refuse_float),
    "customer_billing_name": ("customer_billing_name", False, refuse_float),
    "customer_billing_address": ("customer_billing_address", False, encode_later(__name__, "address_input")),
    "customer_tax_id": ("customer_tax_id", False, refuse_float),
    "locale": ("locale", False, refuse_float),
    "payment_method_type": ("payment_method_type", False, refuse_float),
    "discount_code": ("discount_code", False, refuse_float),
    "allow_trial": ("allow_trial", False, plain),
    "confirmation_token_id": ("confirmation_token_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutConfirmStripe, _FIELDS)
