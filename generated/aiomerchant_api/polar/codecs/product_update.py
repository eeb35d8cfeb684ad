"""The codec of ProductUpdate.

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
from ..models.product_update import ProductUpdate

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_prices = list_of(
    union_decoder(
        __name__,
        "ExistingProductPrice or ProductPriceFixedCreate or ...",
        tag(
            ("amount_type",),
            {
                "fixed": "product_price_fixed_create",
                "custom": "product_price_custom_create",
                "seat_based": "product_price_seat_based_create",
                "metered_unit": "product_price_metered_unit_create",
            },
            "existing_product_price",
        ),
    )
)
_medias = list_of(unique_id)
decode_attached_custom_field_create: Decode = decode_later(
    __name__, "attached_custom_field_create", globals(), "decode_attached_custom_field_create"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductUpdate")
    get = data.get
    self: Any = new(ProductUpdate)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.trial_interval = v = get("trial_interval")
    if v.__class__ is not str and (v is not None):
        self.trial_interval = mismatch(v, at, "trial_interval", "string")
    self.trial_interval_count = v = get("trial_interval_count")
    if v.__class__ is not int and (v is not None):
        self.trial_interval_count = mismatch(v, at, "trial_interval_count", "integer")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.recurring_interval = v = get("recurring_interval")
    if v.__class__ is not str and (v is not None):
        self.recurring_interval = mismatch(v, at, "recurring_interval", "string")
    self.recurring_interval_count = v = get("recurring_interval_count")
    if v.__class__ is not int and (v is not None):
        self.recurring_interval_count = mismatch(v, at, "recurring_interval_count", "integer")
    self.is_archived = v = get("is_archived")
    if v.__class__ is not bool and (v is not None):
        self.is_archived = mismatch(v, at, "is_archived", "boolean")
    self.visibility = v = get("visibility")
    if v.__class__ is not str and (v is not None):
        self.visibility = mismatch(v, at, "visibility", "string")
    self.prices = v = get("prices")
    if v is not None:
        self.prices = _prices(v, at, "prices")
    self.medias = v = get("medias")
    if v is not None:
        self.medias = _medias(v, at, "medias")
    self.attached_custom_fields = v = get("attached_custom_fields")
    if v.__class__ is list:
        here = (at, "attached_custom_fields[]")
        self.attached_custom_fields = [decode_attached_custom_field_create(i, here) for i in v]
    elif v is not None:
        self.attached_custom_fields = mismatch(v, at, "attached_custom_fields", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "trial_interval": ("trial_interval", False, plain),
    "trial_interval_count": ("trial_interval_count", False, refuse_float),
    "name": ("name", False, plain),
    "description": ("description", False, plain),
    "recurring_interval": ("recurring_interval", False, plain),
    "recurring_interval_count": ("recurring_interval_count", False, refuse_float),
    "is_archived": ("is_archived", False, plain),
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
                    "existing_product_price",
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
}

encode = object_encoder(ProductUpdate, _FIELDS)
