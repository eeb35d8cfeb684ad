"""The model InvoiceScheduledChargeFailedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.invoice import Invoice


@define(kw_only=True, eq=False, repr=False)
class InvoiceScheduledChargeFailedEvent(Event):
    """Schema `InvoiceScheduledChargeFailedEvent`.

    The payload of the webhook `invoice.scheduled_charge_failed`.
    """

    merchant_id: str | None = None
    type: Literal["invoice.scheduled_charge_failed"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: InvoiceScheduledChargeFailedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceScheduledChargeFailedEventData(Model):
    """Schema `InvoiceScheduledChargeFailedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: InvoiceScheduledChargeFailedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceScheduledChargeFailedEventObject(Model):
    """Schema `InvoiceScheduledChargeFailedEventObject`."""

    invoice: Invoice | None = None
