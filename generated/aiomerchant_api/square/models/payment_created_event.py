"""The model PaymentCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.payment import Payment


@define(kw_only=True, eq=False, repr=False)
class PaymentCreatedEvent(Event):
    """Schema `PaymentCreatedEvent`.

    The payload of the webhook `payment.created`.
    """

    merchant_id: str | None = None
    type: Literal["payment.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: PaymentCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentCreatedEventData(Model):
    """Schema `PaymentCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: PaymentCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentCreatedEventObject(Model):
    """Schema `PaymentCreatedEventObject`."""

    payment: Payment | None = None
