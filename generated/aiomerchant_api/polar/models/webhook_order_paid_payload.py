"""WebhookOrderPaidPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.order import Order


@model
class WebhookOrderPaidPayload(Event):
    """The event order.paid: an order was paid.

    The payload of the webhook `order.paid`.

    Attributes:
        type: Always `order.paid`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The order as it is now.
    """

    type: Literal["order.paid"] = "order.paid"
    timestamp: datetime
    api_version: str
    data: Order
