"""InvoiceCreatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice import Invoice


@model
class InvoiceCreatedEvent(Event):
    """Schema `InvoiceCreatedEvent`.

    The payload of the webhook `invoice.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceCreatedEventData] = ABSENT


@model
class InvoiceCreatedEventData(Model):
    """Schema `InvoiceCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceCreatedEventObject] = ABSENT


@model
class InvoiceCreatedEventObject(Model):
    """Schema `InvoiceCreatedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT
