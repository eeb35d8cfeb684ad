"""A mapping given for CatalogQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.catalog_query_exact import CatalogQueryExactDict
    from ..inputs.catalog_query_item_variations_for_item_option_values import (
        CatalogQueryItemVariationsForItemOptionValuesDict,
    )
    from ..inputs.catalog_query_items_for_item_options import CatalogQueryItemsForItemOptionsDict
    from ..inputs.catalog_query_items_for_modifier_list import CatalogQueryItemsForModifierListDict
    from ..inputs.catalog_query_items_for_tax import CatalogQueryItemsForTaxDict
    from ..inputs.catalog_query_prefix import CatalogQueryPrefixDict
    from ..inputs.catalog_query_range import CatalogQueryRangeDict
    from ..inputs.catalog_query_set import CatalogQuerySetDict
    from ..inputs.catalog_query_sorted_attribute import CatalogQuerySortedAttributeDict
    from ..inputs.catalog_query_text import CatalogQueryTextDict
    from ..models.catalog_query_exact import CatalogQueryExact
    from ..models.catalog_query_item_variations_for_item_option_values import (
        CatalogQueryItemVariationsForItemOptionValues,
    )
    from ..models.catalog_query_items_for_item_options import CatalogQueryItemsForItemOptions
    from ..models.catalog_query_items_for_modifier_list import CatalogQueryItemsForModifierList
    from ..models.catalog_query_items_for_tax import CatalogQueryItemsForTax
    from ..models.catalog_query_prefix import CatalogQueryPrefix
    from ..models.catalog_query_range import CatalogQueryRange
    from ..models.catalog_query_set import CatalogQuerySet
    from ..models.catalog_query_sorted_attribute import CatalogQuerySortedAttribute
    from ..models.catalog_query_text import CatalogQueryText


class CatalogQueryDict(TypedDict, total=False):
    """Schema `CatalogQuery` as a mapping by wire names."""

    sorted_attribute_query: CatalogQuerySortedAttribute | CatalogQuerySortedAttributeDict | None
    exact_query: CatalogQueryExact | CatalogQueryExactDict | None
    set_query: CatalogQuerySet | CatalogQuerySetDict | None
    prefix_query: CatalogQueryPrefix | CatalogQueryPrefixDict | None
    range_query: CatalogQueryRange | CatalogQueryRangeDict | None
    text_query: CatalogQueryText | CatalogQueryTextDict | None
    items_for_tax_query: CatalogQueryItemsForTax | CatalogQueryItemsForTaxDict | None
    items_for_modifier_list_query: (
        CatalogQueryItemsForModifierList | CatalogQueryItemsForModifierListDict | None
    )
    items_for_item_options_query: CatalogQueryItemsForItemOptions | CatalogQueryItemsForItemOptionsDict | None
    item_variations_for_item_option_values_query: (
        CatalogQueryItemVariationsForItemOptionValues
        | CatalogQueryItemVariationsForItemOptionValuesDict
        | None
    )
