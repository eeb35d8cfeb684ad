"""WebhookCustomerDeletedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer import Customer


@model
class WebhookCustomerDeletedPayload(Event):
    """The event customer.deleted: a customer was deleted.

    The payload of the webhook `customer.deleted`.

    Attributes:
        type: Always `customer.deleted`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The customer as it last was.
    """

    type: Literal["customer.deleted"] = "customer.deleted"
    timestamp: datetime
    api_version: str
    data: Customer
