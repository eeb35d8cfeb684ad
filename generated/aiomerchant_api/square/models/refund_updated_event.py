"""The model RefundUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.payment_refund import PaymentRefund


@define(kw_only=True, eq=False, repr=False)
class RefundUpdatedEvent(Event):
    """Schema `RefundUpdatedEvent`.

    The payload of the webhook `refund.updated`.
    """

    merchant_id: str | None = None
    type: Literal["refund.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: RefundUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class RefundUpdatedEventData(Model):
    """Schema `RefundUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: RefundUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class RefundUpdatedEventObject(Model):
    """Schema `RefundUpdatedEventObject`."""

    refund: PaymentRefund | None = None
