"""WebhookCheckoutCreatedPayload. Generated from spec/."""

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
