"""BatchRetrieveInventoryChangesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_change import InventoryChange


@model
class BatchRetrieveInventoryChangesResponse(Model):
    """Schema `BatchRetrieveInventoryChangesResponse`."""

    errors: list[Error] | None = None
    changes: list[InventoryChange] | None = None
    cursor: str | None = None
