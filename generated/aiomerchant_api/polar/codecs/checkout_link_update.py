"""The codec of CheckoutLinkUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    boolean,
    by_class,
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
)
from ..models.checkout_link_update import CheckoutLinkUpdate

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_products = list_of(unique_id)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLinkUpdate")
    get = data.get
    self: Any = new(CheckoutLinkUpdate)
    self.trial_interval = v = get("trial_interval")
    if v.__class__ is not str and (v is not None):
        self.trial_interval = mismatch(v, at, "trial_interval", "string")
    self.trial_interval_count = v = get("trial_interval_count")
    if v.__class__ is not int and (v is not None):
        self.trial_interval_count = mismatch(v, at, "trial_interval_count", "integer")
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.products = v = get("products")
    if v is not None:
        self.products = _products(v, at, "products")
    self.label = v = get("label")
    if v.__class__ is not str and (v is not None):
        self.label = mismatch(v, at, "label", "string")
    self.allow_discount_codes = v = get("allow_discount_codes")
    if v.__class__ is not bool and (v is not None):
        self.allow_discount_codes = mismatch(v, at, "allow_discount_codes", "boolean")
    self.require_billing_address = v = get("require_billing_address")
    if v.__class__ is not bool and (v is not None):
        self.require_billing_address = mismatch(v, at, "require_billing_address", "boolean")
    self.discount_id = v = get("discount_id")
    if v is not None:
        self.discount_id = unique_id(v, at, "discount_id")
    self.seats = v = get("seats")
    if v.__class__ is not int and (v is not None):
        self.seats = mismatch(v, at, "seats", "integer")
    self.success_url = v = get("success_url")
    if v.__class__ is not str and (v is not None):
        self.success_url = mismatch(v, at, "success_url", "string")
    self.return_url = v = get("return_url")
    if v.__class__ is not str and (v is not None):
        self.return_url = mismatch(v, at, "return_url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "trial_interval": ("trial_interval", False, plain),
    "trial_interval_count": ("trial_interval_count", False, refuse_float),
    "metadata": ("metadata", False, plain),
    "products": ("products", False, plain),
    "label": ("label", False, plain),
    "allow_discount_codes": ("allow_discount_codes", False, plain),
    "require_billing_address": ("require_billing_address", False, plain),
    "discount_id": ("discount_id", False, plain),
    "seats": ("seats", False, refuse_float),
    "success_url": ("success_url", False, plain),
    "return_url": ("return_url", False, plain),
}

encode = object_encoder(CheckoutLinkUpdate, _FIELDS)
