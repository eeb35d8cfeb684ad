"""The codec of CheckoutPublicConfirmed.

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
    encode_dict_of,
    encode_later,
    encode_list_of,
    has,
    instant,
    integer,
    list_of,
    mismatch,
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
)
from ..models.checkout_public_confirmed import CheckoutPublicConfirmed

_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
_status = constant("confirmed")
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
_payment_processor_metadata = dict_of(string)
decode_checkout_billing_address_fields: Decode = decode_later(
    __name__, "checkout_billing_address_fields", globals(), "decode_checkout_billing_address_fields"
)
decode_checkout_product: Decode = decode_later(
    __name__, "checkout_product", globals(), "decode_checkout_product"
)
_product_price = union_decoder(
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
_prices = dict_of(
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
_discount = union_decoder(
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
                "checkout_discount_percentage_once_forever_duration",
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
    get = data.get
    self: Any = new(CheckoutPublicConfirmed)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.custom_field_data = v = get("custom_field_data")
    if v is not None or "custom_field_data" in data:
        self.custom_field_data = _custom_field_data(v, at, "custom_field_data")
    self.payment_processor = v = get("payment_processor")
    if v.__class__ is not str:
        self.payment_processor = mismatch(v, at, "payment_processor", "string")
    self.status = _status(get("status"), at, "status")
    self.client_secret = v = get("client_secret")
    if v.__class__ is not str:
        self.client_secret = mismatch(v, at, "client_secret", "string")
    self.url = v = get("url")
    if v.__class__ is not str:
        self.url = mismatch(v, at, "url", "string")
    self.expires_at = instant(get("expires_at"), at, "expires_at")
    self.success_url = v = get("success_url")
    if v.__class__ is not str:
        self.success_url = mismatch(v, at, "success_url", "string")
    self.return_url = v = get("return_url")
    if v.__class__ is not str and (v is not None or "return_url" not in data):
        self.return_url = mismatch(v, at, "return_url", "string")
    self.embed_origin = v = get("embed_origin")
    if v.__class__ is not str and (v is not None or "embed_origin" not in data):
        self.embed_origin = mismatch(v, at, "embed_origin", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
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
    self.discount_amount = v = get("discount_amount")
    if v.__class__ is not int:
        self.discount_amount = mismatch(v, at, "discount_amount", "integer")
    self.net_amount = v = get("net_amount")
    if v.__class__ is not int:
        self.net_amount = mismatch(v, at, "net_amount", "integer")
    self.tax_amount = v = get("tax_amount")
    if v.__class__ is not int and (v is not None or "tax_amount" not in data):
        self.tax_amount = mismatch(v, at, "tax_amount", "integer")
    self.tax_behavior = v = get("tax_behavior")
    if v.__class__ is not str and (v is not None or "tax_behavior" not in data):
        self.tax_behavior = mismatch(v, at, "tax_behavior", "string")
    self.total_amount = v = get("total_amount")
    if v.__class__ is not int:
        self.total_amount = mismatch(v, at, "total_amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.allow_trial = v = get("allow_trial")
    if v.__class__ is not bool and (v is not None or "allow_trial" not in data):
        self.allow_trial = mismatch(v, at, "allow_trial", "boolean")
    self.active_trial_interval = v = get("active_trial_interval")
    if v.__class__ is not str and (v is not None or "active_trial_interval" not in data):
        self.active_trial_interval = mismatch(v, at, "active_trial_interval", "string")
    self.active_trial_interval_count = v = get("active_trial_interval_count")
    if v.__class__ is not int and (v is not None or "active_trial_interval_count" not in data):
        self.active_trial_interval_count = mismatch(v, at, "active_trial_interval_count", "integer")
    self.trial_end = v = get("trial_end")
    if v is not None or "trial_end" not in data:
        self.trial_end = instant(v, at, "trial_end")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.product_id = v = get("product_id")
    if v is not None or "product_id" not in data:
        self.product_id = unique_id(v, at, "product_id")
    self.product_price_id = v = get("product_price_id")
    if v is not None or "product_price_id" not in data:
        self.product_price_id = unique_id(v, at, "product_price_id")
    self.discount_id = v = get("discount_id")
    if v is not None or "discount_id" not in data:
        self.discount_id = unique_id(v, at, "discount_id")
    self.allow_discount_codes = v = get("allow_discount_codes")
    if v.__class__ is not bool:
        self.allow_discount_codes = mismatch(v, at, "allow_discount_codes", "boolean")
    self.require_billing_address = v = get("require_billing_address")
    if v.__class__ is not bool:
        self.require_billing_address = mismatch(v, at, "require_billing_address", "boolean")
    self.is_discount_applicable = v = get("is_discount_applicable")
    if v.__class__ is not bool:
        self.is_discount_applicable = mismatch(v, at, "is_discount_applicable", "boolean")
    self.is_free_product_price = v = get("is_free_product_price")
    if v.__class__ is not bool:
        self.is_free_product_price = mismatch(v, at, "is_free_product_price", "boolean")
    self.is_payment_required = v = get("is_payment_required")
    if v.__class__ is not bool:
        self.is_payment_required = mismatch(v, at, "is_payment_required", "boolean")
    self.is_payment_setup_required = v = get("is_payment_setup_required")
    if v.__class__ is not bool:
        self.is_payment_setup_required = mismatch(v, at, "is_payment_setup_required", "boolean")
    self.is_payment_form_required = v = get("is_payment_form_required")
    if v.__class__ is not bool:
        self.is_payment_form_required = mismatch(v, at, "is_payment_form_required", "boolean")
    self.customer_id = v = get("customer_id")
    if v is not None or "customer_id" not in data:
        self.customer_id = unique_id(v, at, "customer_id")
    self.is_business_customer = v = get("is_business_customer")
    if v.__class__ is not bool:
        self.is_business_customer = mismatch(v, at, "is_business_customer", "boolean")
    self.customer_name = v = get("customer_name")
    if v.__class__ is not str and (v is not None or "customer_name" not in data):
        self.customer_name = mismatch(v, at, "customer_name", "string")
    self.customer_email = v = get("customer_email")
    if v.__class__ is not str and (v is not None or "customer_email" not in data):
        self.customer_email = mismatch(v, at, "customer_email", "string")
    self.customer_ip_address = v = get("customer_ip_address")
    if v.__class__ is not str and (v is not None or "customer_ip_address" not in data):
        self.customer_ip_address = mismatch(v, at, "customer_ip_address", "string")
    self.customer_billing_name = v = get("customer_billing_name")
    if v.__class__ is not str and (v is not None or "customer_billing_name" not in data):
        self.customer_billing_name = mismatch(v, at, "customer_billing_name", "string")
    self.customer_billing_address = v = get("customer_billing_address")
    if v is not None or "customer_billing_address" not in data:
        self.customer_billing_address = decode_address(v, (at, "customer_billing_address"))
    self.customer_tax_id = v = get("customer_tax_id")
    if v.__class__ is not str and (v is not None or "customer_tax_id" not in data):
        self.customer_tax_id = mismatch(v, at, "customer_tax_id", "string")
    self.locale = v = get("locale")
    if v.__class__ is not str and (v is not None):
        self.locale = mismatch(v, at, "locale", "string")
    self.payment_method_type = v = get("payment_method_type")
    if v.__class__ is not str and (v is not None or "payment_method_type" not in data):
        self.payment_method_type = mismatch(v, at, "payment_method_type", "string")
    self.payment_processor_metadata = _payment_processor_metadata(
        get("payment_processor_metadata"), at, "payment_processor_metadata"
    )
    self.billing_address_fields = decode_checkout_billing_address_fields(
        get("billing_address_fields"), (at, "billing_address_fields")
    )
    self.products = v = get("products")
    if v.__class__ is list:
        here = (at, "products[]")
        self.products = [decode_checkout_product(i, here) for i in v]
    else:
        self.products = mismatch(v, at, "products", "array")
    self.product = v = get("product")
    if v is not None or "product" not in data:
        self.product = decode_checkout_product(v, (at, "product"))
    self.product_price = v = get("product_price")
    if v is not None or "product_price" not in data:
        self.product_price = _product_price(v, at, "product_price")
    self.prices = v = get("prices")
    if v is not None or "prices" not in data:
        self.prices = _prices(v, at, "prices")
    self.discount = v = get("discount")
    if v is not None or "discount" not in data:
        self.discount = _discount(v, at, "discount")
    self.organization = decode_checkout_organization(get("organization"), (at, "organization"))
    self.attached_custom_fields = v = get("attached_custom_fields")
    if v.__class__ is list:
        here = (at, "attached_custom_fields[]")
        self.attached_custom_fields = [decode_attached_custom_field(i, here) for i in v]
    elif v is not None or "attached_custom_fields" not in data:
        self.attached_custom_fields = mismatch(v, at, "attached_custom_fields", "array")
    self.customer_session_token = v = get("customer_session_token")
    if v.__class__ is not str and (v is not None or "customer_session_token" not in data):
        self.customer_session_token = mismatch(v, at, "customer_session_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "custom_field_data": ("custom_field_data", False, plain),
    "payment_processor": ("payment_processor", False, plain),
    "status": ("status", False, plain),
    "client_secret": ("client_secret", False, plain),
    "url": ("url", False, plain),
    "expires_at": ("expires_at", False, plain),
    "success_url": ("success_url", False, plain),
    "return_url": ("return_url", True, plain),
    "embed_origin": ("embed_origin", True, plain),
    "amount": ("amount", False, refuse_float),
    "seats": ("seats", False, refuse_float),
    "min_seats": ("min_seats", False, refuse_float),
    "max_seats": ("max_seats", False, refuse_float),
    "discount_amount": ("discount_amount", False, refuse_float),
    "net_amount": ("net_amount", False, refuse_float),
    "tax_amount": ("tax_amount", True, refuse_float),
    "tax_behavior": ("tax_behavior", True, plain),
    "total_amount": ("total_amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "allow_trial": ("allow_trial", True, plain),
    "active_trial_interval": ("active_trial_interval", True, plain),
    "active_trial_interval_count": ("active_trial_interval_count", True, refuse_float),
    "trial_end": ("trial_end", True, plain),
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
    "customer_name": ("customer_name", True, plain),
    "customer_email": ("customer_email", True, plain),
    "customer_ip_address": ("customer_ip_address", True, plain),
    "customer_billing_name": ("customer_billing_name", True, plain),
    "customer_billing_address": ("customer_billing_address", True, encode_later(__name__, "address")),
    "customer_tax_id": ("customer_tax_id", True, plain),
    "locale": ("locale", False, plain),
    "payment_method_type": ("payment_method_type", True, plain),
    "payment_processor_metadata": ("payment_processor_metadata", False, plain),
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
                        "checkout_discount_percentage_once_forever_duration",
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
    "customer_session_token": ("customer_session_token", True, plain),
}

encode = object_encoder(CheckoutPublicConfirmed, _FIELDS)
