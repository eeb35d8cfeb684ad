"""The model WebhookOrderUpdatedPayload. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
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
