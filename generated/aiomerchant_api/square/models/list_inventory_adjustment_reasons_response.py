"""The model ListInventoryAdjustmentReasonsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_adjustment_reason import InventoryAdjustmentReason


@define(kw_only=True, eq=False, repr=False)
class ListInventoryAdjustmentReasonsResponse(Model):
    """Schema `ListInventoryAdjustmentReasonsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reasons: The reasons.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    adjustment_reasons: list[InventoryAdjustmentReason] | None = field(default=None, metadata=NOT_NULL)
