"""The codec of CatalogV1Id.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_v1_id import CatalogV1Id


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogV1Id")
    get = data.get
    self: Any = new(CatalogV1Id)
    self.catalog_v1_id = v = get("catalog_v1_id")
    if v.__class__ is not str and (v is not None):
        self.catalog_v1_id = mismatch(v, at, "catalog_v1_id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "catalog_v1_id": ("catalog_v1_id", False, plain),
    "location_id": ("location_id", False, plain),
}

encode = object_encoder(CatalogV1Id, _FIELDS)
