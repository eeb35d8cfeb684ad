"""The codec of ProductCreateOneTime.

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
    list_of,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    tag,
    union_decoder,
    union_encoder,
    unique_id,
)

from ..models.product_create_one_time import ProductCreateOneTime

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_prices = list_of(
    union_decoder(
        __name__,
        "ProductPriceFixedCreate or ProductPriceCustomCreate or ...",
        tag(
            ("amount_type",),
            {
                "fixed": "product_price_fixed_create",
                "custom": "product_price_custom_create",
                "seat_based": "product_price_seat_based_create",
                "metered_unit": "product_price_metered_unit_create",
            },
        ),
    )
)
_decode_medias = list_of(unique_id)
decode_attached_custom_field_create: Decode = decode_later(
    __name__, "attached_custom_field_create", globals(), "decode_attached_custom_field_create"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductCreateOneTime")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_metadata,
            v_name,
            v_description,
            v_visibility,
            v_prices,
            v_medias,
            v_attached_custom_fields,
            v_organization_id,
            v_recurring_interval,
            v_recurring_interval_count,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_metadata,
            v_name,
            v_description,
            v_visibility,
            v_prices,
            v_medias,
            v_attached_custom_fields,
            v_organization_id,
            v_recurring_interval,
            v_recurring_interval_count,
        ) = _values(known)
    self: Any = new(ProductCreateOneTime)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.visibility = v_visibility
    if v_visibility.__class__ is not str and not (v_visibility is None and "visibility" not in data):
        self.visibility = mismatch(v_visibility, at, "visibility", "string")
    self.prices = _decode_prices(v_prices, at, "prices")
    self.medias = None if v_medias is None else _decode_medias(v_medias, at, "medias")
    if v_attached_custom_fields.__class__ is list:
        here = (at, "attached_custom_fields[]")
        self.attached_custom_fields = [
            decode_attached_custom_field_create(item, here) for item in v_attached_custom_fields
        ]
    elif v_attached_custom_fields is None and "attached_custom_fields" not in data:
        self.attached_custom_fields = None
    else:
        self.attached_custom_fields = mismatch(
            v_attached_custom_fields, at, "attached_custom_fields", "array"
        )
    self.organization_id = (
        None if v_organization_id is None else unique_id(v_organization_id, at, "organization_id")
    )
    self.recurring_interval = v_recurring_interval
    self.recurring_interval_count = v_recurring_interval_count
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "name": ("name", False, refuse_float),
    "description": ("description", False, refuse_float),
    "visibility": ("visibility", False, plain),
    "prices": (
        "prices",
        False,
        encode_list_of(
            union_encoder(
                __name__,
                tag(
                    ("amount_type",),
                    {
                        "fixed": "product_price_fixed_create",
                        "custom": "product_price_custom_create",
                        "seat_based": "product_price_seat_based_create",
                        "metered_unit": "product_price_metered_unit_create",
                    },
                ),
            )
        ),
    ),
    "medias": ("medias", False, plain),
    "attached_custom_fields": (
        "attached_custom_fields",
        False,
        encode_list_of(encode_later(__name__, "attached_custom_field_create")),
    ),
    "organization_id": ("organization_id", False, plain),
    "recurring_interval": ("recurring_interval", False, plain),
    "recurring_interval_count": ("recurring_interval_count", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductCreateOneTime, _FIELDS)
