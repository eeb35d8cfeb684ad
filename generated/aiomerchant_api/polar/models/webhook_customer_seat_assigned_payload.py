"""WebhookCustomerSeatAssignedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer_seat import CustomerSeat


@model
class WebhookCustomerSeatAssignedPayload(Event):
    """The event customer_seat.assigned: a seat was assigned to somebody.

    The payload of the webhook `customer_seat.assigned`.

    Attributes:
        type: Always `customer_seat.assigned`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The seat as it is now.
    """

    type: Literal["customer_seat.assigned"] = "customer_seat.assigned"
    timestamp: datetime
    api_version: str
    data: CustomerSeat
