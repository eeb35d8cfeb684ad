"""The model InventoryCount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.inventory_state import InventoryState


@define(kw_only=True, eq=False, repr=False)
class InventoryCount(Model):
    """Schema `InventoryCount`."""

    catalog_object_id: str | None = None
    catalog_object_type: str | None = None
    state: InventoryState | None = None
    location_id: str | None = None
    quantity: str | None = None
    calculated_at: datetime | None = None
    is_estimated: bool | None = None
