"""The model WebhookCustomerDeletedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.customer import Customer


@define(kw_only=True, eq=False, repr=False)
class WebhookCustomerDeletedPayload(Event):
    """Schema `WebhookCustomerDeletedPayload`.

    The payload of the webhook `customer.deleted`.
    """

    type: Literal["customer.deleted"] = "customer.deleted"
    timestamp: datetime
    data: Customer
