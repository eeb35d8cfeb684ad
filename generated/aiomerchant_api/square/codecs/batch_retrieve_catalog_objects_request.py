"""The codec of BatchRetrieveCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, refuse_float, string
from ..models.batch_retrieve_catalog_objects_request import BatchRetrieveCatalogObjectsRequest

_object_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveCatalogObjectsRequest")
    get = data.get
    self: Any = new(BatchRetrieveCatalogObjectsRequest)
    self.object_ids = _object_ids(get("object_ids"), at, "object_ids")
    self.include_related_objects = v = get("include_related_objects")
    if v.__class__ is not bool and (v is not None):
        self.include_related_objects = mismatch(v, at, "include_related_objects", "boolean")
    self.catalog_version = v = get("catalog_version")
    if v.__class__ is not int and (v is not None):
        self.catalog_version = mismatch(v, at, "catalog_version", "integer")
    self.include_deleted_objects = v = get("include_deleted_objects")
    if v.__class__ is not bool and (v is not None):
        self.include_deleted_objects = mismatch(v, at, "include_deleted_objects", "boolean")
    self.include_category_path_to_root = v = get("include_category_path_to_root")
    if v.__class__ is not bool and (v is not None):
        self.include_category_path_to_root = mismatch(v, at, "include_category_path_to_root", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "object_ids": ("object_ids", False, plain),
    "include_related_objects": ("include_related_objects", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
    "include_deleted_objects": ("include_deleted_objects", False, plain),
    "include_category_path_to_root": ("include_category_path_to_root", False, plain),
}

encode = object_encoder(BatchRetrieveCatalogObjectsRequest, _FIELDS)
