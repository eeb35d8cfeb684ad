"""The model InvoicePaymentMadeEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.invoice import Invoice


@define(kw_only=True, eq=False, repr=False)
class InvoicePaymentMadeEvent(Event):
    """Schema `InvoicePaymentMadeEvent`.

    The payload of the webhook `invoice.payment_made`.
    """

    merchant_id: str | None = None
    type: Literal["invoice.payment_made"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: InvoicePaymentMadeEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoicePaymentMadeEventData(Model):
    """Schema `InvoicePaymentMadeEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: InvoicePaymentMadeEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoicePaymentMadeEventObject(Model):
    """Schema `InvoicePaymentMadeEventObject`."""

    invoice: Invoice | None = None
