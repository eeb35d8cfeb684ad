"""The events of customer. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer import Customer
    from ..models.customer_state import CustomerState


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
