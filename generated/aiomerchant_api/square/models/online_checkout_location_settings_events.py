"""The events of online checkout location settings. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.checkout_location_settings import CheckoutLocationSettings


@model
class LocationSettingsUpdatedEvent(Event):
    """Schema `LocationSettingsUpdatedEvent`.

    The payload of the webhook `online_checkout.location_settings.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["online_checkout.location_settings.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LocationSettingsUpdatedEventData] = ABSENT


@model
class LocationSettingsUpdatedEventData(Model):
    """Schema `LocationSettingsUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LocationSettingsUpdatedEventObject] = ABSENT


@model
class LocationSettingsUpdatedEventObject(Model):
    """Schema `LocationSettingsUpdatedEventObject`."""

    location_settings: Nullable[CheckoutLocationSettings] = ABSENT
