"""The events of customer seat. Generated from spec/."""

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


@model
class WebhookCustomerSeatClaimedPayload(Event):
    """The event customer_seat.claimed: a seat's invitation was accepted.

    The payload of the webhook `customer_seat.claimed`.

    Attributes:
        type: Always `customer_seat.claimed`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The seat as it is now.
    """

    type: Literal["customer_seat.claimed"] = "customer_seat.claimed"
    timestamp: datetime
    api_version: str
    data: CustomerSeat


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
