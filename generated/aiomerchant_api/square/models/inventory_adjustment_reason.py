"""InventoryAdjustmentReason. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryAdjustmentReasonDirection
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId


@model
class InventoryAdjustmentReason(Model):
    """Why stock is adjusted: a standard reason or the seller's own.

    Attributes:
        id: What identifies it; of a new one, `type` is `CUSTOM`.
        name: Name that the seller sees, of a reason of their own.
        direction: Whether it adds to stock (`INCREASE`) or takes from it (`DECREASE`). One of INCREASE,
            DECREASE.
        created_at: Time of creation, of a reason of the seller's own.
        updated_at: Time of the last change, of a reason of the seller's own.
        is_deleted: Whether it was deleted; it can be restored.
    """

    id: InventoryAdjustmentReasonId
    name: Nullable[str] = ABSENT
    direction: InventoryAdjustmentReasonDirection | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    is_deleted: Nullable[bool] = ABSENT
