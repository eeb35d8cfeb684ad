"""The model InventoryAdjustmentGroup.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.inventory_state import InventoryState


@define(kw_only=True, eq=False, repr=False)
class InventoryAdjustmentGroup(Model):
    """Schema `InventoryAdjustmentGroup`.

    Attributes:
        id: At most 100 characters.
        root_adjustment_id: At most 100 characters.
    """

    id: str | None = None
    root_adjustment_id: str | None = None
    from_state: InventoryState | None = None
    to_state: InventoryState | None = None
