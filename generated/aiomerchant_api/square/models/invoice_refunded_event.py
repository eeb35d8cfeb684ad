"""InvoiceRefundedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice import Invoice


@model
class InvoiceRefundedEvent(Event):
    """Schema `InvoiceRefundedEvent`.

    The payload of the webhook `invoice.refunded`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.refunded"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceRefundedEventData] = ABSENT


@model
class InvoiceRefundedEventData(Model):
    """Schema `InvoiceRefundedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceRefundedEventObject] = ABSENT


@model
class InvoiceRefundedEventObject(Model):
    """Schema `InvoiceRefundedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT
