"""The model RetrieveInventoryTransferResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_transfer import InventoryTransfer


@define(kw_only=True, eq=False, repr=False)
class RetrieveInventoryTransferResponse(Model):
    """Schema `RetrieveInventoryTransferResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    transfer: InventoryTransfer | None = field(default=None, metadata=NOT_NULL)
