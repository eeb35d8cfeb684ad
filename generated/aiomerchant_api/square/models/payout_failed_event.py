"""The model PayoutFailedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.payout import Payout


@define(kw_only=True, eq=False, repr=False)
class PayoutFailedEvent(Event):
    """Schema `PayoutFailedEvent`.

    The payload of the webhook `payout.failed`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["payout.failed"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: PayoutFailedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class PayoutFailedEventData(Model):
    """Schema `PayoutFailedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: PayoutFailedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class PayoutFailedEventObject(Model):
    """Schema `PayoutFailedEventObject`."""

    payout: Payout | None = None
