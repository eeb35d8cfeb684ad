"""The events of device. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.device import Device


@model
class DeviceCreatedEvent(Event):
    """Schema `DeviceCreatedEvent`.

    The payload of the webhook `device.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["device.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[DeviceCreatedEventData] = ABSENT


@model
class DeviceCreatedEventData(Model):
    """Schema `DeviceCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[DeviceCreatedEventObject] = ABSENT


@model
class DeviceCreatedEventObject(Model):
    """Schema `DeviceCreatedEventObject`."""

    device: Nullable[Device] = ABSENT
