"""The codec of OrderQuantityUnit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.order_quantity_unit import OrderQuantityUnit

decode_measurement_unit: Decode = decode_later(
    __name__, "measurement_unit", globals(), "decode_measurement_unit"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderQuantityUnit")
    get = data.get
    self: Any = new(OrderQuantityUnit)
    self.measurement_unit = v = get("measurement_unit")
    if v is not None:
        self.measurement_unit = decode_measurement_unit(v, (at, "measurement_unit"))
    self.precision = v = get("precision")
    if v.__class__ is not int and (v is not None):
        self.precision = mismatch(v, at, "precision", "integer")
    self.catalog_object_id = v = get("catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_id = mismatch(v, at, "catalog_object_id", "string")
    self.catalog_version = v = get("catalog_version")
    if v.__class__ is not int and (v is not None):
        self.catalog_version = mismatch(v, at, "catalog_version", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "measurement_unit": ("measurement_unit", False, encode_later(__name__, "measurement_unit")),
    "precision": ("precision", False, refuse_float),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
}

encode = object_encoder(OrderQuantityUnit, _FIELDS)
