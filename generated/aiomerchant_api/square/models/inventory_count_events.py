"""The events of inventory count. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.inventory_count import InventoryCount


@model
class InventoryCountUpdatedEvent(Event):
    """Schema `InventoryCountUpdatedEvent`.

    The payload of the webhook `inventory.count.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["inventory.count.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InventoryCountUpdatedEventData] = ABSENT


@model
class InventoryCountUpdatedEventData(Model):
    """Schema `InventoryCountUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InventoryCountUpdatedEventObject] = ABSENT


@model
class InventoryCountUpdatedEventObject(Model):
    """Schema `InventoryCountUpdatedEventObject`."""

    inventory_counts: Nullable[list[InventoryCount]] = ABSENT
