"""The codec of CheckoutLink.

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
    encode_list_of,
    has,
    instant,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    union_decoder,
    union_encoder,
    unique_id,
)
from ..models.checkout_link import CheckoutLink

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_checkout_link_product: Decode = decode_later(
    __name__, "checkout_link_product", globals(), "decode_checkout_link_product"
)
_discount = union_decoder(
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
                "discount_percentage_once_forever_duration_base",
            ),
        ),
    ),
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLink")
    get = data.get
    self: Any = new(CheckoutLink)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.trial_interval = v = get("trial_interval")
    if v.__class__ is not str and (v is not None or "trial_interval" not in data):
        self.trial_interval = mismatch(v, at, "trial_interval", "string")
    self.trial_interval_count = v = get("trial_interval_count")
    if v.__class__ is not int and (v is not None or "trial_interval_count" not in data):
        self.trial_interval_count = mismatch(v, at, "trial_interval_count", "integer")
    self.metadata = _metadata(get("metadata"), at, "metadata")
    self.payment_processor = v = get("payment_processor")
    if v.__class__ is not str:
        self.payment_processor = mismatch(v, at, "payment_processor", "string")
    self.client_secret = v = get("client_secret")
    if v.__class__ is not str:
        self.client_secret = mismatch(v, at, "client_secret", "string")
    self.success_url = v = get("success_url")
    if v.__class__ is not str and (v is not None or "success_url" not in data):
        self.success_url = mismatch(v, at, "success_url", "string")
    self.return_url = v = get("return_url")
    if v.__class__ is not str and (v is not None or "return_url" not in data):
        self.return_url = mismatch(v, at, "return_url", "string")
    self.label = v = get("label")
    if v.__class__ is not str and (v is not None or "label" not in data):
        self.label = mismatch(v, at, "label", "string")
    self.allow_discount_codes = v = get("allow_discount_codes")
    if v.__class__ is not bool:
        self.allow_discount_codes = mismatch(v, at, "allow_discount_codes", "boolean")
    self.require_billing_address = v = get("require_billing_address")
    if v.__class__ is not bool:
        self.require_billing_address = mismatch(v, at, "require_billing_address", "boolean")
    self.discount_id = v = get("discount_id")
    if v is not None or "discount_id" not in data:
        self.discount_id = unique_id(v, at, "discount_id")
    self.seats = v = get("seats")
    if v.__class__ is not int and (v is not None or "seats" not in data):
        self.seats = mismatch(v, at, "seats", "integer")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.products = v = get("products")
    if v.__class__ is list:
        here = (at, "products[]")
        self.products = [decode_checkout_link_product(i, here) for i in v]
    else:
        self.products = mismatch(v, at, "products", "array")
    self.discount = v = get("discount")
    if v is not None or "discount" not in data:
        self.discount = _discount(v, at, "discount")
    self.url = v = get("url")
    if v.__class__ is not str:
        self.url = mismatch(v, at, "url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "trial_interval": ("trial_interval", True, plain),
    "trial_interval_count": ("trial_interval_count", True, refuse_float),
    "metadata": ("metadata", False, plain),
    "payment_processor": ("payment_processor", False, plain),
    "client_secret": ("client_secret", False, plain),
    "success_url": ("success_url", True, plain),
    "return_url": ("return_url", True, plain),
    "label": ("label", True, plain),
    "allow_discount_codes": ("allow_discount_codes", False, plain),
    "require_billing_address": ("require_billing_address", False, plain),
    "discount_id": ("discount_id", True, plain),
    "seats": ("seats", True, refuse_float),
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
                        "discount_percentage_once_forever_duration_base",
                    ),
                ),
            ),
        ),
    ),
    "url": ("url", False, plain),
}

encode = object_encoder(CheckoutLink, _FIELDS)
