"""InvoiceCanceledEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice import Invoice


@model
class InvoiceCanceledEvent(Event):
    """Schema `InvoiceCanceledEvent`.

    The payload of the webhook `invoice.canceled`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.canceled"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceCanceledEventData] = ABSENT


@model
class InvoiceCanceledEventData(Model):
    """Schema `InvoiceCanceledEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceCanceledEventObject] = ABSENT


@model
class InvoiceCanceledEventObject(Model):
    """Schema `InvoiceCanceledEventObject`."""

    invoice: Nullable[Invoice] = ABSENT
