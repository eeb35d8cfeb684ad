"""The events of subscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class SubscriptionCreatedEvent(Event):
    """Schema `SubscriptionCreatedEvent`.

    The payload of the webhook `subscription.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["subscription.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[SubscriptionCreatedEventData] = ABSENT


@model
class SubscriptionCreatedEventData(Model):
    """Schema `SubscriptionCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[SubscriptionCreatedEventObject] = ABSENT


@model
class SubscriptionCreatedEventObject(Model):
    """Schema `SubscriptionCreatedEventObject`."""

    subscription: Nullable[Subscription] = ABSENT


@model
class SubscriptionUpdatedEvent(Event):
    """Schema `SubscriptionUpdatedEvent`.

    The payload of the webhook `subscription.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["subscription.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[SubscriptionUpdatedEventData] = ABSENT


@model
class SubscriptionUpdatedEventData(Model):
    """Schema `SubscriptionUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[SubscriptionUpdatedEventObject] = ABSENT


@model
class SubscriptionUpdatedEventObject(Model):
    """Schema `SubscriptionUpdatedEventObject`."""

    subscription: Nullable[Subscription] = ABSENT
