"""The codec of CatalogQueryRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.catalog_query_range import CatalogQueryRange


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryRange")
    get = data.get
    self: Any = new(CatalogQueryRange)
    self.attribute_name = v = get("attribute_name")
    if v.__class__ is not str:
        self.attribute_name = mismatch(v, at, "attribute_name", "string")
    self.attribute_min_value = v = get("attribute_min_value")
    if v.__class__ is not int and (v is not None):
        self.attribute_min_value = mismatch(v, at, "attribute_min_value", "integer")
    self.attribute_max_value = v = get("attribute_max_value")
    if v.__class__ is not int and (v is not None):
        self.attribute_max_value = mismatch(v, at, "attribute_max_value", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "attribute_name": ("attribute_name", False, plain),
    "attribute_min_value": ("attribute_min_value", False, refuse_float),
    "attribute_max_value": ("attribute_max_value", False, refuse_float),
}

encode = object_encoder(CatalogQueryRange, _FIELDS)
