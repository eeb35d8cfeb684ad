"""The codec of BatchUpsertCatalogObjectsResponse.

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
    encode_list_of,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.batch_upsert_catalog_objects_response import BatchUpsertCatalogObjectsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
decode_catalog_id_mapping: Decode = decode_later(
    __name__, "catalog_id_mapping", globals(), "decode_catalog_id_mapping"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchUpsertCatalogObjectsResponse")
    get = data.get
    self: Any = new(BatchUpsertCatalogObjectsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.objects = v = get("objects")
    if v.__class__ is list:
        here = (at, "objects[]")
        self.objects = [decode_catalog_object(i, here) for i in v]
    elif v is not None or "objects" in data:
        self.objects = mismatch(v, at, "objects", "array")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.id_mappings = v = get("id_mappings")
    if v.__class__ is list:
        here = (at, "id_mappings[]")
        self.id_mappings = [decode_catalog_id_mapping(i, here) for i in v]
    elif v is not None or "id_mappings" in data:
        self.id_mappings = mismatch(v, at, "id_mappings", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "objects": ("objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "updated_at": ("updated_at", False, plain),
    "id_mappings": ("id_mappings", False, encode_list_of(encode_later(__name__, "catalog_id_mapping"))),
}

encode = object_encoder(BatchUpsertCatalogObjectsResponse, _FIELDS)
