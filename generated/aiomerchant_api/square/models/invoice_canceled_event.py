"""The model InvoiceCanceledEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.invoice import Invoice


@define(kw_only=True, eq=False, repr=False)
class InvoiceCanceledEvent(Event):
    """Schema `InvoiceCanceledEvent`.

    The payload of the webhook `invoice.canceled`.
    """

    merchant_id: str | None = None
    type: Literal["invoice.canceled"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: InvoiceCanceledEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceCanceledEventData(Model):
    """Schema `InvoiceCanceledEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: InvoiceCanceledEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceCanceledEventObject(Model):
    """Schema `InvoiceCanceledEventObject`."""

    invoice: Invoice | None = None
