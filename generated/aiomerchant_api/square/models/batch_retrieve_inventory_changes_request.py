"""The model BatchRetrieveInventoryChangesRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryChangeType, InventoryState


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
