"""The model InventoryCount. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryState


@define(kw_only=True, eq=False, repr=False)
class InventoryCount(Model):
    """Schema `InventoryCount`.

    Attributes:
        catalog_object_id: At most 100 characters.
        catalog_object_type: At most 14 characters.
        location_id: At most 100 characters.
        quantity: At most 26 characters.
    """

    catalog_object_id: str | None = None
    catalog_object_type: str | None = None
    state: InventoryState | None = None
    location_id: str | None = None
    quantity: str | None = None
    calculated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    is_estimated: bool | None = field(default=None, metadata=NOT_NULL)
