"""The codec of SearchCatalogItemsRequest.

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
    refuse_float,
    string,
)
from ..models.search_catalog_items_request import SearchCatalogItemsRequest

_category_ids = list_of(string)
decode_custom_attribute_filter: Decode = decode_later(
    __name__, "custom_attribute_filter", globals(), "decode_custom_attribute_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCatalogItemsRequest")
    get = data.get
    self: Any = new(SearchCatalogItemsRequest)
    self.text_filter = v = get("text_filter")
    if v.__class__ is not str and (v is not None or "text_filter" in data):
        self.text_filter = mismatch(v, at, "text_filter", "string")
    self.category_ids = v = get("category_ids")
    if v is not None or "category_ids" in data:
        self.category_ids = _category_ids(v, at, "category_ids")
    self.stock_levels = v = get("stock_levels")
    if v is not None or "stock_levels" in data:
        self.stock_levels = _category_ids(v, at, "stock_levels")
    self.enabled_location_ids = v = get("enabled_location_ids")
    if v is not None or "enabled_location_ids" in data:
        self.enabled_location_ids = _category_ids(v, at, "enabled_location_ids")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.limit = v = get("limit")
    if v.__class__ is not int and (v is not None or "limit" in data):
        self.limit = mismatch(v, at, "limit", "integer")
    self.sort_order = v = get("sort_order")
    if v.__class__ is not str and (v is not None or "sort_order" in data):
        self.sort_order = mismatch(v, at, "sort_order", "string")
    self.product_types = v = get("product_types")
    if v is not None or "product_types" in data:
        self.product_types = _category_ids(v, at, "product_types")
    self.custom_attribute_filters = v = get("custom_attribute_filters")
    if v.__class__ is list:
        here = (at, "custom_attribute_filters[]")
        self.custom_attribute_filters = [decode_custom_attribute_filter(i, here) for i in v]
    elif v is not None or "custom_attribute_filters" in data:
        self.custom_attribute_filters = mismatch(v, at, "custom_attribute_filters", "array")
    self.archived_state = v = get("archived_state")
    if v.__class__ is not str and (v is not None or "archived_state" in data):
        self.archived_state = mismatch(v, at, "archived_state", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "text_filter": ("text_filter", False, plain),
    "category_ids": ("category_ids", False, plain),
    "stock_levels": ("stock_levels", False, plain),
    "enabled_location_ids": ("enabled_location_ids", False, plain),
    "cursor": ("cursor", False, plain),
    "limit": ("limit", False, refuse_float),
    "sort_order": ("sort_order", False, plain),
    "product_types": ("product_types", False, plain),
    "custom_attribute_filters": (
        "custom_attribute_filters",
        False,
        encode_list_of(encode_later(__name__, "custom_attribute_filter")),
    ),
    "archived_state": ("archived_state", False, plain),
}

encode = object_encoder(SearchCatalogItemsRequest, _FIELDS)
