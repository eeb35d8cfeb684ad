"""The codec of SearchCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.search_catalog_objects_request import SearchCatalogObjectsRequest

_object_types = list_of(string)
decode_catalog_query: Decode = decode_later(__name__, "catalog_query", globals(), "decode_catalog_query")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCatalogObjectsRequest")
    get = data.get
    self: Any = new(SearchCatalogObjectsRequest)
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.object_types = v = get("object_types")
    if v is not None or "object_types" in data:
        self.object_types = _object_types(v, at, "object_types")
    self.include_deleted_objects = v = get("include_deleted_objects")
    if v.__class__ is not bool and (v is not None or "include_deleted_objects" in data):
        self.include_deleted_objects = mismatch(v, at, "include_deleted_objects", "boolean")
    self.include_related_objects = v = get("include_related_objects")
    if v.__class__ is not bool and (v is not None or "include_related_objects" in data):
        self.include_related_objects = mismatch(v, at, "include_related_objects", "boolean")
    self.begin_time = v = get("begin_time")
    if v is not None or "begin_time" in data:
        self.begin_time = instant(v, at, "begin_time")
    self.query = v = get("query")
    if v is not None or "query" in data:
        self.query = decode_catalog_query(v, (at, "query"))
    self.limit = v = get("limit")
    if v.__class__ is not int and (v is not None or "limit" in data):
        self.limit = mismatch(v, at, "limit", "integer")
    self.include_category_path_to_root = v = get("include_category_path_to_root")
    if v.__class__ is not bool and (v is not None or "include_category_path_to_root" in data):
        self.include_category_path_to_root = mismatch(v, at, "include_category_path_to_root", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cursor": ("cursor", False, plain),
    "object_types": ("object_types", False, plain),
    "include_deleted_objects": ("include_deleted_objects", False, plain),
    "include_related_objects": ("include_related_objects", False, plain),
    "begin_time": ("begin_time", False, plain),
    "query": ("query", False, encode_later(__name__, "catalog_query")),
    "limit": ("limit", False, refuse_float),
    "include_category_path_to_root": ("include_category_path_to_root", False, plain),
}

encode = object_encoder(SearchCatalogObjectsRequest, _FIELDS)
