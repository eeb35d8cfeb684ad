"""The model SearchCatalogItemsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.archived_state import ArchivedState
    from ..models.catalog_item_product_type import CatalogItemProductType
    from ..models.custom_attribute_filter import CustomAttributeFilter
    from ..models.search_catalog_items_request_stock_level import SearchCatalogItemsRequestStockLevel
    from ..models.sort_order import SortOrder


@define(kw_only=True, eq=False, repr=False)
class SearchCatalogItemsRequest(Model):
    """Schema `SearchCatalogItemsRequest`.

    Attributes:
        stock_levels: One of OUT, LOW.
        limit: At most 100.
        sort_order: One of DESC, ASC.
        archived_state: One of ARCHIVED_STATE_NOT_ARCHIVED, ARCHIVED_STATE_ARCHIVED, ARCHIVED_STATE_ALL.
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
