"""The model UpdateInventoryAdjustmentResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_adjustment import InventoryAdjustment


@define(kw_only=True, eq=False, repr=False)
class UpdateInventoryAdjustmentResponse(Model):
    """Schema `UpdateInventoryAdjustmentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment: The changed adjustment.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    adjustment: InventoryAdjustment | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateInventoryAdjustmentRequest(Model):
    """Schema `UpdateInventoryAdjustmentRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        adjustment: The adjustment: its ID and what changes.
    """

    idempotency_key: str
    adjustment: InventoryAdjustment
