"""The codec of CatalogQuerySet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.catalog_query_set import CatalogQuerySet

_attribute_values = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQuerySet")
    get = data.get
    self: Any = new(CatalogQuerySet)
    self.attribute_name = v = get("attribute_name")
    if v.__class__ is not str:
        self.attribute_name = mismatch(v, at, "attribute_name", "string")
    self.attribute_values = _attribute_values(get("attribute_values"), at, "attribute_values")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "attribute_name": ("attribute_name", False, plain),
    "attribute_values": ("attribute_values", False, plain),
}

encode = object_encoder(CatalogQuerySet, _FIELDS)
