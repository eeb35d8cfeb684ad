"""The model BatchDeleteCatalogObjectsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BatchDeleteCatalogObjectsResponse(Model):
    """Schema `BatchDeleteCatalogObjectsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        deleted_object_ids: IDs of the objects that are gone, children included.
        deleted_at: When they were deleted.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    deleted_object_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    deleted_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BatchDeleteCatalogObjectsRequest(Model):
    """Schema `BatchDeleteCatalogObjectsRequest`.

    Attributes:
        object_ids: IDs of objects of any type, at most 200; their children go with them.
    """

    object_ids: list[str]
