"""InvoiceDeletedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class InvoiceDeletedEvent(Event):
    """Schema `InvoiceDeletedEvent`.

    The payload of the webhook `invoice.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceDeletedEventData] = ABSENT


@model
class InvoiceDeletedEventData(Model):
    """Schema `InvoiceDeletedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    deleted: Nullable[bool] = ABSENT
