"""The codec of OrderCreate.

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
    instant,
    integer,
    mismatch,
    new,
    nullable,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    text_of,
    unique_id,
)
from ..models.order_create import OrderCreate

_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderCreate")
    get = data.get
    self: Any = new(OrderCreate)
    self.custom_field_data = v = get("custom_field_data")
    if v is not None or "custom_field_data" in data:
        self.custom_field_data = _custom_field_data(v, at, "custom_field_data")
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.product_id = unique_id(get("product_id"), at, "product_id")
    self.currency = v = get("currency")
    if v.__class__ is not str and (v is not None):
        self.currency = mismatch(v, at, "currency", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int and (v is not None):
        self.amount = mismatch(v, at, "amount", "integer")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_field_data": ("custom_field_data", False, plain),
    "metadata": ("metadata", False, plain),
    "organization_id": ("organization_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "product_id": ("product_id", False, plain),
    "currency": ("currency", False, plain),
    "amount": ("amount", False, refuse_float),
    "description": ("description", False, plain),
}

encode = object_encoder(OrderCreate, _FIELDS)
