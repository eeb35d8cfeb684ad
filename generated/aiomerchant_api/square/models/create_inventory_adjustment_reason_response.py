"""CreateInventoryAdjustmentReasonResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_adjustment_reason import InventoryAdjustmentReason


@model
class CreateInventoryAdjustmentReasonResponse(Model):
    """Schema `CreateInventoryAdjustmentReasonResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reason: The reason.
    """

    errors: list[Error] | None = None
    adjustment_reason: InventoryAdjustmentReason


@model
class CreateInventoryAdjustmentReasonRequest(Model):
    """Schema `CreateInventoryAdjustmentReasonRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        adjustment_reason: The reason: `id` of type `CUSTOM`, name and direction.
    """

    idempotency_key: str
    adjustment_reason: InventoryAdjustmentReason
