"""BatchRetrieveInventoryCountsRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryState


@model
class BatchRetrieveInventoryCountsRequest(Model):
    """Schema `BatchRetrieveInventoryCountsRequest`.

    Attributes:
        limit: 1 to 1000.
    """

    catalog_object_ids: Nullable[list[str]] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    updated_after: Nullable[datetime] = ABSENT
    cursor: Nullable[str] = ABSENT
    states: Nullable[list[InventoryState]] = ABSENT
    limit: Nullable[int] = ABSENT
