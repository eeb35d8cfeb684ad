"""The model WebhookCustomerStateChangedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.customer_state import CustomerState


@define(kw_only=True, eq=False, repr=False)
class WebhookCustomerStateChangedPayload(Event):
    """Schema `WebhookCustomerStateChangedPayload`.

    The payload of the webhook `customer.state_changed`.
    """

    type: Literal["customer.state_changed"] = "customer.state_changed"
    timestamp: datetime
    data: CustomerState
