"""The codec of CheckoutLink.

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
    encode_later,
    encode_list_of,
    has,
    instant,
    mismatch,
    moment,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    union_decoder,
    union_encoder,
    unique_id,
    whole,
)

from ..models.checkout_link import CheckoutLink

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_checkout_link_product: Decode = decode_later(
    __name__, "checkout_link_product", globals(), "decode_checkout_link_product"
)
_decode_discount = union_decoder(
    __name__,
    "DiscountFixedOnceForeverDurationBase or DiscountFixedRepeatDurationBase or ...",
    has(
        (("duration_in_months",), ("amount",)),
        "discount_fixed_repeat_duration_base",
        has(
            (("amount",),),
            "discount_fixed_once_forever_duration_base",
            has(
                (("duration_in_months",),),
                "discount_percentage_repeat_duration_base",
                has((("basis_points",),), "discount_percentage_once_forever_duration_base", None),
            ),
        ),
    ),
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLink")
    known = data if len(data) == 19 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_trial_interval,
            v_trial_interval_count,
            v_metadata,
            v_payment_processor,
            v_client_secret,
            v_success_url,
            v_return_url,
            v_label,
            v_allow_discount_codes,
            v_require_billing_address,
            v_discount_id,
            v_seats,
            v_organization_id,
            v_products,
            v_discount,
            v_url,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_trial_interval,
            v_trial_interval_count,
            v_metadata,
            v_payment_processor,
            v_client_secret,
            v_success_url,
            v_return_url,
            v_label,
            v_allow_discount_codes,
            v_require_billing_address,
            v_discount_id,
            v_seats,
            v_organization_id,
            v_products,
            v_discount,
            v_url,
        ) = _values(known)
    self: Any = new(CheckoutLink)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.trial_interval = v_trial_interval
    if v_trial_interval.__class__ is not str and not (v_trial_interval is None and "trial_interval" in data):
        self.trial_interval = mismatch(v_trial_interval, at, "trial_interval", "string")
    self.trial_interval_count = v_trial_interval_count
    if v_trial_interval_count.__class__ is not int and not (
        v_trial_interval_count is None and "trial_interval_count" in data
    ):
        self.trial_interval_count = mismatch(v_trial_interval_count, at, "trial_interval_count", "integer")
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.payment_processor = v_payment_processor
    if v_payment_processor.__class__ is not str:
        self.payment_processor = mismatch(v_payment_processor, at, "payment_processor", "string")
    self.client_secret = v_client_secret
    if v_client_secret.__class__ is not str:
        self.client_secret = mismatch(v_client_secret, at, "client_secret", "string")
    self.success_url = v_success_url
    if v_success_url.__class__ is not str and not (v_success_url is None and "success_url" in data):
        self.success_url = mismatch(v_success_url, at, "success_url", "string")
    self.return_url = v_return_url
    if v_return_url.__class__ is not str and not (v_return_url is None and "return_url" in data):
        self.return_url = mismatch(v_return_url, at, "return_url", "string")
    self.label = v_label
    if v_label.__class__ is not str and not (v_label is None and "label" in data):
        self.label = mismatch(v_label, at, "label", "string")
    self.allow_discount_codes = v_allow_discount_codes
    if v_allow_discount_codes.__class__ is not bool:
        self.allow_discount_codes = mismatch(v_allow_discount_codes, at, "allow_discount_codes", "boolean")
    self.require_billing_address = v_require_billing_address
    if v_require_billing_address.__class__ is not bool:
        self.require_billing_address = mismatch(
            v_require_billing_address, at, "require_billing_address", "boolean"
        )
    self.discount_id = (
        None
        if v_discount_id is None and "discount_id" in data
        else unique_id(v_discount_id, at, "discount_id")
    )
    self.seats = v_seats
    if v_seats.__class__ is not int and not (v_seats is None and "seats" in data):
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    if v_products.__class__ is list:
        here = (at, "products[]")
        self.products = [decode_checkout_link_product(item, here) for item in v_products]
    else:
        self.products = mismatch(v_products, at, "products", "array")
    self.discount = (
        None if v_discount is None and "discount" in data else _decode_discount(v_discount, at, "discount")
    )
    self.url = v_url
    if v_url.__class__ is not str:
        self.url = mismatch(v_url, at, "url", "string")
    self._extra = None if len(known) == 19 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "trial_interval": ("trial_interval", True, plain),
    "trial_interval_count": ("trial_interval_count", True, whole),
    "metadata": ("metadata", False, plain),
    "payment_processor": ("payment_processor", False, plain),
    "client_secret": ("client_secret", False, refuse_float),
    "success_url": ("success_url", True, refuse_float),
    "return_url": ("return_url", True, refuse_float),
    "label": ("label", True, refuse_float),
    "allow_discount_codes": ("allow_discount_codes", False, plain),
    "require_billing_address": ("require_billing_address", False, plain),
    "discount_id": ("discount_id", True, plain),
    "seats": ("seats", True, whole),
    "organization_id": ("organization_id", False, plain),
    "products": ("products", False, encode_list_of(encode_later(__name__, "checkout_link_product"))),
    "discount": (
        "discount",
        True,
        union_encoder(
            __name__,
            has(
                (("duration_in_months",), ("amount",)),
                "discount_fixed_repeat_duration_base",
                has(
                    (("amount",),),
                    "discount_fixed_once_forever_duration_base",
                    has(
                        (("duration_in_months",),),
                        "discount_percentage_repeat_duration_base",
                        has((("basis_points",),), "discount_percentage_once_forever_duration_base", None),
                    ),
                ),
            ),
        ),
    ),
    "url": ("url", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutLink, _FIELDS)
