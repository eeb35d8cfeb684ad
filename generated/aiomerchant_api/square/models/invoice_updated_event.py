"""InvoiceUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice import Invoice


@model
class InvoiceUpdatedEvent(Event):
    """Schema `InvoiceUpdatedEvent`.

    The payload of the webhook `invoice.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceUpdatedEventData] = ABSENT


@model
class InvoiceUpdatedEventData(Model):
    """Schema `InvoiceUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceUpdatedEventObject] = ABSENT


@model
class InvoiceUpdatedEventObject(Model):
    """Schema `InvoiceUpdatedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT
