"""UpdateInventoryAdjustmentResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_adjustment import InventoryAdjustment


@model
class UpdateInventoryAdjustmentResponse(Model):
    """Schema `UpdateInventoryAdjustmentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment: The changed adjustment.
    """

    errors: list[Error] | None = None
    adjustment: InventoryAdjustment


@model
class UpdateInventoryAdjustmentRequest(Model):
    """Schema `UpdateInventoryAdjustmentRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        adjustment: The adjustment: its ID and what changes.
    """

    idempotency_key: str
    adjustment: InventoryAdjustment
