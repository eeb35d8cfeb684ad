"""The codec of CatalogQuery.

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
    mismatch,
    new,
    object_encoder,
)

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
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_sorted_attribute_query,
            v_exact_query,
            v_set_query,
            v_prefix_query,
            v_range_query,
            v_text_query,
            v_items_for_tax_query,
            v_items_for_modifier_list_query,
            v_items_for_item_options_query,
            v_item_variations_for_item_option_values_query,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_sorted_attribute_query,
            v_exact_query,
            v_set_query,
            v_prefix_query,
            v_range_query,
            v_text_query,
            v_items_for_tax_query,
            v_items_for_modifier_list_query,
            v_items_for_item_options_query,
            v_item_variations_for_item_option_values_query,
        ) = _values(known)
    self: Any = new(CatalogQuery)
    self.sorted_attribute_query = (
        None
        if v_sorted_attribute_query is None
        else decode_catalog_query_sorted_attribute(v_sorted_attribute_query, (at, "sorted_attribute_query"))
    )
    self.exact_query = (
        None if v_exact_query is None else decode_catalog_query_exact(v_exact_query, (at, "exact_query"))
    )
    self.set_query = None if v_set_query is None else decode_catalog_query_set(v_set_query, (at, "set_query"))
    self.prefix_query = (
        None if v_prefix_query is None else decode_catalog_query_prefix(v_prefix_query, (at, "prefix_query"))
    )
    self.range_query = (
        None if v_range_query is None else decode_catalog_query_range(v_range_query, (at, "range_query"))
    )
    self.text_query = (
        None if v_text_query is None else decode_catalog_query_text(v_text_query, (at, "text_query"))
    )
    self.items_for_tax_query = (
        None
        if v_items_for_tax_query is None
        else decode_catalog_query_items_for_tax(v_items_for_tax_query, (at, "items_for_tax_query"))
    )
    self.items_for_modifier_list_query = (
        None
        if v_items_for_modifier_list_query is None
        else decode_catalog_query_items_for_modifier_list(
            v_items_for_modifier_list_query, (at, "items_for_modifier_list_query")
        )
    )
    self.items_for_item_options_query = (
        None
        if v_items_for_item_options_query is None
        else decode_catalog_query_items_for_item_options(
            v_items_for_item_options_query, (at, "items_for_item_options_query")
        )
    )
    self.item_variations_for_item_option_values_query = (
        None
        if v_item_variations_for_item_option_values_query is None
        else decode_catalog_query_item_variations_for_item_option_values(
            v_item_variations_for_item_option_values_query,
            (at, "item_variations_for_item_option_values_query"),
        )
    )
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogQuery, _FIELDS)
