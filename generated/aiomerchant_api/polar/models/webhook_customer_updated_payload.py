"""WebhookCustomerUpdatedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer import Customer


@model
class WebhookCustomerUpdatedPayload(Event):
    """The event customer.updated: a customer's own data changed.

    The payload of the webhook `customer.updated`.

    Attributes:
        type: Always `customer.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The customer as it is now.
    """

    type: Literal["customer.updated"] = "customer.updated"
    timestamp: datetime
    api_version: str
    data: Customer
