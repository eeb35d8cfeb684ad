"""The codec of BatchRetrieveCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.batch_retrieve_catalog_objects_request import BatchRetrieveCatalogObjectsRequest

_decode_object_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveCatalogObjectsRequest")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        (
            v_object_ids,
            v_include_related_objects,
            v_catalog_version,
            v_include_deleted_objects,
            v_include_category_path_to_root,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_object_ids,
            v_include_related_objects,
            v_catalog_version,
            v_include_deleted_objects,
            v_include_category_path_to_root,
        ) = _values(known)
    self: Any = new(BatchRetrieveCatalogObjectsRequest)
    self.object_ids = _decode_object_ids(v_object_ids, at, "object_ids")
    self.include_related_objects = v_include_related_objects
    if v_include_related_objects.__class__ is not bool and v_include_related_objects is not None:
        self.include_related_objects = mismatch(
            v_include_related_objects, at, "include_related_objects", "boolean"
        )
    self.catalog_version = v_catalog_version
    if v_catalog_version.__class__ is not int and v_catalog_version is not None:
        self.catalog_version = mismatch(v_catalog_version, at, "catalog_version", "integer")
    self.include_deleted_objects = v_include_deleted_objects
    if v_include_deleted_objects.__class__ is not bool and v_include_deleted_objects is not None:
        self.include_deleted_objects = mismatch(
            v_include_deleted_objects, at, "include_deleted_objects", "boolean"
        )
    self.include_category_path_to_root = v_include_category_path_to_root
    if v_include_category_path_to_root.__class__ is not bool and v_include_category_path_to_root is not None:
        self.include_category_path_to_root = mismatch(
            v_include_category_path_to_root, at, "include_category_path_to_root", "boolean"
        )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "object_ids": ("object_ids", False, encode_list_of(refuse_float)),
    "include_related_objects": ("include_related_objects", False, plain),
    "catalog_version": ("catalog_version", False, whole),
    "include_deleted_objects": ("include_deleted_objects", False, plain),
    "include_category_path_to_root": ("include_category_path_to_root", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BatchRetrieveCatalogObjectsRequest, _FIELDS)
