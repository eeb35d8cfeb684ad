"""The model PaymentUpdatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.payment_updated_event_data import PaymentUpdatedEventData


@define(kw_only=True, eq=False, repr=False)
class PaymentUpdatedEvent(Event):
    """Schema `PaymentUpdatedEvent`.

    The payload of the webhook `payment.updated`.
    """

    merchant_id: str | None = None
    type: Literal["payment.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: PaymentUpdatedEventData | None = None
