"""The model InvoiceCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.invoice import Invoice


@define(kw_only=True, eq=False, repr=False)
class InvoiceCreatedEvent(Event):
    """Schema `InvoiceCreatedEvent`.

    The payload of the webhook `invoice.created`.
    """

    merchant_id: str | None = None
    type: Literal["invoice.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: InvoiceCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceCreatedEventData(Model):
    """Schema `InvoiceCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: InvoiceCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceCreatedEventObject(Model):
    """Schema `InvoiceCreatedEventObject`."""

    invoice: Invoice | None = None
