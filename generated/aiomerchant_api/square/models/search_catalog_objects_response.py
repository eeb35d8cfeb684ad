"""The model SearchCatalogObjectsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_object import CatalogObject
    from ..models.catalog_query import CatalogQuery
    from ..models.enums import CatalogObjectType
    from ..models.error import Error
    from ..models.include_options import IncludeOptions
    from ..models.included_resources import IncludedResources


@define(kw_only=True, eq=False, repr=False)
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

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    objects: list[CatalogObject] | None = field(default=None, metadata=NOT_NULL)
    related_objects: list[CatalogObject] | None = field(default=None, metadata=NOT_NULL)
    latest_time: str | None = field(default=None, metadata=NOT_NULL)
    included_resources: IncludedResources | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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

    cursor: str | None = field(default=None, metadata=NOT_NULL)
    object_types: list[CatalogObjectType] | None = field(default=None, metadata=NOT_NULL)
    include_deleted_objects: bool | None = field(default=None, metadata=NOT_NULL)
    include_related_objects: bool | None = field(default=None, metadata=NOT_NULL)
    begin_time: datetime | None = field(default=None, metadata=NOT_NULL)
    query: CatalogQuery | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    include_category_path_to_root: bool | None = field(default=None, metadata=NOT_NULL)
    include_options: IncludeOptions | None = field(default=None, metadata=NOT_NULL)
