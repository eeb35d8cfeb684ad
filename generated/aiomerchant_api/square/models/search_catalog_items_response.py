"""SearchCatalogItemsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

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


@model
class SearchCatalogItemsResponse(Model):
    """Schema `SearchCatalogItemsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        items: The items, with all their variations.
        cursor: Where the next page begins; none after the last.
        matched_variation_ids: IDs of the variations that the query found.
        included_resources: Modifiers that `include_options` asked for.
    """

    errors: list[Error] | None = None
    items: list[CatalogObject] | None = None
    cursor: str | None = None
    matched_variation_ids: list[str] | None = None
    included_resources: IncludedResources | None = None


@model
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

    text_filter: str | None = None
    category_ids: list[str] | None = None
    stock_levels: list[SearchCatalogItemsRequestStockLevel] | None = None
    enabled_location_ids: list[str] | None = None
    cursor: str | None = None
    limit: int | None = None
    sort_order: SortOrder | None = None
    product_types: list[CatalogItemProductType] | None = None
    custom_attribute_filters: list[CustomAttributeFilter] | None = None
    archived_state: ArchivedState | None = None
    include_options: IncludeOptions | None = None
