"""The codec of SearchCatalogItemsResponse.

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
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.search_catalog_items_response import SearchCatalogItemsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
_decode_matched_variation_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCatalogItemsResponse")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_errors, v_items, v_cursor, v_matched_variation_ids = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_items, v_cursor, v_matched_variation_ids = _values(known)
    self: Any = new(SearchCatalogItemsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_items.__class__ is list:
        here = (at, "items[]")
        self.items = [decode_catalog_object(item, here) for item in v_items]
    elif v_items is None and "items" not in data:
        self.items = None
    else:
        self.items = mismatch(v_items, at, "items", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self.matched_variation_ids = (
        None
        if v_matched_variation_ids is None and "matched_variation_ids" not in data
        else _decode_matched_variation_ids(v_matched_variation_ids, at, "matched_variation_ids")
    )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "items": ("items", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "cursor": ("cursor", False, refuse_float),
    "matched_variation_ids": ("matched_variation_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchCatalogItemsResponse, _FIELDS)
