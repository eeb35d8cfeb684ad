"""The model InventoryAdjustmentGroup.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.inventory_state import InventoryState


@define(kw_only=True, eq=False, repr=False)
class InventoryAdjustmentGroup(Model):
    """Schema `InventoryAdjustmentGroup`.

    Attributes:
        id: At most 100 characters.
        root_adjustment_id: At most 100 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    root_adjustment_id: str | None = field(default=None, metadata=NOT_NULL)
    from_state: InventoryState | None = field(default=None, metadata=NOT_NULL)
    to_state: InventoryState | None = field(default=None, metadata=NOT_NULL)
