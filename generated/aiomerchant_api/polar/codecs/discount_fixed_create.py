"""The codec of DiscountFixedCreate.

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
    encode_dict_of,
    instant,
    integer,
    list_of,
    mismatch,
    moment,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
    whole,
)

from ..models.discount_fixed_create import DiscountFixedCreate

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_products = list_of(unique_id)
_decode_type = constant("fixed")
_decode_amounts = dict_of(integer)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DiscountFixedCreate")
    known = data if len(data) == 15 else _NOTHING | data
    try:
        (
            v_metadata,
            v_name,
            v_code,
            v_starts_at,
            v_ends_at,
            v_max_redemptions,
            v_max_redemptions_per_customer,
            v_products,
            v_organization_id,
            v_type,
            v_duration,
            v_duration_in_months,
            v_amount,
            v_currency,
            v_amounts,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_metadata,
            v_name,
            v_code,
            v_starts_at,
            v_ends_at,
            v_max_redemptions,
            v_max_redemptions_per_customer,
            v_products,
            v_organization_id,
            v_type,
            v_duration,
            v_duration_in_months,
            v_amount,
            v_currency,
            v_amounts,
        ) = _values(known)
    self: Any = new(DiscountFixedCreate)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.code = v_code
    if v_code.__class__ is not str and v_code is not None:
        self.code = mismatch(v_code, at, "code", "string")
    self.starts_at = None if v_starts_at is None else instant(v_starts_at, at, "starts_at")
    self.ends_at = None if v_ends_at is None else instant(v_ends_at, at, "ends_at")
    self.max_redemptions = v_max_redemptions
    if v_max_redemptions.__class__ is not int and v_max_redemptions is not None:
        self.max_redemptions = mismatch(v_max_redemptions, at, "max_redemptions", "integer")
    self.max_redemptions_per_customer = v_max_redemptions_per_customer
    if v_max_redemptions_per_customer.__class__ is not int and v_max_redemptions_per_customer is not None:
        self.max_redemptions_per_customer = mismatch(
            v_max_redemptions_per_customer, at, "max_redemptions_per_customer", "integer"
        )
    self.products = None if v_products is None else _decode_products(v_products, at, "products")
    self.organization_id = (
        None if v_organization_id is None else unique_id(v_organization_id, at, "organization_id")
    )
    self.type = None if v_type is None and "type" not in data else _decode_type(v_type, at, "type")
    self.duration = v_duration
    if v_duration.__class__ is not str:
        self.duration = mismatch(v_duration, at, "duration", "string")
    self.duration_in_months = v_duration_in_months
    if v_duration_in_months.__class__ is not int and v_duration_in_months is not None:
        self.duration_in_months = mismatch(v_duration_in_months, at, "duration_in_months", "integer")
    self.amount = v_amount
    if v_amount.__class__ is not int and v_amount is not None:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str and v_currency is not None:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.amounts = None if v_amounts is None else _decode_amounts(v_amounts, at, "amounts")
    self._extra = None if len(known) == 15 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "name": ("name", False, refuse_float),
    "code": ("code", False, refuse_float),
    "starts_at": ("starts_at", False, moment),
    "ends_at": ("ends_at", False, moment),
    "max_redemptions": ("max_redemptions", False, whole),
    "max_redemptions_per_customer": ("max_redemptions_per_customer", False, whole),
    "products": ("products", False, plain),
    "organization_id": ("organization_id", False, plain),
    "type": ("type", False, plain),
    "duration": ("duration", False, plain),
    "duration_in_months": ("duration_in_months", False, whole),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, plain),
    "amounts": ("amounts", False, encode_dict_of(whole)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DiscountFixedCreate, _FIELDS)
