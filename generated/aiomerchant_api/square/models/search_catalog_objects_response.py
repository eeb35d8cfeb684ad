"""SearchCatalogObjectsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_object import CatalogObject
    from ..models.catalog_query import CatalogQuery
    from ..models.enums import CatalogObjectType
    from ..models.error import Error
    from ..models.include_options import IncludeOptions
    from ..models.included_resources import IncludedResources


@model
class SearchCatalogObjectsResponse(Model):
    """Schema `SearchCatalogObjectsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        cursor: Where the next page begins; none after the last.
        objects: The objects.
        related_objects: Objects to which those refer, if they were asked for.
        latest_time: When the catalog changed last.
        included_resources: Modifiers that `include_options` asked for.
    """

    errors: list[Error] | None = None
    cursor: str | None = None
    objects: list[CatalogObject] | None = None
    related_objects: list[CatalogObject] | None = None
    latest_time: str | None = None
    included_resources: IncludedResources | None = None


@model
class SearchCatalogObjectsRequest(Model):
    """Schema `SearchCatalogObjectsRequest`.

    Attributes:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        object_types: Types of the objects; by default the top-level ones. One of `CatalogObjectType`.
        include_deleted_objects: Find deleted objects, too; false by default.
        include_related_objects: Add the objects to which the results refer, as `related_objects`; false by
            default.
        begin_time: Only objects that changed after this moment.
        query: Filter and order; by default all objects.
        limit: How many objects a page holds, at most 1000; more or fewer may come.
        include_category_path_to_root: Fill each category's `path_to_root`; false by default.
        include_options: Further objects to give: `INCLUDE_NESTED_MODIFIERS`, `INCLUDE_ANCESTOR_MODIFIERS`.
    """

    cursor: str | None = None
    object_types: list[CatalogObjectType] | None = None
    include_deleted_objects: bool | None = None
    include_related_objects: bool | None = None
    begin_time: datetime | None = None
    query: CatalogQuery | None = None
    limit: int | None = None
    include_category_path_to_root: bool | None = None
    include_options: IncludeOptions | None = None
