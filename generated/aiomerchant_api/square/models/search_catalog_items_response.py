"""The model SearchCatalogItemsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.custom_attribute_filter import CustomAttributeFilter
    from ..models.enums import (
        ArchivedState,
        CatalogItemProductType,
        SearchCatalogItemsRequestStockLevel,
        SortOrder,
    )
    from ..models.error import Error
    from ..models.include_options import IncludeOptions
    from ..models.included_resources import IncludedResources


@define(kw_only=True, eq=False, repr=False)
class SearchCatalogItemsResponse(Model):
    """Schema `SearchCatalogItemsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        items: The items, with all their variations.
        cursor: Where the next page begins; none after the last.
        matched_variation_ids: IDs of the variations that the query found.
        included_resources: Modifiers that `include_options` asked for.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    items: list[CatalogObject] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    matched_variation_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    included_resources: IncludedResources | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchCatalogItemsRequest(Model):
    """Schema `SearchCatalogItemsRequest`.

    Attributes:
        text_filter: Words in name, description or abbreviation of the item, or in name, SKU or UPC of a
            variation.
        category_ids: By category.
        stock_levels: By stock of a variation: `OUT` or `LOW`. One of OUT, LOW.
        enabled_location_ids: By location where they are sold.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many items a page holds, 100 at most and by default. At most 100.
        sort_order: `ASC` (the default) or `DESC` by name. One of DESC, ASC.
        product_types: By type of product. One of `CatalogItemProductType`.
        custom_attribute_filters: By custom attributes, at most 10.
        archived_state: Whether archived items count: none, only those, or all. One of
            ARCHIVED_STATE_NOT_ARCHIVED, ARCHIVED_STATE_ARCHIVED, ARCHIVED_STATE_ALL.
        include_options: Further objects to give: `INCLUDE_NESTED_MODIFIERS`, `INCLUDE_ANCESTOR_MODIFIERS`.
    """

    text_filter: str | None = field(default=None, metadata=NOT_NULL)
    category_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    stock_levels: list[SearchCatalogItemsRequestStockLevel] | None = field(default=None, metadata=NOT_NULL)
    enabled_location_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    sort_order: SortOrder | None = field(default=None, metadata=NOT_NULL)
    product_types: list[CatalogItemProductType] | None = field(default=None, metadata=NOT_NULL)
    custom_attribute_filters: list[CustomAttributeFilter] | None = field(default=None, metadata=NOT_NULL)
    archived_state: ArchivedState | None = field(default=None, metadata=NOT_NULL)
    include_options: IncludeOptions | None = field(default=None, metadata=NOT_NULL)
