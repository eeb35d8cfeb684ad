"""The codec of SearchCatalogObjectsResponse.

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
    plain,
)
from ..models.search_catalog_objects_response import SearchCatalogObjectsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCatalogObjectsResponse")
    get = data.get
    self: Any = new(SearchCatalogObjectsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
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
    self.latest_time = v = get("latest_time")
    if v.__class__ is not str and (v is not None or "latest_time" in data):
        self.latest_time = mismatch(v, at, "latest_time", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "cursor": ("cursor", False, plain),
    "objects": ("objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "related_objects": ("related_objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "latest_time": ("latest_time", False, plain),
}

encode = object_encoder(SearchCatalogObjectsResponse, _FIELDS)
