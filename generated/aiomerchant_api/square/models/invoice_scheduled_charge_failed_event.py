"""InvoiceScheduledChargeFailedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice import Invoice


@model
class InvoiceScheduledChargeFailedEvent(Event):
    """Schema `InvoiceScheduledChargeFailedEvent`.

    The payload of the webhook `invoice.scheduled_charge_failed`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.scheduled_charge_failed"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceScheduledChargeFailedEventData] = ABSENT


@model
class InvoiceScheduledChargeFailedEventData(Model):
    """Schema `InvoiceScheduledChargeFailedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceScheduledChargeFailedEventObject] = ABSENT


@model
class InvoiceScheduledChargeFailedEventObject(Model):
    """Schema `InvoiceScheduledChargeFailedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT
