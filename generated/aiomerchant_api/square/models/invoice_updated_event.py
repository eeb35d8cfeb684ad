"""The model InvoiceUpdatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.invoice_updated_event_data import InvoiceUpdatedEventData


@define(kw_only=True, eq=False, repr=False)
class InvoiceUpdatedEvent(Event):
    """Schema `InvoiceUpdatedEvent`.

    The payload of the webhook `invoice.updated`.
    """

    merchant_id: str | None = None
    type: Literal["invoice.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: InvoiceUpdatedEventData | None = None
