"""RetrieveInventoryTransferResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_transfer import InventoryTransfer


@model
class RetrieveInventoryTransferResponse(Model):
    """Schema `RetrieveInventoryTransferResponse`."""

    errors: list[Error] | None = None
    transfer: InventoryTransfer
