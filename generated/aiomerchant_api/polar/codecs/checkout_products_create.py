"""The codec of CheckoutProductsCreate.

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
)
from ..models.checkout_products_create import CheckoutProductsCreate

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")
_products = list_of(unique_id)
_prices = dict_of(
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
    get = data.get
    self: Any = new(CheckoutProductsCreate)
    self.trial_interval = v = get("trial_interval")
    if v.__class__ is not str and (v is not None):
        self.trial_interval = mismatch(v, at, "trial_interval", "string")
    self.trial_interval_count = v = get("trial_interval_count")
    if v.__class__ is not int and (v is not None):
        self.trial_interval_count = mismatch(v, at, "trial_interval_count", "integer")
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.custom_field_data = v = get("custom_field_data")
    if v is not None or "custom_field_data" in data:
        self.custom_field_data = _custom_field_data(v, at, "custom_field_data")
    self.discount_id = v = get("discount_id")
    if v is not None:
        self.discount_id = unique_id(v, at, "discount_id")
    self.allow_discount_codes = v = get("allow_discount_codes")
    if v.__class__ is not bool and (v is not None or "allow_discount_codes" in data):
        self.allow_discount_codes = mismatch(v, at, "allow_discount_codes", "boolean")
    self.require_billing_address = v = get("require_billing_address")
    if v.__class__ is not bool and (v is not None or "require_billing_address" in data):
        self.require_billing_address = mismatch(v, at, "require_billing_address", "boolean")
    self.amount = v = get("amount")
    if v.__class__ is not int and (v is not None):
        self.amount = mismatch(v, at, "amount", "integer")
    self.seats = v = get("seats")
    if v.__class__ is not int and (v is not None):
        self.seats = mismatch(v, at, "seats", "integer")
    self.min_seats = v = get("min_seats")
    if v.__class__ is not int and (v is not None):
        self.min_seats = mismatch(v, at, "min_seats", "integer")
    self.max_seats = v = get("max_seats")
    if v.__class__ is not int and (v is not None):
        self.max_seats = mismatch(v, at, "max_seats", "integer")
    self.allow_trial = v = get("allow_trial")
    if v.__class__ is not bool and (v is not None or "allow_trial" in data):
        self.allow_trial = mismatch(v, at, "allow_trial", "boolean")
    self.customer_id = v = get("customer_id")
    if v is not None:
        self.customer_id = unique_id(v, at, "customer_id")
    self.is_business_customer = v = get("is_business_customer")
    if v.__class__ is not bool and (v is not None or "is_business_customer" in data):
        self.is_business_customer = mismatch(v, at, "is_business_customer", "boolean")
    self.external_customer_id = v = get("external_customer_id")
    if v.__class__ is not str and (v is not None):
        self.external_customer_id = mismatch(v, at, "external_customer_id", "string")
    self.customer_name = v = get("customer_name")
    if v.__class__ is not str and (v is not None):
        self.customer_name = mismatch(v, at, "customer_name", "string")
    self.customer_email = v = get("customer_email")
    if v.__class__ is not str and (v is not None):
        self.customer_email = mismatch(v, at, "customer_email", "string")
    self.customer_ip_address = v = get("customer_ip_address")
    if v.__class__ is not str and (v is not None):
        self.customer_ip_address = mismatch(v, at, "customer_ip_address", "string")
    self.customer_billing_name = v = get("customer_billing_name")
    if v.__class__ is not str and (v is not None):
        self.customer_billing_name = mismatch(v, at, "customer_billing_name", "string")
    self.customer_billing_address = v = get("customer_billing_address")
    if v is not None:
        self.customer_billing_address = decode_address_input(v, (at, "customer_billing_address"))
    self.customer_tax_id = v = get("customer_tax_id")
    if v.__class__ is not str and (v is not None):
        self.customer_tax_id = mismatch(v, at, "customer_tax_id", "string")
    self.customer_metadata = v = get("customer_metadata")
    if v is not None or "customer_metadata" in data:
        self.customer_metadata = _metadata(v, at, "customer_metadata")
    self.subscription_id = v = get("subscription_id")
    if v is not None:
        self.subscription_id = unique_id(v, at, "subscription_id")
    self.success_url = v = get("success_url")
    if v.__class__ is not str and (v is not None):
        self.success_url = mismatch(v, at, "success_url", "string")
    self.return_url = v = get("return_url")
    if v.__class__ is not str and (v is not None):
        self.return_url = mismatch(v, at, "return_url", "string")
    self.embed_origin = v = get("embed_origin")
    if v.__class__ is not str and (v is not None):
        self.embed_origin = mismatch(v, at, "embed_origin", "string")
    self.locale = v = get("locale")
    if v.__class__ is not str and (v is not None):
        self.locale = mismatch(v, at, "locale", "string")
    self.currency = v = get("currency")
    if v.__class__ is not str and (v is not None):
        self.currency = mismatch(v, at, "currency", "string")
    self.products = _products(get("products"), at, "products")
    self.prices = v = get("prices")
    if v is not None:
        self.prices = _prices(v, at, "prices")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "trial_interval": ("trial_interval", False, plain),
    "trial_interval_count": ("trial_interval_count", False, refuse_float),
    "metadata": ("metadata", False, plain),
    "custom_field_data": ("custom_field_data", False, plain),
    "discount_id": ("discount_id", False, plain),
    "allow_discount_codes": ("allow_discount_codes", False, plain),
    "require_billing_address": ("require_billing_address", False, plain),
    "amount": ("amount", False, refuse_float),
    "seats": ("seats", False, refuse_float),
    "min_seats": ("min_seats", False, refuse_float),
    "max_seats": ("max_seats", False, refuse_float),
    "allow_trial": ("allow_trial", False, plain),
    "customer_id": ("customer_id", False, plain),
    "is_business_customer": ("is_business_customer", False, plain),
    "external_customer_id": ("external_customer_id", False, plain),
    "customer_name": ("customer_name", False, plain),
    "customer_email": ("customer_email", False, plain),
    "customer_ip_address": ("customer_ip_address", False, plain),
    "customer_billing_name": ("customer_billing_name", False, plain),
    "customer_billing_address": ("customer_billing_address", False, encode_later(__name__, "address_input")),
    "customer_tax_id": ("customer_tax_id", False, plain),
    "customer_metadata": ("customer_metadata", False, plain),
    "subscription_id": ("subscription_id", False, plain),
    "success_url": ("success_url", False, plain),
    "return_url": ("return_url", False, plain),
    "embed_origin": ("embed_origin", False, plain),
    "locale": ("locale", False, plain),
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

encode = object_encoder(CheckoutProductsCreate, _FIELDS)
