"""The model DeviceCodePairedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.device_code import DeviceCode


@define(kw_only=True, eq=False, repr=False)
class DeviceCodePairedEvent(Event):
    """Schema `DeviceCodePairedEvent`.

    The payload of the webhook `device.code.paired`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["device.code.paired"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: DeviceCodePairedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceCodePairedEventData(Model):
    """Schema `DeviceCodePairedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DeviceCodePairedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceCodePairedEventObject(Model):
    """Schema `DeviceCodePairedEventObject`."""

    device_code: DeviceCode | None = None
