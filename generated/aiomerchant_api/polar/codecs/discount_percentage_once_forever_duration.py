"""The codec of DiscountPercentageOnceForeverDuration.

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
    instant,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)
from ..models.discount_percentage_once_forever_duration import DiscountPercentageOnceForeverDuration

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_discount_product: Decode = decode_later(
    __name__, "discount_product", globals(), "decode_discount_product"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DiscountPercentageOnceForeverDuration")
    get = data.get
    self: Any = new(DiscountPercentageOnceForeverDuration)
    self.duration = v = get("duration")
    if v.__class__ is not str:
        self.duration = mismatch(v, at, "duration", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.basis_points = v = get("basis_points")
    if v.__class__ is not int:
        self.basis_points = mismatch(v, at, "basis_points", "integer")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.metadata = _metadata(get("metadata"), at, "metadata")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.code = v = get("code")
    if v.__class__ is not str and (v is not None or "code" not in data):
        self.code = mismatch(v, at, "code", "string")
    self.starts_at = v = get("starts_at")
    if v is not None or "starts_at" not in data:
        self.starts_at = instant(v, at, "starts_at")
    self.ends_at = v = get("ends_at")
    if v is not None or "ends_at" not in data:
        self.ends_at = instant(v, at, "ends_at")
    self.max_redemptions = v = get("max_redemptions")
    if v.__class__ is not int and (v is not None or "max_redemptions" not in data):
        self.max_redemptions = mismatch(v, at, "max_redemptions", "integer")
    self.max_redemptions_per_customer = v = get("max_redemptions_per_customer")
    if v.__class__ is not int and (v is not None or "max_redemptions_per_customer" not in data):
        self.max_redemptions_per_customer = mismatch(v, at, "max_redemptions_per_customer", "integer")
    self.redemptions_count = v = get("redemptions_count")
    if v.__class__ is not int:
        self.redemptions_count = mismatch(v, at, "redemptions_count", "integer")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.products = v = get("products")
    if v.__class__ is list:
        here = (at, "products[]")
        self.products = [decode_discount_product(i, here) for i in v]
    else:
        self.products = mismatch(v, at, "products", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "duration": ("duration", False, plain),
    "type": ("type", False, plain),
    "basis_points": ("basis_points", False, refuse_float),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "metadata": ("metadata", False, plain),
    "name": ("name", False, plain),
    "code": ("code", True, plain),
    "starts_at": ("starts_at", True, plain),
    "ends_at": ("ends_at", True, plain),
    "max_redemptions": ("max_redemptions", True, refuse_float),
    "max_redemptions_per_customer": ("max_redemptions_per_customer", True, refuse_float),
    "redemptions_count": ("redemptions_count", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "products": ("products", False, encode_list_of(encode_later(__name__, "discount_product"))),
}

encode = object_encoder(DiscountPercentageOnceForeverDuration, _FIELDS)
