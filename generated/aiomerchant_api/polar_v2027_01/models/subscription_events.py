"""The events of subscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionActivePayload(Event):
    """The event subscription.active: a subscription became active, new or recovered.

    The payload of the webhook `subscription.active`.

    Attributes:
        type: Always `subscription.active`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.active"] = "subscription.active"
    timestamp: datetime
    api_version: str
    data: Subscription


@model
class WebhookSubscriptionCanceledPayload(Event):
    """The event subscription.canceled: a subscription was cancelled; it may run on until its period ends.

    The payload of the webhook `subscription.canceled`.

    Attributes:
        type: Always `subscription.canceled`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.canceled"] = "subscription.canceled"
    timestamp: datetime
    api_version: str
    data: Subscription


@model
class WebhookSubscriptionCreatedPayload(Event):
    """The event subscription.created: a subscription was created; it may not be active yet.

    The payload of the webhook `subscription.created`.

    Attributes:
        type: Always `subscription.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.created"] = "subscription.created"
    timestamp: datetime
    api_version: str
    data: Subscription


@model
class WebhookSubscriptionCycledPayload(Event):
    """The event subscription.cycled: a subscription entered its next period; the renewal is not paid yet.

    The payload of the webhook `subscription.cycled`.

    Attributes:
        type: Always `subscription.cycled`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.cycled"] = "subscription.cycled"
    timestamp: datetime
    api_version: str
    data: Subscription


@model
class WebhookSubscriptionMigratedPayload(Event):
    """Sent when a subscription came from another provider.

    The payload of the webhook `subscription.migrated`.

    Attributes:
        type: Always `subscription.migrated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
        provider: Where it came from, such as `stripe`.
        provider_subscription_id: Its id there.
    """

    type: Literal["subscription.migrated"] = "subscription.migrated"
    timestamp: datetime
    api_version: str
    data: Subscription
    provider: str
    provider_subscription_id: str


@model
class WebhookSubscriptionPastDuePayload(Event):
    """The event subscription.past_due: a renewal could not be charged; it is tried again.

    The payload of the webhook `subscription.past_due`.

    Attributes:
        type: Always `subscription.past_due`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.past_due"] = "subscription.past_due"
    timestamp: datetime
    api_version: str
    data: Subscription


@model
class WebhookSubscriptionPausedPayload(Event):
    """The event subscription.paused: a subscription was paused, and access with it.

    The payload of the webhook `subscription.paused`.

    Attributes:
        type: Always `subscription.paused`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.paused"] = "subscription.paused"
    timestamp: datetime
    api_version: str
    data: Subscription


@model
class WebhookSubscriptionResumedPayload(Event):
    """The event subscription.resumed: a paused subscription goes on, in a new period.

    The payload of the webhook `subscription.resumed`.

    Attributes:
        type: Always `subscription.resumed`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.resumed"] = "subscription.resumed"
    timestamp: datetime
    api_version: str
    data: Subscription


@model
class WebhookSubscriptionRevokedPayload(Event):
    """The event subscription.revoked: a subscription ended, and access with it.

    The payload of the webhook `subscription.revoked`.

    Attributes:
        type: Always `subscription.revoked`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.revoked"] = "subscription.revoked"
    timestamp: datetime
    api_version: str
    data: Subscription


@model
class WebhookSubscriptionUncanceledPayload(Event):
    """The event subscription.uncanceled: a pending cancellation was taken back.

    The payload of the webhook `subscription.uncanceled`.

    Attributes:
        type: Always `subscription.uncanceled`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.uncanceled"] = "subscription.uncanceled"
    timestamp: datetime
    api_version: str
    data: Subscription


@model
class WebhookSubscriptionUpdatedPayload(Event):
    """The event subscription.updated: anything about a subscription changed, renewals included.

    The payload of the webhook `subscription.updated`.

    Attributes:
        type: Always `subscription.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.updated"] = "subscription.updated"
    timestamp: datetime
    api_version: str
    data: Subscription
