"""The model LoyaltyEventCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.loyalty_event import LoyaltyEvent


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventCreatedEvent(Event):
    """Schema `LoyaltyEventCreatedEvent`.

    The payload of the webhook `loyalty.event.created`.
    """

    merchant_id: str | None = None
    type: Literal["loyalty.event.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LoyaltyEventCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventCreatedEventData(Model):
    """Schema `LoyaltyEventCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LoyaltyEventCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventCreatedEventObject(Model):
    """Schema `LoyaltyEventCreatedEventObject`."""

    loyalty_event: LoyaltyEvent | None = None
