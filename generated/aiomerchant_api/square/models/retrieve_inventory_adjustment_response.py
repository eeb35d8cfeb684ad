"""RetrieveInventoryAdjustmentResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_adjustment import InventoryAdjustment


@model
class RetrieveInventoryAdjustmentResponse(Model):
    """Schema `RetrieveInventoryAdjustmentResponse`."""

    errors: list[Error] | None = None
    adjustment: InventoryAdjustment
