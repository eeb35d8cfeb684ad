"""The codec of CatalogQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.catalog_query import CatalogQuery

decode_catalog_query_sorted_attribute: Decode = decode_later(
    __name__, "catalog_query_sorted_attribute", globals(), "decode_catalog_query_sorted_attribute"
)
decode_catalog_query_exact: Decode = decode_later(
    __name__, "catalog_query_exact", globals(), "decode_catalog_query_exact"
)
decode_catalog_query_set: Decode = decode_later(
    __name__, "catalog_query_set", globals(), "decode_catalog_query_set"
)
decode_catalog_query_prefix: Decode = decode_later(
    __name__, "catalog_query_prefix", globals(), "decode_catalog_query_prefix"
)
decode_catalog_query_range: Decode = decode_later(
    __name__, "catalog_query_range", globals(), "decode_catalog_query_range"
)
decode_catalog_query_text: Decode = decode_later(
    __name__, "catalog_query_text", globals(), "decode_catalog_query_text"
)
decode_catalog_query_items_for_tax: Decode = decode_later(
    __name__, "catalog_query_items_for_tax", globals(), "decode_catalog_query_items_for_tax"
)
decode_catalog_query_items_for_modifier_list: Decode = decode_later(
    __name__,
    "catalog_query_items_for_modifier_list",
    globals(),
    "decode_catalog_query_items_for_modifier_list",
)
decode_catalog_query_items_for_item_options: Decode = decode_later(
    __name__, "catalog_query_items_for_item_options", globals(), "decode_catalog_query_items_for_item_options"
)
decode_catalog_query_item_variations_for_item_option_values: Decode = decode_later(
    __name__,
    "catalog_query_item_variations_for_item_option_values",
    globals(),
    "decode_catalog_query_item_variations_for_item_option_values",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQuery")
    get = data.get
    self: Any = new(CatalogQuery)
    self.sorted_attribute_query = v = get("sorted_attribute_query")
    if v is not None:
        self.sorted_attribute_query = decode_catalog_query_sorted_attribute(v, (at, "sorted_attribute_query"))
    self.exact_query = v = get("exact_query")
    if v is not None:
        self.exact_query = decode_catalog_query_exact(v, (at, "exact_query"))
    self.set_query = v = get("set_query")
    if v is not None:
        self.set_query = decode_catalog_query_set(v, (at, "set_query"))
    self.prefix_query = v = get("prefix_query")
    if v is not None:
        self.prefix_query = decode_catalog_query_prefix(v, (at, "prefix_query"))
    self.range_query = v = get("range_query")
    if v is not None:
        self.range_query = decode_catalog_query_range(v, (at, "range_query"))
    self.text_query = v = get("text_query")
    if v is not None:
        self.text_query = decode_catalog_query_text(v, (at, "text_query"))
    self.items_for_tax_query = v = get("items_for_tax_query")
    if v is not None:
        self.items_for_tax_query = decode_catalog_query_items_for_tax(v, (at, "items_for_tax_query"))
    self.items_for_modifier_list_query = v = get("items_for_modifier_list_query")
    if v is not None:
        self.items_for_modifier_list_query = decode_catalog_query_items_for_modifier_list(
            v, (at, "items_for_modifier_list_query")
        )
    self.items_for_item_options_query = v = get("items_for_item_options_query")
    if v is not None:
        self.items_for_item_options_query = decode_catalog_query_items_for_item_options(
            v, (at, "items_for_item_options_query")
        )
    self.item_variations_for_item_option_values_query = v = get(
        "item_variations_for_item_option_values_query"
    )
    if v is not None:
        self.item_variations_for_item_option_values_query = (
            decode_catalog_query_item_variations_for_item_option_values(
                v, (at, "item_variations_for_item_option_values_query")
            )
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "sorted_attribute_query": (
        "sorted_attribute_query",
        False,
        encode_later(__name__, "catalog_query_sorted_attribute"),
    ),
    "exact_query": ("exact_query", False, encode_later(__name__, "catalog_query_exact")),
    "set_query": ("set_query", False, encode_later(__name__, "catalog_query_set")),
    "prefix_query": ("prefix_query", False, encode_later(__name__, "catalog_query_prefix")),
    "range_query": ("range_query", False, encode_later(__name__, "catalog_query_range")),
    "text_query": ("text_query", False, encode_later(__name__, "catalog_query_text")),
    "items_for_tax_query": (
        "items_for_tax_query",
        False,
        encode_later(__name__, "catalog_query_items_for_tax"),
    ),
    "items_for_modifier_list_query": (
        "items_for_modifier_list_query",
        False,
        encode_later(__name__, "catalog_query_items_for_modifier_list"),
    ),
    "items_for_item_options_query": (
        "items_for_item_options_query",
        False,
        encode_later(__name__, "catalog_query_items_for_item_options"),
    ),
    "item_variations_for_item_option_values_query": (
        "item_variations_for_item_option_values_query",
        False,
        encode_later(__name__, "catalog_query_item_variations_for_item_option_values"),
    ),
}

encode = object_encoder(CatalogQuery, _FIELDS)
