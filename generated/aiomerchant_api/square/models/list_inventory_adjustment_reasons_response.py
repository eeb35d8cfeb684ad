"""ListInventoryAdjustmentReasonsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_adjustment_reason import InventoryAdjustmentReason


@model
class ListInventoryAdjustmentReasonsResponse(Model):
    """Schema `ListInventoryAdjustmentReasonsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reasons: The reasons.
    """

    errors: list[Error] | None = None
    adjustment_reasons: list[InventoryAdjustmentReason] | None = None
