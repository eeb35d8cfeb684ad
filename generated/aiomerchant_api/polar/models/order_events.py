"""The events of order. Generated from spec/."""

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
