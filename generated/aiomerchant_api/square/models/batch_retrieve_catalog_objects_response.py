"""The model BatchRetrieveCatalogObjectsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error
    from ..models.include_options import IncludeOptions
    from ..models.included_resources import IncludedResources


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveCatalogObjectsResponse(Model):
    """Schema `BatchRetrieveCatalogObjectsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        objects: The objects.
        related_objects: Objects to which those refer, if they were asked for.
        included_resources: Modifiers that `include_options` asked for.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    objects: list[CatalogObject] | None = field(default=None, metadata=NOT_NULL)
    related_objects: list[CatalogObject] | None = field(default=None, metadata=NOT_NULL)
    included_resources: IncludedResources | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveCatalogObjectsRequest(Model):
    """Schema `BatchRetrieveCatalogObjectsRequest`.

    Attributes:
        object_ids: IDs of objects of any type.
        include_related_objects: Add the objects to which the results refer, as `related_objects`; false by
            default.
        catalog_version: Version of the catalog as which objects are given; by default the current one.
        include_deleted_objects: Find deleted objects, too; false by default.
        include_category_path_to_root: Fill each category's `path_to_root`; false by default.
        include_options: Further objects to give: `INCLUDE_NESTED_MODIFIERS`, `INCLUDE_ANCESTOR_MODIFIERS`.
    """

    object_ids: list[str]
    include_related_objects: bool | None = None
    catalog_version: int | None = None
    include_deleted_objects: bool | None = None
    include_category_path_to_root: bool | None = None
    include_options: IncludeOptions | None = field(default=None, metadata=NOT_NULL)
