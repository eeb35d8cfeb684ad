"""The events of device code. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.device_code import DeviceCode


@model
class DeviceCodePairedEvent(Event):
    """Schema `DeviceCodePairedEvent`.

    The payload of the webhook `device.code.paired`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["device.code.paired"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[DeviceCodePairedEventData] = ABSENT


@model
class DeviceCodePairedEventData(Model):
    """Schema `DeviceCodePairedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[DeviceCodePairedEventObject] = ABSENT


@model
class DeviceCodePairedEventObject(Model):
    """Schema `DeviceCodePairedEventObject`."""

    device_code: Nullable[DeviceCode] = ABSENT
