"""The model InvoiceRefundedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.invoice_refunded_event_data import InvoiceRefundedEventData


@define(kw_only=True, eq=False, repr=False)
class InvoiceRefundedEvent(Event):
    """Schema `InvoiceRefundedEvent`.

    The payload of the webhook `invoice.refunded`.
    """

    merchant_id: str | None = None
    type: Literal["invoice.refunded"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: InvoiceRefundedEventData | None = None
