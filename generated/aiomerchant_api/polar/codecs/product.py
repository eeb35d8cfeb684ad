"""The codec of Product.

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
from ..models.product import Product

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_prices = list_of(
    union_decoder(
        __name__,
        "LegacyRecurringProductPriceFixed or LegacyRecurringProductPriceCustom or ...",
        tag(
            ("amount_type",),
            {
                "fixed": tag(
                    ("legacy",), {True: "legacy_recurring_product_price_fixed"}, "product_price_fixed"
                ),
                "custom": tag(
                    ("legacy",), {True: "legacy_recurring_product_price_custom"}, "product_price_custom"
                ),
                "seat_based": "product_price_seat_based",
                "metered_unit": "product_price_metered_unit",
            },
        ),
    )
)
decode_benefit: Decode = decode_later(__name__, "benefit", globals(), "decode_benefit")
decode_product_media_file_read: Decode = decode_later(
    __name__, "product_media_file_read", globals(), "decode_product_media_file_read"
)
decode_attached_custom_field: Decode = decode_later(
    __name__, "attached_custom_field", globals(), "decode_attached_custom_field"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Product")
    get = data.get
    self: Any = new(Product)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.trial_interval = v = get("trial_interval")
    if v.__class__ is not str and (v is not None or "trial_interval" not in data):
        self.trial_interval = mismatch(v, at, "trial_interval", "string")
    self.trial_interval_count = v = get("trial_interval_count")
    if v.__class__ is not int and (v is not None or "trial_interval_count" not in data):
        self.trial_interval_count = mismatch(v, at, "trial_interval_count", "integer")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None or "description" not in data):
        self.description = mismatch(v, at, "description", "string")
    self.visibility = v = get("visibility")
    if v.__class__ is not str:
        self.visibility = mismatch(v, at, "visibility", "string")
    self.recurring_interval = v = get("recurring_interval")
    if v.__class__ is not str and (v is not None or "recurring_interval" not in data):
        self.recurring_interval = mismatch(v, at, "recurring_interval", "string")
    self.recurring_interval_count = v = get("recurring_interval_count")
    if v.__class__ is not int and (v is not None or "recurring_interval_count" not in data):
        self.recurring_interval_count = mismatch(v, at, "recurring_interval_count", "integer")
    self.meter_interval = v = get("meter_interval")
    if v.__class__ is not str and (v is not None or "meter_interval" not in data):
        self.meter_interval = mismatch(v, at, "meter_interval", "string")
    self.meter_interval_count = v = get("meter_interval_count")
    if v.__class__ is not int and (v is not None or "meter_interval_count" not in data):
        self.meter_interval_count = mismatch(v, at, "meter_interval_count", "integer")
    self.is_recurring = v = get("is_recurring")
    if v.__class__ is not bool:
        self.is_recurring = mismatch(v, at, "is_recurring", "boolean")
    self.is_archived = v = get("is_archived")
    if v.__class__ is not bool:
        self.is_archived = mismatch(v, at, "is_archived", "boolean")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.metadata = _metadata(get("metadata"), at, "metadata")
    self.prices = _prices(get("prices"), at, "prices")
    self.benefits = v = get("benefits")
    if v.__class__ is list:
        here = (at, "benefits[]")
        self.benefits = [decode_benefit(i, here) for i in v]
    else:
        self.benefits = mismatch(v, at, "benefits", "array")
    self.medias = v = get("medias")
    if v.__class__ is list:
        here = (at, "medias[]")
        self.medias = [decode_product_media_file_read(i, here) for i in v]
    else:
        self.medias = mismatch(v, at, "medias", "array")
    self.attached_custom_fields = v = get("attached_custom_fields")
    if v.__class__ is list:
        here = (at, "attached_custom_fields[]")
        self.attached_custom_fields = [decode_attached_custom_field(i, here) for i in v]
    else:
        self.attached_custom_fields = mismatch(v, at, "attached_custom_fields", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "trial_interval": ("trial_interval", True, plain),
    "trial_interval_count": ("trial_interval_count", True, refuse_float),
    "name": ("name", False, plain),
    "description": ("description", True, plain),
    "visibility": ("visibility", False, plain),
    "recurring_interval": ("recurring_interval", True, plain),
    "recurring_interval_count": ("recurring_interval_count", True, refuse_float),
    "meter_interval": ("meter_interval", True, plain),
    "meter_interval_count": ("meter_interval_count", True, refuse_float),
    "is_recurring": ("is_recurring", False, plain),
    "is_archived": ("is_archived", False, plain),
    "organization_id": ("organization_id", False, plain),
    "metadata": ("metadata", False, plain),
    "prices": (
        "prices",
        False,
        encode_list_of(
            union_encoder(
                __name__,
                tag(
                    ("amount_type",),
                    {
                        "fixed": tag(
                            ("legacy",), {True: "legacy_recurring_product_price_fixed"}, "product_price_fixed"
                        ),
                        "custom": tag(
                            ("legacy",),
                            {True: "legacy_recurring_product_price_custom"},
                            "product_price_custom",
                        ),
                        "seat_based": "product_price_seat_based",
                        "metered_unit": "product_price_metered_unit",
                    },
                ),
            )
        ),
    ),
    "benefits": ("benefits", False, encode_list_of(encode_later(__name__, "benefit"))),
    "medias": ("medias", False, encode_list_of(encode_later(__name__, "product_media_file_read"))),
    "attached_custom_fields": (
        "attached_custom_fields",
        False,
        encode_list_of(encode_later(__name__, "attached_custom_field")),
    ),
}

encode = object_encoder(Product, _FIELDS)
