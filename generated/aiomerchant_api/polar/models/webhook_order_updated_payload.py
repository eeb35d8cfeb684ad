"""WebhookOrderUpdatedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.order import Order


@model
class WebhookOrderUpdatedPayload(Event):
    """The event order.updated: an order's status changed, or it was refunded.

    The payload of the webhook `order.updated`.

    Attributes:
        type: Always `order.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The order as it is now.
    """

    type: Literal["order.updated"] = "order.updated"
    timestamp: datetime
    api_version: str
    data: Order
