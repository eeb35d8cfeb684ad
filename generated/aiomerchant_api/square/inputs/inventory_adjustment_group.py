"""A mapping given for InventoryAdjustmentGroup.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.inventory_state import InventoryState


class InventoryAdjustmentGroupDict(TypedDict, total=False):
    """Schema `InventoryAdjustmentGroup` as a mapping by wire names."""

    id: str | None
    root_adjustment_id: str | None
    from_state: InventoryState | None
    to_state: InventoryState | None
