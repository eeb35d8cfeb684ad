"""The codec of CatalogQuerySortedAttribute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_query_sorted_attribute import CatalogQuerySortedAttribute


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQuerySortedAttribute")
    get = data.get
    self: Any = new(CatalogQuerySortedAttribute)
    self.attribute_name = v = get("attribute_name")
    if v.__class__ is not str:
        self.attribute_name = mismatch(v, at, "attribute_name", "string")
    self.initial_attribute_value = v = get("initial_attribute_value")
    if v.__class__ is not str and (v is not None):
        self.initial_attribute_value = mismatch(v, at, "initial_attribute_value", "string")
    self.sort_order = v = get("sort_order")
    if v.__class__ is not str and (v is not None):
        self.sort_order = mismatch(v, at, "sort_order", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "attribute_name": ("attribute_name", False, plain),
    "initial_attribute_value": ("initial_attribute_value", False, plain),
    "sort_order": ("sort_order", False, plain),
}

encode = object_encoder(CatalogQuerySortedAttribute, _FIELDS)
