"""The model SearchCatalogItemsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class SearchCatalogItemsResponse(Model):
    """Schema `SearchCatalogItemsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        items: The items, with all their variations.
        cursor: Where the next page begins; none after the last.
        matched_variation_ids: IDs of the variations that the query found.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    items: list[CatalogObject] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    matched_variation_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
