"""The model InventoryAdjustmentReason. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryAdjustmentReasonDirection
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId


@define(kw_only=True, eq=False, repr=False)
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
    name: str | None = None
    direction: InventoryAdjustmentReasonDirection | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    is_deleted: bool | None = None
