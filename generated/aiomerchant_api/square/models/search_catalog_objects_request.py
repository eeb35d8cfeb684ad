"""The model SearchCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_object_type import CatalogObjectType
    from ..models.catalog_query import CatalogQuery


@define(kw_only=True, eq=False, repr=False)
class SearchCatalogObjectsRequest(Model):
    """Schema `SearchCatalogObjectsRequest`."""

    cursor: str | None = None
    object_types: list[CatalogObjectType] | None = None
    include_deleted_objects: bool | None = None
    include_related_objects: bool | None = None
    begin_time: datetime | None = None
    query: CatalogQuery | None = None
    limit: int | None = None
    include_category_path_to_root: bool | None = None
