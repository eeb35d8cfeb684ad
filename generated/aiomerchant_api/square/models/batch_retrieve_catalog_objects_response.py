"""BatchRetrieveCatalogObjectsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error
    from ..models.include_options import IncludeOptions
    from ..models.included_resources import IncludedResources


@model
class BatchRetrieveCatalogObjectsResponse(Model):
    """Schema `BatchRetrieveCatalogObjectsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        objects: The objects.
        related_objects: Objects to which those refer, if they were asked for.
        included_resources: Modifiers that `include_options` asked for.
    """

    errors: list[Error] | None = None
    objects: list[CatalogObject] | None = None
    related_objects: list[CatalogObject] | None = None
    included_resources: IncludedResources | None = None


@model
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
    include_related_objects: Nullable[bool] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    include_deleted_objects: Nullable[bool] = ABSENT
    include_category_path_to_root: Nullable[bool] = ABSENT
    include_options: IncludeOptions | None = None
