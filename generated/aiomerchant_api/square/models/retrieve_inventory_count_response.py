"""The model RetrieveInventoryCountResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.inventory_count import InventoryCount


@define(kw_only=True, eq=False, repr=False)
class RetrieveInventoryCountResponse(Model):
    """Schema `RetrieveInventoryCountResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    counts: list[InventoryCount] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
