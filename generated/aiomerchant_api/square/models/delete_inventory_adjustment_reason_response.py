"""DeleteInventoryAdjustmentReasonResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_adjustment_reason import InventoryAdjustmentReason
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId


@model
class DeleteInventoryAdjustmentReasonResponse(Model):
    """Schema `DeleteInventoryAdjustmentReasonResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reason: The reason.
    """

    errors: list[Error] | None = None
    adjustment_reason: InventoryAdjustmentReason | None = None


@model
class DeleteInventoryAdjustmentReasonRequest(Model):
    """Schema `DeleteInventoryAdjustmentReasonRequest`.

    Attributes:
        reason_id: What identifies the reason.
    """

    reason_id: InventoryAdjustmentReasonId
