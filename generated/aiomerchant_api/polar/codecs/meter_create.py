"""The codec of MeterCreate.

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
from ..models.meter_create import MeterCreate

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
        return mismatch(data, at, "", "MeterCreate")
    get = data.get
    self: Any = new(MeterCreate)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.unit = v = get("unit")
    if v.__class__ is not str and (v is not None or "unit" in data):
        self.unit = mismatch(v, at, "unit", "string")
    self.custom_label = v = get("custom_label")
    if v.__class__ is not str and (v is not None):
        self.custom_label = mismatch(v, at, "custom_label", "string")
    self.custom_multiplier = v = get("custom_multiplier")
    if v.__class__ is not int and (v is not None):
        self.custom_multiplier = mismatch(v, at, "custom_multiplier", "integer")
    self.filter = decode_filter_(get("filter"), (at, "filter"))
    self.aggregation = _aggregation(get("aggregation"), at, "aggregation")
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
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
}

encode = object_encoder(MeterCreate, _FIELDS)
