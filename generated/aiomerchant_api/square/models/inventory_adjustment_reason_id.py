"""InventoryAdjustmentReasonId. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import InventoryAdjustmentReasonIdType


@model
class InventoryAdjustmentReasonId(Model):
    """What identifies a reason: its type, and an ID for the seller's own.

    Attributes:
        type: A standard reason such as `DAMAGED` or `THEFT`, or `CUSTOM`. One of
            `InventoryAdjustmentReasonIdType`.
        custom_reason_id: ID of the seller's own reason, for `CUSTOM`.
    """

    type: InventoryAdjustmentReasonIdType
    custom_reason_id: Nullable[str] = ABSENT
