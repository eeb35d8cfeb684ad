"""The model SubscriptionUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatedEvent(Event):
    """Schema `SubscriptionUpdatedEvent`.

    The payload of the webhook `subscription.updated`.
    """

    merchant_id: str | None = None
    type: Literal["subscription.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: SubscriptionUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatedEventData(Model):
    """Schema `SubscriptionUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: SubscriptionUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatedEventObject(Model):
    """Schema `SubscriptionUpdatedEventObject`."""

    subscription: Subscription | None = None
