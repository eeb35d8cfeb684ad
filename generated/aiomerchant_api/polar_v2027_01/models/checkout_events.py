"""The events of checkout. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.checkout import Checkout


@model
class WebhookCheckoutCreatedPayload(Event):
    """The event checkout.created: a checkout session was opened.

    The payload of the webhook `checkout.created`.

    Attributes:
        type: Always `checkout.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The checkout session as it is now.
    """

    type: Literal["checkout.created"] = "checkout.created"
    timestamp: datetime
    api_version: str
    data: Checkout


@model
class WebhookCheckoutExpiredPayload(Event):
    """The event checkout.expired: a checkout session ran out unpaid.

    The payload of the webhook `checkout.expired`.

    Attributes:
        type: Always `checkout.expired`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The checkout session as it is now.
    """

    type: Literal["checkout.expired"] = "checkout.expired"
    timestamp: datetime
    api_version: str
    data: Checkout


@model
class WebhookCheckoutUpdatedPayload(Event):
    """The event checkout.updated: a checkout session changed, for instance because it was paid.

    The payload of the webhook `checkout.updated`.

    Attributes:
        type: Always `checkout.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The checkout session as it is now.
    """

    type: Literal["checkout.updated"] = "checkout.updated"
    timestamp: datetime
    api_version: str
    data: Checkout
