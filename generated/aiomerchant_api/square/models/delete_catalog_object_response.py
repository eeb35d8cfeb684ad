"""DeleteCatalogObjectResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class DeleteCatalogObjectResponse(Model):
    """Schema `DeleteCatalogObjectResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        deleted_object_ids: IDs of the objects that are gone, children included.
        deleted_at: When they were deleted.
    """

    errors: list[Error] | None = None
    deleted_object_ids: list[str] | None = None
    deleted_at: datetime | None = None
