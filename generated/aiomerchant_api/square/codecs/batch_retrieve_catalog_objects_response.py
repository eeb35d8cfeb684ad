"""The codec of BatchRetrieveCatalogObjectsResponse.

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
    mismatch,
    new,
    object_encoder,
)
from ..models.batch_retrieve_catalog_objects_response import BatchRetrieveCatalogObjectsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveCatalogObjectsResponse")
    get = data.get
    self: Any = new(BatchRetrieveCatalogObjectsResponse)
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
    self.related_objects = v = get("related_objects")
    if v.__class__ is list:
        here = (at, "related_objects[]")
        self.related_objects = [decode_catalog_object(i, here) for i in v]
    elif v is not None or "related_objects" in data:
        self.related_objects = mismatch(v, at, "related_objects", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "objects": ("objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "related_objects": ("related_objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
}

encode = object_encoder(BatchRetrieveCatalogObjectsResponse, _FIELDS)
