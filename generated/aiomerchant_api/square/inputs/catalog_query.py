"""Mappings given for CatalogQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.catalog_query import (
        CatalogQueryExact,
        CatalogQueryItemsForItemOptions,
        CatalogQueryItemsForModifierList,
        CatalogQueryItemsForTax,
        CatalogQueryItemVariationsForItemOptionValues,
        CatalogQueryModifiersForChildList,
        CatalogQueryPrefix,
        CatalogQueryRange,
        CatalogQuerySet,
        CatalogQuerySortedAttribute,
        CatalogQueryText,
    )
    from ..models.enums import SortOrder


class CatalogQueryDict(TypedDict, total=False):
    sorted_attribute_query: CatalogQuerySortedAttribute | CatalogQuerySortedAttributeDict | Null | None
    exact_query: CatalogQueryExact | CatalogQueryExactDict | Null | None
    set_query: CatalogQuerySet | CatalogQuerySetDict | Null | None
    prefix_query: CatalogQueryPrefix | CatalogQueryPrefixDict | Null | None
    range_query: CatalogQueryRange | CatalogQueryRangeDict | Null | None
    text_query: CatalogQueryText | CatalogQueryTextDict | Null | None
    items_for_tax_query: CatalogQueryItemsForTax | CatalogQueryItemsForTaxDict | Null | None
    items_for_modifier_list_query: (
        CatalogQueryItemsForModifierList | CatalogQueryItemsForModifierListDict | Null | None
    )
    items_for_item_options_query: (
        CatalogQueryItemsForItemOptions | CatalogQueryItemsForItemOptionsDict | Null | None
    )
    item_variations_for_item_option_values_query: (
        CatalogQueryItemVariationsForItemOptionValues
        | CatalogQueryItemVariationsForItemOptionValuesDict
        | Null
        | None
    )
    modifiers_for_child_list_query: (
        CatalogQueryModifiersForChildList | CatalogQueryModifiersForChildListDict | None
    )


class CatalogQueryExactDict(TypedDict, total=False):
    attribute_name: Required[str]
    attribute_value: Required[str]


class CatalogQueryItemVariationsForItemOptionValuesDict(TypedDict, total=False):
    item_option_value_ids: Sequence[str] | Null | None


class CatalogQueryItemsForItemOptionsDict(TypedDict, total=False):
    item_option_ids: Sequence[str] | Null | None


class CatalogQueryItemsForModifierListDict(TypedDict, total=False):
    modifier_list_ids: Required[Sequence[str]]


class CatalogQueryItemsForTaxDict(TypedDict, total=False):
    tax_ids: Required[Sequence[str]]


class CatalogQueryModifiersForChildListDict(TypedDict, total=False):
    child_modifier_list_ids: Required[Sequence[str]]


class CatalogQueryPrefixDict(TypedDict, total=False):
    attribute_name: Required[str]
    attribute_prefix: Required[str]


class CatalogQueryRangeDict(TypedDict, total=False):
    attribute_name: Required[str]
    attribute_min_value: int | Null | None
    attribute_max_value: int | Null | None


class CatalogQuerySetDict(TypedDict, total=False):
    attribute_name: Required[str]
    attribute_values: Required[Sequence[str]]


class CatalogQuerySortedAttributeDict(TypedDict, total=False):
    attribute_name: Required[str]
    initial_attribute_value: str | Null | None
    sort_order: SortOrder | Null | None


class CatalogQueryTextDict(TypedDict, total=False):
    keywords: Required[Sequence[str]]
