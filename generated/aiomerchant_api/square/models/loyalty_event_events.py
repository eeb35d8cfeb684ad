"""The events of loyalty event. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_event import LoyaltyEvent


@model
class LoyaltyEventCreatedEvent(Event):
    """Schema `LoyaltyEventCreatedEvent`.

    The payload of the webhook `loyalty.event.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["loyalty.event.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LoyaltyEventCreatedEventData] = ABSENT


@model
class LoyaltyEventCreatedEventData(Model):
    """Schema `LoyaltyEventCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LoyaltyEventCreatedEventObject] = ABSENT


@model
class LoyaltyEventCreatedEventObject(Model):
    """Schema `LoyaltyEventCreatedEventObject`."""

    loyalty_event: Nullable[LoyaltyEvent] = ABSENT
