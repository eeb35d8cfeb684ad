"""The codec of BatchDeleteCatalogObjectsResponse.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.batch_delete_catalog_objects_response import BatchDeleteCatalogObjectsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
_deleted_object_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchDeleteCatalogObjectsResponse")
    get = data.get
    self: Any = new(BatchDeleteCatalogObjectsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.deleted_object_ids = v = get("deleted_object_ids")
    if v is not None or "deleted_object_ids" in data:
        self.deleted_object_ids = _deleted_object_ids(v, at, "deleted_object_ids")
    self.deleted_at = v = get("deleted_at")
    if v is not None or "deleted_at" in data:
        self.deleted_at = instant(v, at, "deleted_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "deleted_object_ids": ("deleted_object_ids", False, plain),
    "deleted_at": ("deleted_at", False, plain),
}

encode = object_encoder(BatchDeleteCatalogObjectsResponse, _FIELDS)
