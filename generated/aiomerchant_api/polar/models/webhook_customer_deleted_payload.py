"""The model WebhookCustomerDeletedPayload. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.customer import Customer


@define(kw_only=True, eq=False, repr=False)
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
