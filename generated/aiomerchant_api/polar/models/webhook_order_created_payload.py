"""The model WebhookOrderCreatedPayload. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
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
