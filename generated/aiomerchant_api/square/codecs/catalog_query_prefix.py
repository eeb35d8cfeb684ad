"""The codec of CatalogQueryPrefix.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_query_prefix import CatalogQueryPrefix


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryPrefix")
    get = data.get
    self: Any = new(CatalogQueryPrefix)
    self.attribute_name = v = get("attribute_name")
    if v.__class__ is not str:
        self.attribute_name = mismatch(v, at, "attribute_name", "string")
    self.attribute_prefix = v = get("attribute_prefix")
    if v.__class__ is not str:
        self.attribute_prefix = mismatch(v, at, "attribute_prefix", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "attribute_name": ("attribute_name", False, plain),
    "attribute_prefix": ("attribute_prefix", False, plain),
}

encode = object_encoder(CatalogQueryPrefix, _FIELDS)
