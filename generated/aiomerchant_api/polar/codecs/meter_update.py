"""The codec of MeterUpdate.

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
)
from ..models.meter_update import MeterUpdate

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
        return mismatch(data, at, "", "MeterUpdate")
    get = data.get
    self: Any = new(MeterUpdate)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.unit = v = get("unit")
    if v.__class__ is not str and (v is not None):
        self.unit = mismatch(v, at, "unit", "string")
    self.custom_label = v = get("custom_label")
    if v.__class__ is not str and (v is not None):
        self.custom_label = mismatch(v, at, "custom_label", "string")
    self.custom_multiplier = v = get("custom_multiplier")
    if v.__class__ is not int and (v is not None):
        self.custom_multiplier = mismatch(v, at, "custom_multiplier", "integer")
    self.filter = v = get("filter")
    if v is not None:
        self.filter = decode_filter_(v, (at, "filter"))
    self.aggregation = v = get("aggregation")
    if v is not None:
        self.aggregation = _aggregation(v, at, "aggregation")
    self.is_archived = v = get("is_archived")
    if v.__class__ is not bool and (v is not None):
        self.is_archived = mismatch(v, at, "is_archived", "boolean")
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
    "is_archived": ("is_archived", False, plain),
}

encode = object_encoder(MeterUpdate, _FIELDS)
