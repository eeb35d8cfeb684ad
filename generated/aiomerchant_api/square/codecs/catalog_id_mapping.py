"""The codec of CatalogIdMapping.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_id_mapping import CatalogIdMapping


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogIdMapping")
    get = data.get
    self: Any = new(CatalogIdMapping)
    self.client_object_id = v = get("client_object_id")
    if v.__class__ is not str and (v is not None):
        self.client_object_id = mismatch(v, at, "client_object_id", "string")
    self.object_id = v = get("object_id")
    if v.__class__ is not str and (v is not None):
        self.object_id = mismatch(v, at, "object_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "client_object_id": ("client_object_id", False, plain),
    "object_id": ("object_id", False, plain),
}

encode = object_encoder(CatalogIdMapping, _FIELDS)
