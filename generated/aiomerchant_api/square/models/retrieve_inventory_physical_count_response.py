"""RetrieveInventoryPhysicalCountResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_physical_count import InventoryPhysicalCount


@model
class RetrieveInventoryPhysicalCountResponse(Model):
    """Schema `RetrieveInventoryPhysicalCountResponse`."""

    errors: list[Error] | None = None
    count: InventoryPhysicalCount
