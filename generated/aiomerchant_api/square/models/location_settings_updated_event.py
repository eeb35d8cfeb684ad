"""The model LocationSettingsUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.checkout_location_settings import CheckoutLocationSettings


@define(kw_only=True, eq=False, repr=False)
class LocationSettingsUpdatedEvent(Event):
    """Schema `LocationSettingsUpdatedEvent`.

    The payload of the webhook `online_checkout.location_settings.updated`.
    """

    merchant_id: str | None = None
    type: Literal["online_checkout.location_settings.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LocationSettingsUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LocationSettingsUpdatedEventData(Model):
    """Schema `LocationSettingsUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LocationSettingsUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LocationSettingsUpdatedEventObject(Model):
    """Schema `LocationSettingsUpdatedEventObject`."""

    location_settings: CheckoutLocationSettings | None = None
