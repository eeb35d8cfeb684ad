"""The codec of CheckoutProductsCreate.

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
    encode_dict_of,
    encode_later,
    encode_list_of,
    instant,
    integer,
    list_of,
    mismatch,
    new,
    nullable,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    tag,
    text_of,
    union_decoder,
    union_encoder,
    unique_id,
    whole,
)

from ..models.checkout_products_create import CheckoutProductsCreate

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")
_decode_products = list_of(unique_id)
_decode_prices = dict_of(
    list_of(
        union_decoder(
            __name__,
            "ProductPriceFixedCreate or ProductPriceCustomCreate or ...",
            tag(
                ("amount_type",),
                {
                    "fixed": "product_price_fixed_create",
                    "custom": "product_price_custom_create",
                    "seat_based": "product_price_seat_based_create",
                    "metered_unit": "product_price_metered_unit_create",
                },
            ),
        )
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutProductsCreate")
    known = data if len(data) == 30 else _NOTHING | data
    try:
        (
            v_trial_interval,
            v_trial_interval_count,
            v_metadata,
            v_custom_field_data,
            v_discount_id,
            v_allow_discount_codes,
            v_require_billing_address,
            v_amount,
            v_seats,
            v_min_seats,
            v_max_seats,
            v_allow_trial,
            v_customer_id,
            v_is_business_customer,
            v_external_customer_id,
            v_customer_name,
            v_customer_email,
            v_customer_ip_address,
            v_customer_billing_name,
            v_customer_billing_address,
            v_customer_tax_id,
            v_customer_metadata,
            v_subscription_id,
            v_success_url,
            v_return_url,
            v_embed_origin,
            v_locale,
            v_currency,
            v_products,
            v_prices,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_trial_interval,
            v_trial_interval_count,
            v_metadata,
            v_custom_field_data,
            v_discount_id,
            v_allow_discount_codes,
            v_require_billing_address,
            v_amount,
            v_seats,
            v_min_seats,
            v_max_seats,
            v_allow_trial,
            v_customer_id,
            v_is_business_customer,
            v_external_customer_id,
            v_customer_name,
            v_customer_email,
            v_customer_ip_address,
            v_customer_billing_name,
            v_customer_billing_address,
            v_customer_tax_id,
            v_customer_metadata,
            v_subscription_id,
            v_success_url,
            v_return_url,
            v_embed_origin,
            v_locale,
            v_currency,
            v_products,
            v_prices,
        ) = _values(known)
    self: Any = new(CheckoutProductsCreate)
    self.trial_interval = v_trial_interval
    if v_trial_interval.__class__ is not str and v_trial_interval is not None:
        self.trial_interval = mismatch(v_trial_interval, at, "trial_interval", "string")
    self.trial_interval_count = v_trial_interval_count
    if v_trial_interval_count.__class__ is not int and v_trial_interval_count is not None:
        self.trial_interval_count = mismatch(v_trial_interval_count, at, "trial_interval_count", "integer")
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.custom_field_data = (
        None
        if v_custom_field_data is None and "custom_field_data" not in data
        else _decode_custom_field_data(v_custom_field_data, at, "custom_field_data")
    )
    self.discount_id = None if v_discount_id is None else unique_id(v_discount_id, at, "discount_id")
    self.allow_discount_codes = v_allow_discount_codes
    if v_allow_discount_codes.__class__ is not bool and not (
        v_allow_discount_codes is None and "allow_discount_codes" not in data
    ):
        self.allow_discount_codes = mismatch(v_allow_discount_codes, at, "allow_discount_codes", "boolean")
    self.require_billing_address = v_require_billing_address
    if v_require_billing_address.__class__ is not bool and not (
        v_require_billing_address is None and "require_billing_address" not in data
    ):
        self.require_billing_address = mismatch(
            v_require_billing_address, at, "require_billing_address", "boolean"
        )
    self.amount = v_amount
    if v_amount.__class__ is not int and v_amount is not None:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.seats = v_seats
    if v_seats.__class__ is not int and v_seats is not None:
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self.min_seats = v_min_seats
    if v_min_seats.__class__ is not int and v_min_seats is not None:
        self.min_seats = mismatch(v_min_seats, at, "min_seats", "integer")
    self.max_seats = v_max_seats
    if v_max_seats.__class__ is not int and v_max_seats is not None:
        self.max_seats = mismatch(v_max_seats, at, "max_seats", "integer")
    self.allow_trial = v_allow_trial
    if v_allow_trial.__class__ is not bool and not (v_allow_trial is None and "allow_trial" not in data):
        self.allow_trial = mismatch(v_allow_trial, at, "allow_trial", "boolean")
    self.customer_id = None if v_customer_id is None else unique_id(v_customer_id, at, "customer_id")
    self.is_business_customer = v_is_business_customer
    if v_is_business_customer.__class__ is not bool and not (
        v_is_business_customer is None and "is_business_customer" not in data
    ):
        self.is_business_customer = mismatch(v_is_business_customer, at, "is_business_customer", "boolean")
    self.external_customer_id = v_external_customer_id
    if v_external_customer_id.__class__ is not str and v_external_customer_id is not None:
        self.external_customer_id = mismatch(v_external_customer_id, at, "external_customer_id", "string")
    self.customer_name = v_customer_name
    if v_customer_name.__class__ is not str and v_customer_name is not None:
        self.customer_name = mismatch(v_customer_name, at, "customer_name", "string")
    self.customer_email = v_customer_email
    if v_customer_email.__class__ is not str and v_customer_email is not None:
        self.customer_email = mismatch(v_customer_email, at, "customer_email", "string")
    self.customer_ip_address = v_customer_ip_address
    if v_customer_ip_address.__class__ is not str and v_customer_ip_address is not None:
        self.customer_ip_address = mismatch(v_customer_ip_address, at, "customer_ip_address", "string")
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
    self.customer_metadata = (
        None
        if v_customer_metadata is None and "customer_metadata" not in data
        else _decode_metadata(v_customer_metadata, at, "customer_metadata")
    )
    self.subscription_id = (
        None if v_subscription_id is None else unique_id(v_subscription_id, at, "subscription_id")
    )
    self.success_url = v_success_url
    if v_success_url.__class__ is not str and v_success_url is not None:
        self.success_url = mismatch(v_success_url, at, "success_url", "string")
    self.return_url = v_return_url
    if v_return_url.__class__ is not str and v_return_url is not None:
        self.return_url = mismatch(v_return_url, at, "return_url", "string")
    self.embed_origin = v_embed_origin
    if v_embed_origin.__class__ is not str and v_embed_origin is not None:
        self.embed_origin = mismatch(v_embed_origin, at, "embed_origin", "string")
    self.locale = v_locale
    if v_locale.__class__ is not str and v_locale is not None:
        self.locale = mismatch(v_locale, at, "locale", "string")
    self.currency = v_currency
    if v_currency.__class__ is not str and v_currency is not None:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.products = _decode_products(v_products, at, "products")
    self.prices = None if v_prices is None else _decode_prices(v_prices, at, "prices")
    self._extra = None if len(known) == 30 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "trial_interval": ("trial_interval", False, plain),
    "trial_interval_count": ("trial_interval_count", False, whole),
    "metadata": ("metadata", False, plain),
    "custom_field_data": ("custom_field_data", False, plain),
    "discount_id": ("discount_id", False, plain),
    "allow_discount_codes": ("allow_discount_codes", False, plain),
    "require_billing_address": ("require_billing_address", False, plain),
    "amount": ("amount", False, whole),
    "seats": ("seats", False, whole),
    "min_seats": ("min_seats", False, whole),
    "max_seats": ("max_seats", False, whole),
    "allow_trial": ("allow_trial", False, plain),
    "customer_id": ("customer_id", False, plain),
    "is_business_customer": ("is_business_customer", False, plain),
    "external_customer_id": ("external_customer_id", False, refuse_float),
    "customer_name": ("customer_name", False, refuse_float),
    "customer_email": ("customer_email", False, refuse_float),
    "customer_ip_address": ("customer_ip_address", False, refuse_float),
    "customer_billing_name": ("customer_billing_name", False, refuse_float),
    "customer_billing_address": ("customer_billing_address", False, encode_later(__name__, "address_input")),
    "customer_tax_id": ("customer_tax_id", False, refuse_float),
    "customer_metadata": ("customer_metadata", False, plain),
    "subscription_id": ("subscription_id", False, plain),
    "success_url": ("success_url", False, refuse_float),
    "return_url": ("return_url", False, refuse_float),
    "embed_origin": ("embed_origin", False, refuse_float),
    "locale": ("locale", False, refuse_float),
    "currency": ("currency", False, plain),
    "products": ("products", False, plain),
    "prices": (
        "prices",
        False,
        encode_dict_of(
            encode_list_of(
                union_encoder(
                    __name__,
                    tag(
                        ("amount_type",),
                        {
                            "fixed": "product_price_fixed_create",
                            "custom": "product_price_custom_create",
                            "seat_based": "product_price_seat_based_create",
                            "metered_unit": "product_price_metered_unit_create",
                        },
                    ),
                )
            )
        ),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutProductsCreate, _FIELDS)
