"""The model DeviceCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.device import Device


@define(kw_only=True, eq=False, repr=False)
class DeviceCreatedEvent(Event):
    """Schema `DeviceCreatedEvent`.

    The payload of the webhook `device.created`.
    """

    merchant_id: str | None = None
    type: Literal["device.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: DeviceCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceCreatedEventData(Model):
    """Schema `DeviceCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DeviceCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceCreatedEventObject(Model):
    """Schema `DeviceCreatedEventObject`."""

    device: Device | None = None
