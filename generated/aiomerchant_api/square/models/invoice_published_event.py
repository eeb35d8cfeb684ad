"""InvoicePublishedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice import Invoice


@model
class InvoicePublishedEvent(Event):
    """Schema `InvoicePublishedEvent`.

    The payload of the webhook `invoice.published`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.published"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoicePublishedEventData] = ABSENT


@model
class InvoicePublishedEventData(Model):
    """Schema `InvoicePublishedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoicePublishedEventObject] = ABSENT


@model
class InvoicePublishedEventObject(Model):
    """Schema `InvoicePublishedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT
