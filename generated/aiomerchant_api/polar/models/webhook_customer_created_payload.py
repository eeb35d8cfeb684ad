"""WebhookCustomerCreatedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer import Customer


@model
class WebhookCustomerCreatedPayload(Event):
    """The event customer.created: a customer was created, by a checkout or through the API.

    The payload of the webhook `customer.created`.

    Attributes:
        type: Always `customer.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The customer as it is now.
    """

    type: Literal["customer.created"] = "customer.created"
    timestamp: datetime
    api_version: str
    data: Customer
