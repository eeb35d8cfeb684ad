"""The model CatalogQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
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


@define(kw_only=True, eq=False, repr=False)
class CatalogQuery(Model):
    """Which catalog objects, in which order.

    Attributes:
        sorted_attribute_query: Order by an attribute.
        exact_query: An attribute has this value.
        set_query: An attribute has one of these values.
        prefix_query: An attribute begins with this text.
        range_query: A numeric attribute lies within this range.
        text_query: The object's texts hold all these words.
        items_for_tax_query: Items with one of these taxes.
        items_for_modifier_list_query: Items with one of these modifier lists.
        items_for_item_options_query: Items with all these options.
        item_variations_for_item_option_values_query: Variations with all these option values.
    """

    sorted_attribute_query: CatalogQuerySortedAttribute | None = None
    exact_query: CatalogQueryExact | None = None
    set_query: CatalogQuerySet | None = None
    prefix_query: CatalogQueryPrefix | None = None
    range_query: CatalogQueryRange | None = None
    text_query: CatalogQueryText | None = None
    items_for_tax_query: CatalogQueryItemsForTax | None = None
    items_for_modifier_list_query: CatalogQueryItemsForModifierList | None = None
    items_for_item_options_query: CatalogQueryItemsForItemOptions | None = None
    item_variations_for_item_option_values_query: CatalogQueryItemVariationsForItemOptionValues | None = None
