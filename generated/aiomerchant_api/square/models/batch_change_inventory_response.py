"""BatchChangeInventoryResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_change import InventoryChange
    from ..models.inventory_count import InventoryCount


@model
class BatchChangeInventoryResponse(Model):
    """Schema `BatchChangeInventoryResponse`."""

    errors: list[Error] | None = None
    counts: list[InventoryCount] | None = None
    changes: list[InventoryChange] | None = None
