"""The model BatchRetrieveInventoryChangesRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.batch_retrieve_inventory_changes_sort import BatchRetrieveInventoryChangesSort
    from ..models.enums import InventoryChangeType, InventoryState
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveInventoryChangesRequest(Model):
    """Schema `BatchRetrieveInventoryChangesRequest`.

    Attributes:
        types: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
        limit: 1 to 1000.
    """

    catalog_object_ids: list[str] | None = None
    location_ids: list[str] | None = None
    types: list[InventoryChangeType] | None = None
    states: list[InventoryState] | None = None
    updated_after: datetime | None = None
    updated_before: datetime | None = None
    cursor: str | None = None
    limit: int | None = None
    sort: BatchRetrieveInventoryChangesSort | None = field(default=None, metadata=NOT_NULL)
    reason_ids: list[InventoryAdjustmentReasonId] | None = None
