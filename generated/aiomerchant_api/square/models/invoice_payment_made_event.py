"""InvoicePaymentMadeEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice import Invoice


@model
class InvoicePaymentMadeEvent(Event):
    """Schema `InvoicePaymentMadeEvent`.

    The payload of the webhook `invoice.payment_made`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.payment_made"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoicePaymentMadeEventData] = ABSENT


@model
class InvoicePaymentMadeEventData(Model):
    """Schema `InvoicePaymentMadeEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoicePaymentMadeEventObject] = ABSENT


@model
class InvoicePaymentMadeEventObject(Model):
    """Schema `InvoicePaymentMadeEventObject`."""

    invoice: Nullable[Invoice] = ABSENT
