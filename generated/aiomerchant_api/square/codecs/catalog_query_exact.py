"""The codec of CatalogQueryExact.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_query_exact import CatalogQueryExact


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryExact")
    get = data.get
    self: Any = new(CatalogQueryExact)
    self.attribute_name = v = get("attribute_name")
    if v.__class__ is not str:
        self.attribute_name = mismatch(v, at, "attribute_name", "string")
    self.attribute_value = v = get("attribute_value")
    if v.__class__ is not str:
        self.attribute_value = mismatch(v, at, "attribute_value", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "attribute_name": ("attribute_name", False, plain),
    "attribute_value": ("attribute_value", False, plain),
}

encode = object_encoder(CatalogQueryExact, _FIELDS)
