"""The model PaymentUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.payment import Payment


@define(kw_only=True, eq=False, repr=False)
class PaymentUpdatedEvent(Event):
    """Schema `PaymentUpdatedEvent`.

    The payload of the webhook `payment.updated`.
    """

    merchant_id: str | None = None
    type: Literal["payment.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: PaymentUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentUpdatedEventData(Model):
    """Schema `PaymentUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: PaymentUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentUpdatedEventObject(Model):
    """Schema `PaymentUpdatedEventObject`."""

    payment: Payment | None = None
