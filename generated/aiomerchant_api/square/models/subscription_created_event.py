"""The model SubscriptionCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCreatedEvent(Event):
    """Schema `SubscriptionCreatedEvent`.

    The payload of the webhook `subscription.created`.
    """

    merchant_id: str | None = None
    type: Literal["subscription.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: SubscriptionCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCreatedEventData(Model):
    """Schema `SubscriptionCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: SubscriptionCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCreatedEventObject(Model):
    """Schema `SubscriptionCreatedEventObject`."""

    subscription: Subscription | None = None
