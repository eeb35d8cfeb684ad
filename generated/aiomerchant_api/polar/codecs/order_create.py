"""The codec of OrderCreate.

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
    whole,
)

from ..models.order_create import OrderCreate

_decode_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderCreate")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_custom_field_data,
            v_metadata,
            v_organization_id,
            v_customer_id,
            v_product_id,
            v_currency,
            v_amount,
            v_description,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_custom_field_data,
            v_metadata,
            v_organization_id,
            v_customer_id,
            v_product_id,
            v_currency,
            v_amount,
            v_description,
        ) = _values(known)
    self: Any = new(OrderCreate)
    self.custom_field_data = (
        None
        if v_custom_field_data is None and "custom_field_data" not in data
        else _decode_custom_field_data(v_custom_field_data, at, "custom_field_data")
    )
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.organization_id = (
        None if v_organization_id is None else unique_id(v_organization_id, at, "organization_id")
    )
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.product_id = unique_id(v_product_id, at, "product_id")
    self.currency = v_currency
    if v_currency.__class__ is not str and v_currency is not None:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int and v_amount is not None:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_field_data": ("custom_field_data", False, plain),
    "metadata": ("metadata", False, plain),
    "organization_id": ("organization_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "product_id": ("product_id", False, plain),
    "currency": ("currency", False, refuse_float),
    "amount": ("amount", False, whole),
    "description": ("description", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderCreate, _FIELDS)
