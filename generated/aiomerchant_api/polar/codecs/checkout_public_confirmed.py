"""The codec of CheckoutPublicConfirmed.

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
    encode_dict_of,
    encode_later,
    encode_list_of,
    has,
    instant,
    integer,
    list_of,
    mismatch,
    moment,
    new,
    nullable,
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

from ..models.checkout_public_confirmed import CheckoutPublicConfirmed

_decode_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
_decode_status = constant("confirmed")
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
_decode_payment_processor_metadata = dict_of(string)
decode_checkout_billing_address_fields: Decode = decode_later(
    __name__, "checkout_billing_address_fields", globals(), "decode_checkout_billing_address_fields"
)
decode_checkout_product: Decode = decode_later(
    __name__, "checkout_product", globals(), "decode_checkout_product"
)
_decode_product_price = union_decoder(
    __name__,
    "LegacyRecurringProductPriceFixed or LegacyRecurringProductPriceCustom or ...",
    tag(
        ("amount_type",),
        {
            "fixed": tag(("legacy",), {True: "legacy_recurring_product_price_fixed"}, "product_price_fixed"),
            "custom": tag(
                ("legacy",), {True: "legacy_recurring_product_price_custom"}, "product_price_custom"
            ),
            "seat_based": "product_price_seat_based",
            "metered_unit": "product_price_metered_unit",
        },
    ),
)
_decode_prices = dict_of(
    list_of(
        union_decoder(
            __name__,
            "LegacyRecurringProductPriceFixed or LegacyRecurringProductPriceCustom or ...",
            tag(
                ("amount_type",),
                {
                    "fixed": tag(
                        ("legacy",), {True: "legacy_recurring_product_price_fixed"}, "product_price_fixed"
                    ),
                    "custom": tag(
                        ("legacy",), {True: "legacy_recurring_product_price_custom"}, "product_price_custom"
                    ),
                    "seat_based": "product_price_seat_based",
                    "metered_unit": "product_price_metered_unit",
                },
            ),
        )
    )
)
_decode_discount = union_decoder(
    __name__,
    "CheckoutDiscountFixedOnceForeverDuration or CheckoutDiscountFixedRepeatDuration or ...",
    has(
        (("duration_in_months",), ("amount",)),
        "checkout_discount_fixed_repeat_duration",
        has(
            (("amount",),),
            "checkout_discount_fixed_once_forever_duration",
            has(
                (("duration_in_months",),),
                "checkout_discount_percentage_repeat_duration",
                has((("basis_points",),), "checkout_discount_percentage_once_forever_duration", None),
            ),
        ),
    ),
)
decode_checkout_organization: Decode = decode_later(
    __name__, "checkout_organization", globals(), "decode_checkout_organization"
)
decode_attached_custom_field: Decode = decode_later(
    __name__, "attached_custom_field", globals(), "decode_attached_custom_field"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutPublicConfirmed")
    known = data if len(data) == 57 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_custom_field_data,
            v_payment_processor,
            v_status,
            v_client_secret,
            v_url,
            v_expires_at,
            v_success_url,
            v_return_url,
            v_embed_origin,
            v_amount,
            v_seats,
            v_min_seats,
            v_max_seats,
            v_discount_amount,
            v_net_amount,
            v_tax_amount,
            v_tax_behavior,
            v_total_amount,
            v_currency,
            v_allow_trial,
            v_active_trial_interval,
            v_active_trial_interval_count,
            v_trial_end,
            v_organization_id,
            v_product_id,
            v_product_price_id,
            v_discount_id,
            v_allow_discount_codes,
            v_require_billing_address,
            v_is_discount_applicable,
            v_is_free_product_price,
            v_is_payment_required,
            v_is_payment_setup_required,
            v_is_payment_form_required,
            v_customer_id,
            v_is_business_customer,
            v_customer_name,
            v_customer_email,
            v_customer_ip_address,
            v_customer_billing_name,
            v_customer_billing_address,
            v_customer_tax_id,
            v_locale,
            v_payment_method_type,
            v_payment_processor_metadata,
            v_billing_address_fields,
            v_products,
            v_product,
            v_product_price,
            v_prices,
            v_discount,
            v_organization,
            v_attached_custom_fields,
            v_customer_session_token,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_custom_field_data,
            v_payment_processor,
            v_status,
            v_client_secret,
            v_url,
            v_expires_at,
            v_success_url,
            v_return_url,
            v_embed_origin,
            v_amount,
            v_seats,
            v_min_seats,
            v_max_seats,
            v_discount_amount,
            v_net_amount,
            v_tax_amount,
            v_tax_behavior,
            v_total_amount,
            v_currency,
            v_allow_trial,
            v_active_trial_interval,
            v_active_trial_interval_count,
            v_trial_end,
            v_organization_id,
            v_product_id,
            v_product_price_id,
            v_discount_id,
            v_allow_discount_codes,
            v_require_billing_address,
            v_is_discount_applicable,
            v_is_free_product_price,
            v_is_payment_required,
            v_is_payment_setup_required,
            v_is_payment_form_required,
            v_customer_id,
            v_is_business_customer,
            v_customer_name,
            v_customer_email,
            v_customer_ip_address,
            v_customer_billing_name,
            v_customer_billing_address,
            v_customer_tax_id,
            v_locale,
            v_payment_method_type,
            v_payment_processor_metadata,
            v_billing_address_fields,
            v_products,
            v_product,
            v_product_price,
            v_prices,
            v_discount,
            v_organization,
            v_attached_custom_fields,
            v_customer_session_token,
        ) = _values(known)
    self: Any = new(CheckoutPublicConfirmed)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.custom_field_data = (
        None
        if v_custom_field_data is None and "custom_field_data" not in data
        else _decode_custom_field_data(v_custom_field_data, at, "custom_field_data")
    )
    self.payment_processor = v_payment_processor
    if v_payment_processor.__class__ is not str:
        self.payment_processor = mismatch(v_payment_processor, at, "payment_processor", "string")
    self.status = _decode_status(v_status, at, "status")
    self.client_secret = v_client_secret
    if v_client_secret.__class__ is not str:
        self.client_secret = mismatch(v_client_secret, at, "client_secret", "string")
    self.url = v_url
    if v_url.__class__ is not str:
        self.url = mismatch(v_url, at, "url", "string")
    self.expires_at = instant(v_expires_at, at, "expires_at")
    self.success_url = v_success_url
    if v_success_url.__class__ is not str:
        self.success_url = mismatch(v_success_url, at, "success_url", "string")
    self.return_url = v_return_url
    if v_return_url.__class__ is not str and not (v_return_url is None and "return_url" in data):
        self.return_url = mismatch(v_return_url, at, "return_url", "string")
    self.embed_origin = v_embed_origin
    if v_embed_origin.__class__ is not str and not (v_embed_origin is None and "embed_origin" in data):
        self.embed_origin = mismatch(v_embed_origin, at, "embed_origin", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
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
    self.discount_amount = v_discount_amount
    if v_discount_amount.__class__ is not int:
        self.discount_amount = mismatch(v_discount_amount, at, "discount_amount", "integer")
    self.net_amount = v_net_amount
    if v_net_amount.__class__ is not int:
        self.net_amount = mismatch(v_net_amount, at, "net_amount", "integer")
    self.tax_amount = v_tax_amount
    if v_tax_amount.__class__ is not int and not (v_tax_amount is None and "tax_amount" in data):
        self.tax_amount = mismatch(v_tax_amount, at, "tax_amount", "integer")
    self.tax_behavior = v_tax_behavior
    if v_tax_behavior.__class__ is not str and not (v_tax_behavior is None and "tax_behavior" in data):
        self.tax_behavior = mismatch(v_tax_behavior, at, "tax_behavior", "string")
    self.total_amount = v_total_amount
    if v_total_amount.__class__ is not int:
        self.total_amount = mismatch(v_total_amount, at, "total_amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.allow_trial = v_allow_trial
    if v_allow_trial.__class__ is not bool and not (v_allow_trial is None and "allow_trial" in data):
        self.allow_trial = mismatch(v_allow_trial, at, "allow_trial", "boolean")
    self.active_trial_interval = v_active_trial_interval
    if v_active_trial_interval.__class__ is not str and not (
        v_active_trial_interval is None and "active_trial_interval" in data
    ):
        self.active_trial_interval = mismatch(v_active_trial_interval, at, "active_trial_interval", "string")
    self.active_trial_interval_count = v_active_trial_interval_count
    if v_active_trial_interval_count.__class__ is not int and not (
        v_active_trial_interval_count is None and "active_trial_interval_count" in data
    ):
        self.active_trial_interval_count = mismatch(
            v_active_trial_interval_count, at, "active_trial_interval_count", "integer"
        )
    self.trial_end = (
        None if v_trial_end is None and "trial_end" in data else instant(v_trial_end, at, "trial_end")
    )
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.product_id = (
        None if v_product_id is None and "product_id" in data else unique_id(v_product_id, at, "product_id")
    )
    self.product_price_id = (
        None
        if v_product_price_id is None and "product_price_id" in data
        else unique_id(v_product_price_id, at, "product_price_id")
    )
    self.discount_id = (
        None
        if v_discount_id is None and "discount_id" in data
        else unique_id(v_discount_id, at, "discount_id")
    )
    self.allow_discount_codes = v_allow_discount_codes
    if v_allow_discount_codes.__class__ is not bool:
        self.allow_discount_codes = mismatch(v_allow_discount_codes, at, "allow_discount_codes", "boolean")
    self.require_billing_address = v_require_billing_address
    if v_require_billing_address.__class__ is not bool:
        self.require_billing_address = mismatch(
            v_require_billing_address, at, "require_billing_address", "boolean"
        )
    self.is_discount_applicable = v_is_discount_applicable
    if v_is_discount_applicable.__class__ is not bool:
        self.is_discount_applicable = mismatch(
            v_is_discount_applicable, at, "is_discount_applicable", "boolean"
        )
    self.is_free_product_price = v_is_free_product_price
    if v_is_free_product_price.__class__ is not bool:
        self.is_free_product_price = mismatch(v_is_free_product_price, at, "is_free_product_price", "boolean")
    self.is_payment_required = v_is_payment_required
    if v_is_payment_required.__class__ is not bool:
        self.is_payment_required = mismatch(v_is_payment_required, at, "is_payment_required", "boolean")
    self.is_payment_setup_required = v_is_payment_setup_required
    if v_is_payment_setup_required.__class__ is not bool:
        self.is_payment_setup_required = mismatch(
            v_is_payment_setup_required, at, "is_payment_setup_required", "boolean"
        )
    self.is_payment_form_required = v_is_payment_form_required
    if v_is_payment_form_required.__class__ is not bool:
        self.is_payment_form_required = mismatch(
            v_is_payment_form_required, at, "is_payment_form_required", "boolean"
        )
    self.customer_id = (
        None
        if v_customer_id is None and "customer_id" in data
        else unique_id(v_customer_id, at, "customer_id")
    )
    self.is_business_customer = v_is_business_customer
    if v_is_business_customer.__class__ is not bool:
        self.is_business_customer = mismatch(v_is_business_customer, at, "is_business_customer", "boolean")
    self.customer_name = v_customer_name
    if v_customer_name.__class__ is not str and not (v_customer_name is None and "customer_name" in data):
        self.customer_name = mismatch(v_customer_name, at, "customer_name", "string")
    self.customer_email = v_customer_email
    if v_customer_email.__class__ is not str and not (v_customer_email is None and "customer_email" in data):
        self.customer_email = mismatch(v_customer_email, at, "customer_email", "string")
    self.customer_ip_address = v_customer_ip_address
    if v_customer_ip_address.__class__ is not str and not (
        v_customer_ip_address is None and "customer_ip_address" in data
    ):
        self.customer_ip_address = mismatch(v_customer_ip_address, at, "customer_ip_address", "string")
    self.customer_billing_name = v_customer_billing_name
    if v_customer_billing_name.__class__ is not str and not (
        v_customer_billing_name is None and "customer_billing_name" in data
    ):
        self.customer_billing_name = mismatch(v_customer_billing_name, at, "customer_billing_name", "string")
    self.customer_billing_address = (
        None
        if v_customer_billing_address is None and "customer_billing_address" in data
        else decode_address(v_customer_billing_address, (at, "customer_billing_address"))
    )
    self.customer_tax_id = v_customer_tax_id
    if v_customer_tax_id.__class__ is not str and not (
        v_customer_tax_id is None and "customer_tax_id" in data
    ):
        self.customer_tax_id = mismatch(v_customer_tax_id, at, "customer_tax_id", "string")
    self.locale = v_locale
    if v_locale.__class__ is not str and v_locale is not None:
        self.locale = mismatch(v_locale, at, "locale", "string")
    self.payment_method_type = v_payment_method_type
    if v_payment_method_type.__class__ is not str and not (
        v_payment_method_type is None and "payment_method_type" in data
    ):
        self.payment_method_type = mismatch(v_payment_method_type, at, "payment_method_type", "string")
    self.payment_processor_metadata = _decode_payment_processor_metadata(
        v_payment_processor_metadata, at, "payment_processor_metadata"
    )
    self.billing_address_fields = decode_checkout_billing_address_fields(
        v_billing_address_fields, (at, "billing_address_fields")
    )
    if v_products.__class__ is list:
        here = (at, "products[]")
        self.products = [decode_checkout_product(item, here) for item in v_products]
    else:
        self.products = mismatch(v_products, at, "products", "array")
    self.product = (
        None
        if v_product is None and "product" in data
        else decode_checkout_product(v_product, (at, "product"))
    )
    self.product_price = (
        None
        if v_product_price is None and "product_price" in data
        else _decode_product_price(v_product_price, at, "product_price")
    )
    self.prices = None if v_prices is None and "prices" in data else _decode_prices(v_prices, at, "prices")
    self.discount = (
        None if v_discount is None and "discount" in data else _decode_discount(v_discount, at, "discount")
    )
    self.organization = decode_checkout_organization(v_organization, (at, "organization"))
    if v_attached_custom_fields.__class__ is list:
        here = (at, "attached_custom_fields[]")
        self.attached_custom_fields = [
            decode_attached_custom_field(item, here) for item in v_attached_custom_fields
        ]
    elif v_attached_custom_fields is None and "attached_custom_fields" in data:
        self.attached_custom_fields = None
    else:
        self.attached_custom_fields = mismatch(
            v_attached_custom_fields, at, "attached_custom_fields", "array"
        )
    self.customer_session_token = v_customer_session_token
    if v_customer_session_token.__class__ is not str and not (
        v_customer_session_token is None and "customer_session_token" in data
    ):
        self.customer_session_token = mismatch(
            v_customer_session_token, at, "customer_session_token", "string"
        )
    self._extra = None if len(known) == 57 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "custom_field_data": ("custom_field_data", False, plain),
    "payment_processor": ("payment_processor", False, plain),
    "status": ("status", False, plain),
    "client_secret": ("client_secret", False, refuse_float),
    "url": ("url", False, refuse_float),
    "expires_at": ("expires_at", False, moment),
    "success_url": ("success_url", False, refuse_float),
    "return_url": ("return_url", True, refuse_float),
    "embed_origin": ("embed_origin", True, refuse_float),
    "amount": ("amount", False, whole),
    "seats": ("seats", False, whole),
    "min_seats": ("min_seats", False, whole),
    "max_seats": ("max_seats", False, whole),
    "discount_amount": ("discount_amount", False, whole),
    "net_amount": ("net_amount", False, whole),
    "tax_amount": ("tax_amount", True, whole),
    "tax_behavior": ("tax_behavior", True, plain),
    "total_amount": ("total_amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "allow_trial": ("allow_trial", True, plain),
    "active_trial_interval": ("active_trial_interval", True, plain),
    "active_trial_interval_count": ("active_trial_interval_count", True, whole),
    "trial_end": ("trial_end", True, moment),
    "organization_id": ("organization_id", False, plain),
    "product_id": ("product_id", True, plain),
    "product_price_id": ("product_price_id", True, plain),
    "discount_id": ("discount_id", True, plain),
    "allow_discount_codes": ("allow_discount_codes", False, plain),
    "require_billing_address": ("require_billing_address", False, plain),
    "is_discount_applicable": ("is_discount_applicable", False, plain),
    "is_free_product_price": ("is_free_product_price", False, plain),
    "is_payment_required": ("is_payment_required", False, plain),
    "is_payment_setup_required": ("is_payment_setup_required", False, plain),
    "is_payment_form_required": ("is_payment_form_required", False, plain),
    "customer_id": ("customer_id", True, plain),
    "is_business_customer": ("is_business_customer", False, plain),
    "customer_name": ("customer_name", True, refuse_float),
    "customer_email": ("customer_email", True, refuse_float),
    "customer_ip_address": ("customer_ip_address", True, refuse_float),
    "customer_billing_name": ("customer_billing_name", True, refuse_float),
    "customer_billing_address": ("customer_billing_address", True, encode_later(__name__, "address")),
    "customer_tax_id": ("customer_tax_id", True, refuse_float),
    "locale": ("locale", False, refuse_float),
    "payment_method_type": ("payment_method_type", True, refuse_float),
    "payment_processor_metadata": ("payment_processor_metadata", False, encode_dict_of(refuse_float)),
    "billing_address_fields": (
        "billing_address_fields",
        False,
        encode_later(__name__, "checkout_billing_address_fields"),
    ),
    "products": ("products", False, encode_list_of(encode_later(__name__, "checkout_product"))),
    "product": ("product", True, encode_later(__name__, "checkout_product")),
    "product_price": (
        "product_price",
        True,
        union_encoder(
            __name__,
            tag(
                ("amount_type",),
                {
                    "fixed": tag(
                        ("legacy",), {True: "legacy_recurring_product_price_fixed"}, "product_price_fixed"
                    ),
                    "custom": tag(
                        ("legacy",), {True: "legacy_recurring_product_price_custom"}, "product_price_custom"
                    ),
                    "seat_based": "product_price_seat_based",
                    "metered_unit": "product_price_metered_unit",
                },
            ),
        ),
    ),
    "prices": (
        "prices",
        True,
        encode_dict_of(
            encode_list_of(
                union_encoder(
                    __name__,
                    tag(
                        ("amount_type",),
                        {
                            "fixed": tag(
                                ("legacy",),
                                {True: "legacy_recurring_product_price_fixed"},
                                "product_price_fixed",
                            ),
                            "custom": tag(
                                ("legacy",),
                                {True: "legacy_recurring_product_price_custom"},
                                "product_price_custom",
                            ),
                            "seat_based": "product_price_seat_based",
                            "metered_unit": "product_price_metered_unit",
                        },
                    ),
                )
            )
        ),
    ),
    "discount": (
        "discount",
        True,
        union_encoder(
            __name__,
            has(
                (("duration_in_months",), ("amount",)),
                "checkout_discount_fixed_repeat_duration",
                has(
                    (("amount",),),
                    "checkout_discount_fixed_once_forever_duration",
                    has(
                        (("duration_in_months",),),
                        "checkout_discount_percentage_repeat_duration",
                        has((("basis_points",),), "checkout_discount_percentage_once_forever_duration", None),
                    ),
                ),
            ),
        ),
    ),
    "organization": ("organization", False, encode_later(__name__, "checkout_organization")),
    "attached_custom_fields": (
        "attached_custom_fields",
        True,
        encode_list_of(encode_later(__name__, "attached_custom_field")),
    ),
    "customer_session_token": ("customer_session_token", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutPublicConfirmed, _FIELDS)
