"""The codec of CheckoutLinkCreateProducts.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    boolean,
    by_class,
    constant,
    dict_of,
    list_of,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
    whole,
)

from ..models.checkout_link_create_products import CheckoutLinkCreateProducts

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_payment_processor = constant("stripe")
_decode_products = list_of(unique_id)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLinkCreateProducts")
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_metadata,
            v_trial_interval,
            v_trial_interval_count,
            v_payment_processor,
            v_label,
            v_allow_discount_codes,
            v_require_billing_address,
            v_discount_id,
            v_seats,
            v_success_url,
            v_return_url,
            v_products,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_metadata,
            v_trial_interval,
            v_trial_interval_count,
            v_payment_processor,
            v_label,
            v_allow_discount_codes,
            v_require_billing_address,
            v_discount_id,
            v_seats,
            v_success_url,
            v_return_url,
            v_products,
        ) = _values(known)
    self: Any = new(CheckoutLinkCreateProducts)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.trial_interval = v_trial_interval
    if v_trial_interval.__class__ is not str and v_trial_interval is not None:
        self.trial_interval = mismatch(v_trial_interval, at, "trial_interval", "string")
    self.trial_interval_count = v_trial_interval_count
    if v_trial_interval_count.__class__ is not int and v_trial_interval_count is not None:
        self.trial_interval_count = mismatch(v_trial_interval_count, at, "trial_interval_count", "integer")
    self.payment_processor = _decode_payment_processor(v_payment_processor, at, "payment_processor")
    self.label = v_label
    if v_label.__class__ is not str and v_label is not None:
        self.label = mismatch(v_label, at, "label", "string")
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
    self.discount_id = None if v_discount_id is None else unique_id(v_discount_id, at, "discount_id")
    self.seats = v_seats
    if v_seats.__class__ is not int and v_seats is not None:
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self.success_url = v_success_url
    if v_success_url.__class__ is not str and v_success_url is not None:
        self.success_url = mismatch(v_success_url, at, "success_url", "string")
    self.return_url = v_return_url
    if v_return_url.__class__ is not str and v_return_url is not None:
        self.return_url = mismatch(v_return_url, at, "return_url", "string")
    self.products = _decode_products(v_products, at, "products")
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "trial_interval": ("trial_interval", False, plain),
    "trial_interval_count": ("trial_interval_count", False, whole),
    "payment_processor": ("payment_processor", False, plain),
    "label": ("label", False, refuse_float),
    "allow_discount_codes": ("allow_discount_codes", False, plain),
    "require_billing_address": ("require_billing_address", False, plain),
    "discount_id": ("discount_id", False, plain),
    "seats": ("seats", False, whole),
    "success_url": ("success_url", False, refuse_float),
    "return_url": ("return_url", False, refuse_float),
    "products": ("products", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutLinkCreateProducts, _FIELDS)
