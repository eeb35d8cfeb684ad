"""BatchRetrieveInventoryCountsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_count import InventoryCount


@model
class BatchRetrieveInventoryCountsResponse(Model):
    """Schema `BatchRetrieveInventoryCountsResponse`."""

    errors: list[Error] | None = None
    counts: list[InventoryCount] | None = None
    cursor: str | None = None
