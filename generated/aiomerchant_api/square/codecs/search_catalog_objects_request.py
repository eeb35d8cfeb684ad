"""The codec of SearchCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.search_catalog_objects_request import SearchCatalogObjectsRequest

_decode_object_types = list_of(string)
decode_catalog_query: Decode = decode_later(__name__, "catalog_query", globals(), "decode_catalog_query")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCatalogObjectsRequest")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_cursor,
            v_object_types,
            v_include_deleted_objects,
            v_include_related_objects,
            v_begin_time,
            v_query,
            v_limit,
            v_include_category_path_to_root,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_cursor,
            v_object_types,
            v_include_deleted_objects,
            v_include_related_objects,
            v_begin_time,
            v_query,
            v_limit,
            v_include_category_path_to_root,
        ) = _values(known)
    self: Any = new(SearchCatalogObjectsRequest)
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self.object_types = (
        None
        if v_object_types is None and "object_types" not in data
        else _decode_object_types(v_object_types, at, "object_types")
    )
    self.include_deleted_objects = v_include_deleted_objects
    if v_include_deleted_objects.__class__ is not bool and not (
        v_include_deleted_objects is None and "include_deleted_objects" not in data
    ):
        self.include_deleted_objects = mismatch(
            v_include_deleted_objects, at, "include_deleted_objects", "boolean"
        )
    self.include_related_objects = v_include_related_objects
    if v_include_related_objects.__class__ is not bool and not (
        v_include_related_objects is None and "include_related_objects" not in data
    ):
        self.include_related_objects = mismatch(
            v_include_related_objects, at, "include_related_objects", "boolean"
        )
    self.begin_time = (
        None if v_begin_time is None and "begin_time" not in data else instant(v_begin_time, at, "begin_time")
    )
    self.query = (
        None if v_query is None and "query" not in data else decode_catalog_query(v_query, (at, "query"))
    )
    self.limit = v_limit
    if v_limit.__class__ is not int and not (v_limit is None and "limit" not in data):
        self.limit = mismatch(v_limit, at, "limit", "integer")
    self.include_category_path_to_root = v_include_category_path_to_root
    if v_include_category_path_to_root.__class__ is not bool and not (
        v_include_category_path_to_root is None and "include_category_path_to_root" not in data
    ):
        self.include_category_path_to_root = mismatch(
            v_include_category_path_to_root, at, "include_category_path_to_root", "boolean"
        )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cursor": ("cursor", False, refuse_float),
    "object_types": ("object_types", False, plain),
    "include_deleted_objects": ("include_deleted_objects", False, plain),
    "include_related_objects": ("include_related_objects", False, plain),
    "begin_time": ("begin_time", False, moment),
    "query": ("query", False, encode_later(__name__, "catalog_query")),
    "limit": ("limit", False, whole),
    "include_category_path_to_root": ("include_category_path_to_root", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchCatalogObjectsRequest, _FIELDS)
