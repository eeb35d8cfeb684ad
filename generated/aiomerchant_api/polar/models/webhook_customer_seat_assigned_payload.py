"""The model WebhookCustomerSeatAssignedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.customer_seat import CustomerSeat


@define(kw_only=True, eq=False, repr=False)
class WebhookCustomerSeatAssignedPayload(Event):
    """Schema `WebhookCustomerSeatAssignedPayload`.

    The payload of the webhook `customer_seat.assigned`.
    """

    type: Literal["customer_seat.assigned"] = "customer_seat.assigned"
    timestamp: datetime
    data: CustomerSeat
