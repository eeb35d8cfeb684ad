"""The model InventoryAdjustmentReasonId. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import InventoryAdjustmentReasonIdType


@define(kw_only=True, eq=False, repr=False)
class InventoryAdjustmentReasonId(Model):
    """What identifies a reason: its type, and an ID for the seller's own.

    Attributes:
        type: A standard reason such as `DAMAGED` or `THEFT`, or `CUSTOM`. One of
            `InventoryAdjustmentReasonIdType`.
        custom_reason_id: ID of the seller's own reason, for `CUSTOM`.
    """

    type: InventoryAdjustmentReasonIdType
    custom_reason_id: str | None = None
