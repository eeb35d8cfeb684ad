"""The model BatchRetrieveInventoryCountsRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryState


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveInventoryCountsRequest(Model):
    """Schema `BatchRetrieveInventoryCountsRequest`.

    Attributes:
        limit: 1 to 1000.
    """

    catalog_object_ids: list[str] | None = None
    location_ids: list[str] | None = None
    updated_after: datetime | None = None
    cursor: str | None = None
    states: list[InventoryState] | None = None
    limit: int | None = None
