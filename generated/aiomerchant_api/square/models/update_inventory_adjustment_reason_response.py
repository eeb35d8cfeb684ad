"""UpdateInventoryAdjustmentReasonResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_adjustment_reason import InventoryAdjustmentReason
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId


@model
class UpdateInventoryAdjustmentReasonResponse(Model):
    """Schema `UpdateInventoryAdjustmentReasonResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reason: The reason.
    """

    errors: list[Error] | None = None
    adjustment_reason: InventoryAdjustmentReason


@model
class UpdateInventoryAdjustmentReasonRequest(Model):
    """Schema `UpdateInventoryAdjustmentReasonRequest`.

    Attributes:
        reason_id: What identifies the reason.
        adjustment_reason: The reason with its new name.
    """

    reason_id: InventoryAdjustmentReasonId
    adjustment_reason: InventoryAdjustmentReason
