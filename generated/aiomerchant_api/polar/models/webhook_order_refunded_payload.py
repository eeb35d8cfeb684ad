"""WebhookOrderRefundedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.order import Order


@model
class WebhookOrderRefundedPayload(Event):
    """The event order.refunded: an order was refunded in part or whole.

    The payload of the webhook `order.refunded`.

    Attributes:
        type: Always `order.refunded`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The order as it is now.
    """

    type: Literal["order.refunded"] = "order.refunded"
    timestamp: datetime
    api_version: str
    data: Order
