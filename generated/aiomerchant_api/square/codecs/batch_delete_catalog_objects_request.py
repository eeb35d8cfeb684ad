"""The codec of BatchDeleteCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.batch_delete_catalog_objects_request import BatchDeleteCatalogObjectsRequest

_object_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchDeleteCatalogObjectsRequest")
    get = data.get
    self: Any = new(BatchDeleteCatalogObjectsRequest)
    self.object_ids = _object_ids(get("object_ids"), at, "object_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "object_ids": ("object_ids", False, plain),
}

encode = object_encoder(BatchDeleteCatalogObjectsRequest, _FIELDS)
