"""The model CreateInventoryAdjustmentReasonResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_adjustment_reason import InventoryAdjustmentReason


@define(kw_only=True, eq=False, repr=False)
class CreateInventoryAdjustmentReasonResponse(Model):
    """Schema `CreateInventoryAdjustmentReasonResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reason: The reason.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    adjustment_reason: InventoryAdjustmentReason | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateInventoryAdjustmentReasonRequest(Model):
    """Schema `CreateInventoryAdjustmentReasonRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        adjustment_reason: The reason: `id` of type `CUSTOM`, name and direction.
    """

    idempotency_key: str
    adjustment_reason: InventoryAdjustmentReason
