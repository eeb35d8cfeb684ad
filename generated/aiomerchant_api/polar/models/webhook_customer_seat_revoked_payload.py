"""WebhookCustomerSeatRevokedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer_seat import CustomerSeat


@model
class WebhookCustomerSeatRevokedPayload(Event):
    """The event customer_seat.revoked: a seat was taken back, by hand or with its subscription.

    The payload of the webhook `customer_seat.revoked`.

    Attributes:
        type: Always `customer_seat.revoked`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The seat as it is now.
    """

    type: Literal["customer_seat.revoked"] = "customer_seat.revoked"
    timestamp: datetime
    api_version: str
    data: CustomerSeat
