"""The codec of SearchCatalogItemsRequest.

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
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.search_catalog_items_request import SearchCatalogItemsRequest

_decode_category_ids = list_of(string)
decode_custom_attribute_filter: Decode = decode_later(
    __name__, "custom_attribute_filter", globals(), "decode_custom_attribute_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCatalogItemsRequest")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_text_filter,
            v_category_ids,
            v_stock_levels,
            v_enabled_location_ids,
            v_cursor,
            v_limit,
            v_sort_order,
            v_product_types,
            v_custom_attribute_filters,
            v_archived_state,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_text_filter,
            v_category_ids,
            v_stock_levels,
            v_enabled_location_ids,
            v_cursor,
            v_limit,
            v_sort_order,
            v_product_types,
            v_custom_attribute_filters,
            v_archived_state,
        ) = _values(known)
    self: Any = new(SearchCatalogItemsRequest)
    self.text_filter = v_text_filter
    if v_text_filter.__class__ is not str and not (v_text_filter is None and "text_filter" not in data):
        self.text_filter = mismatch(v_text_filter, at, "text_filter", "string")
    self.category_ids = (
        None
        if v_category_ids is None and "category_ids" not in data
        else _decode_category_ids(v_category_ids, at, "category_ids")
    )
    self.stock_levels = (
        None
        if v_stock_levels is None and "stock_levels" not in data
        else _decode_category_ids(v_stock_levels, at, "stock_levels")
    )
    self.enabled_location_ids = (
        None
        if v_enabled_location_ids is None and "enabled_location_ids" not in data
        else _decode_category_ids(v_enabled_location_ids, at, "enabled_location_ids")
    )
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self.limit = v_limit
    if v_limit.__class__ is not int and not (v_limit is None and "limit" not in data):
        self.limit = mismatch(v_limit, at, "limit", "integer")
    self.sort_order = v_sort_order
    if v_sort_order.__class__ is not str and not (v_sort_order is None and "sort_order" not in data):
        self.sort_order = mismatch(v_sort_order, at, "sort_order", "string")
    self.product_types = (
        None
        if v_product_types is None and "product_types" not in data
        else _decode_category_ids(v_product_types, at, "product_types")
    )
    if v_custom_attribute_filters.__class__ is list:
        here = (at, "custom_attribute_filters[]")
        self.custom_attribute_filters = [
            decode_custom_attribute_filter(item, here) for item in v_custom_attribute_filters
        ]
    elif v_custom_attribute_filters is None and "custom_attribute_filters" not in data:
        self.custom_attribute_filters = None
    else:
        self.custom_attribute_filters = mismatch(
            v_custom_attribute_filters, at, "custom_attribute_filters", "array"
        )
    self.archived_state = v_archived_state
    if v_archived_state.__class__ is not str and not (
        v_archived_state is None and "archived_state" not in data
    ):
        self.archived_state = mismatch(v_archived_state, at, "archived_state", "string")
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "text_filter": ("text_filter", False, refuse_float),
    "category_ids": ("category_ids", False, encode_list_of(refuse_float)),
    "stock_levels": ("stock_levels", False, plain),
    "enabled_location_ids": ("enabled_location_ids", False, encode_list_of(refuse_float)),
    "cursor": ("cursor", False, refuse_float),
    "limit": ("limit", False, whole),
    "sort_order": ("sort_order", False, plain),
    "product_types": ("product_types", False, plain),
    "custom_attribute_filters": (
        "custom_attribute_filters",
        False,
        encode_list_of(encode_later(__name__, "custom_attribute_filter")),
    ),
    "archived_state": ("archived_state", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchCatalogItemsRequest, _FIELDS)
