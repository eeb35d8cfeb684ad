"""The codec of ProductCreateRecurring.

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
from ..models.product_create_recurring import ProductCreateRecurring

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_prices = list_of(
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
_medias = list_of(unique_id)
decode_attached_custom_field_create: Decode = decode_later(
    __name__, "attached_custom_field_create", globals(), "decode_attached_custom_field_create"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductCreateRecurring")
    get = data.get
    self: Any = new(ProductCreateRecurring)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.visibility = v = get("visibility")
    if v.__class__ is not str and (v is not None or "visibility" in data):
        self.visibility = mismatch(v, at, "visibility", "string")
    self.prices = _prices(get("prices"), at, "prices")
    self.medias = v = get("medias")
    if v is not None:
        self.medias = _medias(v, at, "medias")
    self.attached_custom_fields = v = get("attached_custom_fields")
    if v.__class__ is list:
        here = (at, "attached_custom_fields[]")
        self.attached_custom_fields = [decode_attached_custom_field_create(i, here) for i in v]
    elif v is not None or "attached_custom_fields" in data:
        self.attached_custom_fields = mismatch(v, at, "attached_custom_fields", "array")
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self.trial_interval = v = get("trial_interval")
    if v.__class__ is not str and (v is not None):
        self.trial_interval = mismatch(v, at, "trial_interval", "string")
    self.trial_interval_count = v = get("trial_interval_count")
    if v.__class__ is not int and (v is not None):
        self.trial_interval_count = mismatch(v, at, "trial_interval_count", "integer")
    self.recurring_interval = v = get("recurring_interval")
    if v.__class__ is not str:
        self.recurring_interval = mismatch(v, at, "recurring_interval", "string")
    self.recurring_interval_count = v = get("recurring_interval_count")
    if v.__class__ is not int and (v is not None or "recurring_interval_count" in data):
        self.recurring_interval_count = mismatch(v, at, "recurring_interval_count", "integer")
    self.meter_interval = v = get("meter_interval")
    if v.__class__ is not str and (v is not None):
        self.meter_interval = mismatch(v, at, "meter_interval", "string")
    self.meter_interval_count = v = get("meter_interval_count")
    if v.__class__ is not int and (v is not None):
        self.meter_interval_count = mismatch(v, at, "meter_interval_count", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "name": ("name", False, plain),
    "description": ("description", False, plain),
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
    "trial_interval": ("trial_interval", False, plain),
    "trial_interval_count": ("trial_interval_count", False, refuse_float),
    "recurring_interval": ("recurring_interval", False, plain),
    "recurring_interval_count": ("recurring_interval_count", False, refuse_float),
    "meter_interval": ("meter_interval", False, plain),
    "meter_interval_count": ("meter_interval_count", False, refuse_float),
}

encode = object_encoder(ProductCreateRecurring, _FIELDS)
