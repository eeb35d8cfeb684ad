"""WebhookOrderCreatedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.order import Order


@model
class WebhookOrderCreatedPayload(Event):
    """The event order.created: an order was created; it may not be paid yet.

    The payload of the webhook `order.created`.

    Attributes:
        type: Always `order.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The order as it is now.
    """

    type: Literal["order.created"] = "order.created"
    timestamp: datetime
    api_version: str
    data: Order
