"""The model BatchRetrieveCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveCatalogObjectsRequest(Model):
    """Schema `BatchRetrieveCatalogObjectsRequest`."""

    object_ids: list[str]
    include_related_objects: bool | None = None
    catalog_version: int | None = None
    include_deleted_objects: bool | None = None
    include_category_path_to_root: bool | None = None
