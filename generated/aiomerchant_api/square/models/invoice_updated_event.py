"""The model InvoiceUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.invoice import Invoice


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


@define(kw_only=True, eq=False, repr=False)
class InvoiceUpdatedEventData(Model):
    """Schema `InvoiceUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: InvoiceUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceUpdatedEventObject(Model):
    """Schema `InvoiceUpdatedEventObject`."""

    invoice: Invoice | None = None
