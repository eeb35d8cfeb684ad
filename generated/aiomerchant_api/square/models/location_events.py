"""The events of location. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class LocationCreatedEvent(Event):
    """Schema `LocationCreatedEvent`.

    The payload of the webhook `location.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["location.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LocationCreatedEventData] = ABSENT


@model
class LocationCreatedEventData(Model):
    """Schema `LocationCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None


@model
class LocationUpdatedEvent(Event):
    """Schema `LocationUpdatedEvent`.

    The payload of the webhook `location.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["location.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LocationUpdatedEventData] = ABSENT


@model
class LocationUpdatedEventData(Model):
    """Schema `LocationUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
