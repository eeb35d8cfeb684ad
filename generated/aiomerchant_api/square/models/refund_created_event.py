"""The model RefundCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.payment_refund import PaymentRefund


@define(kw_only=True, eq=False, repr=False)
class RefundCreatedEvent(Event):
    """Schema `RefundCreatedEvent`.

    The payload of the webhook `refund.created`.
    """

    merchant_id: str | None = None
    type: Literal["refund.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: RefundCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class RefundCreatedEventData(Model):
    """Schema `RefundCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: RefundCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class RefundCreatedEventObject(Model):
    """Schema `RefundCreatedEventObject`."""

    refund: PaymentRefund | None = None
