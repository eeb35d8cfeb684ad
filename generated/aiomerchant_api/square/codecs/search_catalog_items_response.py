"""The codec of SearchCatalogItemsResponse.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.search_catalog_items_response import SearchCatalogItemsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
_matched_variation_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCatalogItemsResponse")
    get = data.get
    self: Any = new(SearchCatalogItemsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.items = v = get("items")
    if v.__class__ is list:
        here = (at, "items[]")
        self.items = [decode_catalog_object(i, here) for i in v]
    elif v is not None or "items" in data:
        self.items = mismatch(v, at, "items", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.matched_variation_ids = v = get("matched_variation_ids")
    if v is not None or "matched_variation_ids" in data:
        self.matched_variation_ids = _matched_variation_ids(v, at, "matched_variation_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "items": ("items", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "cursor": ("cursor", False, plain),
    "matched_variation_ids": ("matched_variation_ids", False, plain),
}

encode = object_encoder(SearchCatalogItemsResponse, _FIELDS)
