"""BatchRetrieveInventoryChangesRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.batch_retrieve_inventory_changes_sort import BatchRetrieveInventoryChangesSort
    from ..models.enums import InventoryChangeType, InventoryState
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId


@model
class BatchRetrieveInventoryChangesRequest(Model):
    """Schema `BatchRetrieveInventoryChangesRequest`.

    Attributes:
        types: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
        limit: 1 to 1000.
    """

    catalog_object_ids: Nullable[list[str]] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    types: Nullable[list[InventoryChangeType]] = ABSENT
    states: Nullable[list[InventoryState]] = ABSENT
    updated_after: Nullable[datetime] = ABSENT
    updated_before: Nullable[datetime] = ABSENT
    cursor: Nullable[str] = ABSENT
    limit: Nullable[int] = ABSENT
    sort: BatchRetrieveInventoryChangesSort | None = None
    reason_ids: Nullable[list[InventoryAdjustmentReasonId]] = ABSENT
