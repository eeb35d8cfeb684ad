"""The codec of DiscountPercentageOnceForeverDuration.

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
    instant,
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

from ..models.discount_percentage_once_forever_duration import DiscountPercentageOnceForeverDuration

_decode_metadata = dict_of(
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
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_duration,
            v_type,
            v_basis_points,
            v_created_at,
            v_modified_at,
            v_id,
            v_metadata,
            v_name,
            v_code,
            v_starts_at,
            v_ends_at,
            v_max_redemptions,
            v_max_redemptions_per_customer,
            v_redemptions_count,
            v_organization_id,
            v_products,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_duration,
            v_type,
            v_basis_points,
            v_created_at,
            v_modified_at,
            v_id,
            v_metadata,
            v_name,
            v_code,
            v_starts_at,
            v_ends_at,
            v_max_redemptions,
            v_max_redemptions_per_customer,
            v_redemptions_count,
            v_organization_id,
            v_products,
        ) = _values(known)
    self: Any = new(DiscountPercentageOnceForeverDuration)
    self.duration = v_duration
    if v_duration.__class__ is not str:
        self.duration = mismatch(v_duration, at, "duration", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.basis_points = v_basis_points
    if v_basis_points.__class__ is not int:
        self.basis_points = mismatch(v_basis_points, at, "basis_points", "integer")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.code = v_code
    if v_code.__class__ is not str and not (v_code is None and "code" in data):
        self.code = mismatch(v_code, at, "code", "string")
    self.starts_at = (
        None if v_starts_at is None and "starts_at" in data else instant(v_starts_at, at, "starts_at")
    )
    self.ends_at = None if v_ends_at is None and "ends_at" in data else instant(v_ends_at, at, "ends_at")
    self.max_redemptions = v_max_redemptions
    if v_max_redemptions.__class__ is not int and not (
        v_max_redemptions is None and "max_redemptions" in data
    ):
        self.max_redemptions = mismatch(v_max_redemptions, at, "max_redemptions", "integer")
    self.max_redemptions_per_customer = v_max_redemptions_per_customer
    if v_max_redemptions_per_customer.__class__ is not int and not (
        v_max_redemptions_per_customer is None and "max_redemptions_per_customer" in data
    ):
        self.max_redemptions_per_customer = mismatch(
            v_max_redemptions_per_customer, at, "max_redemptions_per_customer", "integer"
        )
    self.redemptions_count = v_redemptions_count
    if v_redemptions_count.__class__ is not int:
        self.redemptions_count = mismatch(v_redemptions_count, at, "redemptions_count", "integer")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    if v_products.__class__ is list:
        here = (at, "products[]")
        self.products = [decode_discount_product(item, here) for item in v_products]
    else:
        self.products = mismatch(v_products, at, "products", "array")
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "duration": ("duration", False, plain),
    "type": ("type", False, plain),
    "basis_points": ("basis_points", False, whole),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "metadata": ("metadata", False, plain),
    "name": ("name", False, refuse_float),
    "code": ("code", True, refuse_float),
    "starts_at": ("starts_at", True, moment),
    "ends_at": ("ends_at", True, moment),
    "max_redemptions": ("max_redemptions", True, whole),
    "max_redemptions_per_customer": ("max_redemptions_per_customer", True, whole),
    "redemptions_count": ("redemptions_count", False, whole),
    "organization_id": ("organization_id", False, plain),
    "products": ("products", False, encode_list_of(encode_later(__name__, "discount_product"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DiscountPercentageOnceForeverDuration, _FIELDS)
