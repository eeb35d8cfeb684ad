"""The codec of Meter.

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
    has,
    instant,
    mismatch,
    moment,
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
    whole,
)

from ..models.meter import Meter

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_filter_: Decode = decode_later(__name__, "filter_", globals(), "decode_filter_")
_decode_aggregation = union_decoder(
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
            None: has((("property",),), "unique_aggregation", "count_aggregation"),
        },
    ),
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Meter")
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_metadata,
            v_created_at,
            v_modified_at,
            v_id,
            v_name,
            v_unit,
            v_custom_label,
            v_custom_multiplier,
            v_filter,
            v_aggregation,
            v_organization_id,
            v_archived_at,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_metadata,
            v_created_at,
            v_modified_at,
            v_id,
            v_name,
            v_unit,
            v_custom_label,
            v_custom_multiplier,
            v_filter,
            v_aggregation,
            v_organization_id,
            v_archived_at,
        ) = _values(known)
    self: Any = new(Meter)
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.unit = v_unit
    if v_unit.__class__ is not str:
        self.unit = mismatch(v_unit, at, "unit", "string")
    self.custom_label = v_custom_label
    if v_custom_label.__class__ is not str and v_custom_label is not None:
        self.custom_label = mismatch(v_custom_label, at, "custom_label", "string")
    self.custom_multiplier = v_custom_multiplier
    if v_custom_multiplier.__class__ is not int and v_custom_multiplier is not None:
        self.custom_multiplier = mismatch(v_custom_multiplier, at, "custom_multiplier", "integer")
    self.filter = decode_filter_(v_filter, (at, "filter"))
    self.aggregation = _decode_aggregation(v_aggregation, at, "aggregation")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.archived_at = None if v_archived_at is None else instant(v_archived_at, at, "archived_at")
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "name": ("name", False, refuse_float),
    "unit": ("unit", False, plain),
    "custom_label": ("custom_label", False, refuse_float),
    "custom_multiplier": ("custom_multiplier", False, whole),
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
                    None: has((("property",),), "unique_aggregation", "count_aggregation"),
                },
            ),
        ),
    ),
    "organization_id": ("organization_id", False, plain),
    "archived_at": ("archived_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Meter, _FIELDS)
