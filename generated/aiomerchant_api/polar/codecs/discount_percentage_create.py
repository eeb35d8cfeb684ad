"""The codec of DiscountPercentageCreate.

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
    instant,
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

from ..models.discount_percentage_create import DiscountPercentageCreate

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_products = list_of(unique_id)
_decode_type = constant("percentage")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DiscountPercentageCreate")
    known = data if len(data) == 13 else _NOTHING | data
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
            v_basis_points,
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
            v_basis_points,
        ) = _values(known)
    self: Any = new(DiscountPercentageCreate)
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
    self.basis_points = v_basis_points
    if v_basis_points.__class__ is not int:
        self.basis_points = mismatch(v_basis_points, at, "basis_points", "integer")
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
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
    "basis_points": ("basis_points", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DiscountPercentageCreate, _FIELDS)
