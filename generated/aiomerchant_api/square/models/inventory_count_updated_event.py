"""The model InventoryCountUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.inventory_count import InventoryCount


@define(kw_only=True, eq=False, repr=False)
class InventoryCountUpdatedEvent(Event):
    """Schema `InventoryCountUpdatedEvent`.

    The payload of the webhook `inventory.count.updated`.
    """

    merchant_id: str | None = None
    type: Literal["inventory.count.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: InventoryCountUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class InventoryCountUpdatedEventData(Model):
    """Schema `InventoryCountUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: InventoryCountUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class InventoryCountUpdatedEventObject(Model):
    """Schema `InventoryCountUpdatedEventObject`."""

    inventory_counts: list[InventoryCount] | None = None
