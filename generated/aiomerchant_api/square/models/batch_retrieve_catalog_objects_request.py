"""The model BatchRetrieveCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


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
    """

    object_ids: list[str]
    include_related_objects: bool | None = None
    catalog_version: int | None = None
    include_deleted_objects: bool | None = None
    include_category_path_to_root: bool | None = None
