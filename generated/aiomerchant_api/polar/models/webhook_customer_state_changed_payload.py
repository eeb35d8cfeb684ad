"""WebhookCustomerStateChangedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer_state import CustomerState


@model
class WebhookCustomerStateChangedPayload(Event):
    """The event customer.state_changed: what a customer has changed: their data, a subscription or a benefit.

    The payload of the webhook `customer.state_changed`.

    Attributes:
        type: Always `customer.state_changed`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The customer with all that they now have.
    """

    type: Literal["customer.state_changed"] = "customer.state_changed"
    timestamp: datetime
    api_version: str
    data: CustomerState
