"""The model InventoryCountUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.inventory_count import InventoryCount


@define(kw_only=True, eq=False, repr=False)
class InventoryCountUpdatedEventObject(Model):
    """Schema `InventoryCountUpdatedEventObject`."""

    inventory_counts: list[InventoryCount] | None = None
