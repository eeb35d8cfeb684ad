"""Mappings given for InventoryAdjustmentReason. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.inventory_adjustment_reason_id import InventoryAdjustmentReasonIdDict
    from ..models.enums import InventoryAdjustmentReasonDirection
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId


class InventoryAdjustmentReasonDict(TypedDict, total=False):
    id: Required[InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict]
    name: str | Null | None
    direction: InventoryAdjustmentReasonDirection | None
    created_at: datetime | None
    updated_at: datetime | None
    is_deleted: bool | Null | None
