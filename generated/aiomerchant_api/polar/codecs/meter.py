"""The codec of Meter.

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
    instant,
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
from ..models.meter import Meter

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_filter_: Decode = decode_later(__name__, "filter_", globals(), "decode_filter_")
_aggregation = union_decoder(
    __name__,
    "CountAggregation or PropertyAggregation or ...",
    tag(
        ("func",),
        {
            "count": "count_aggregation",
            "avg": "property_aggregation",
            "max": "property_aggregation",
            "min": "property_aggregation",
            "sum": "property_aggregation",
            "unique": "unique_aggregation",
        },
    ),
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Meter")
    get = data.get
    self: Any = new(Meter)
    self.metadata = _metadata(get("metadata"), at, "metadata")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.unit = v = get("unit")
    if v.__class__ is not str:
        self.unit = mismatch(v, at, "unit", "string")
    self.custom_label = v = get("custom_label")
    if v.__class__ is not str and (v is not None):
        self.custom_label = mismatch(v, at, "custom_label", "string")
    self.custom_multiplier = v = get("custom_multiplier")
    if v.__class__ is not int and (v is not None):
        self.custom_multiplier = mismatch(v, at, "custom_multiplier", "integer")
    self.filter = decode_filter_(get("filter"), (at, "filter"))
    self.aggregation = _aggregation(get("aggregation"), at, "aggregation")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.archived_at = v = get("archived_at")
    if v is not None:
        self.archived_at = instant(v, at, "archived_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "unit": ("unit", False, plain),
    "custom_label": ("custom_label", False, plain),
    "custom_multiplier": ("custom_multiplier", False, refuse_float),
    "filter": ("filter", False, encode_later(__name__, "filter_")),
    "aggregation": (
        "aggregation",
        False,
        union_encoder(
            __name__,
            tag(
                ("func",),
                {
                    "count": "count_aggregation",
                    "avg": "property_aggregation",
                    "max": "property_aggregation",
                    "min": "property_aggregation",
                    "sum": "property_aggregation",
                    "unique": "unique_aggregation",
                },
            ),
        ),
    ),
    "organization_id": ("organization_id", False, plain),
    "archived_at": ("archived_at", False, plain),
}

encode = object_encoder(Meter, _FIELDS)
