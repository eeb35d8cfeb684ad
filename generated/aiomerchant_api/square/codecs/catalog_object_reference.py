"""The codec of CatalogObjectReference.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.catalog_object_reference import CatalogObjectReference


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogObjectReference")
    get = data.get
    self: Any = new(CatalogObjectReference)
    self.object_id = v = get("object_id")
    if v.__class__ is not str and (v is not None):
        self.object_id = mismatch(v, at, "object_id", "string")
    self.catalog_version = v = get("catalog_version")
    if v.__class__ is not int and (v is not None):
        self.catalog_version = mismatch(v, at, "catalog_version", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "object_id": ("object_id", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
}

encode = object_encoder(CatalogObjectReference, _FIELDS)
