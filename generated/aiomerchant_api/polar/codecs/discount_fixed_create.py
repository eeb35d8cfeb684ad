"""The codec of DiscountFixedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    boolean,
    by_class,
    constant,
    dict_of,
    encode_dict_of,
    instant,
    integer,
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
from ..models.discount_fixed_create import DiscountFixedCreate

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_products = list_of(unique_id)
_type = constant("fixed")
_amounts = dict_of(integer)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DiscountFixedCreate")
    get = data.get
    self: Any = new(DiscountFixedCreate)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.code = v = get("code")
    if v.__class__ is not str and (v is not None):
        self.code = mismatch(v, at, "code", "string")
    self.starts_at = v = get("starts_at")
    if v is not None:
        self.starts_at = instant(v, at, "starts_at")
    self.ends_at = v = get("ends_at")
    if v is not None:
        self.ends_at = instant(v, at, "ends_at")
    self.max_redemptions = v = get("max_redemptions")
    if v.__class__ is not int and (v is not None):
        self.max_redemptions = mismatch(v, at, "max_redemptions", "integer")
    self.max_redemptions_per_customer = v = get("max_redemptions_per_customer")
    if v.__class__ is not int and (v is not None):
        self.max_redemptions_per_customer = mismatch(v, at, "max_redemptions_per_customer", "integer")
    self.products = v = get("products")
    if v is not None:
        self.products = _products(v, at, "products")
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self.type = v = get("type")
    if v is not None or "type" in data:
        self.type = _type(v, at, "type")
    self.duration = v = get("duration")
    if v.__class__ is not str:
        self.duration = mismatch(v, at, "duration", "string")
    self.duration_in_months = v = get("duration_in_months")
    if v.__class__ is not int and (v is not None):
        self.duration_in_months = mismatch(v, at, "duration_in_months", "integer")
    self.amount = v = get("amount")
    if v.__class__ is not int and (v is not None):
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str and (v is not None):
        self.currency = mismatch(v, at, "currency", "string")
    self.amounts = v = get("amounts")
    if v is not None:
        self.amounts = _amounts(v, at, "amounts")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "name": ("name", False, plain),
    "code": ("code", False, plain),
    "starts_at": ("starts_at", False, plain),
    "ends_at": ("ends_at", False, plain),
    "max_redemptions": ("max_redemptions", False, refuse_float),
    "max_redemptions_per_customer": ("max_redemptions_per_customer", False, refuse_float),
    "products": ("products", False, plain),
    "organization_id": ("organization_id", False, plain),
    "type": ("type", False, plain),
    "duration": ("duration", False, plain),
    "duration_in_months": ("duration_in_months", False, refuse_float),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "amounts": ("amounts", False, encode_dict_of(refuse_float)),
}

encode = object_encoder(DiscountFixedCreate, _FIELDS)
