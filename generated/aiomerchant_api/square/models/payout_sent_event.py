"""The model PayoutSentEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.payout import Payout


@define(kw_only=True, eq=False, repr=False)
class PayoutSentEvent(Event):
    """Schema `PayoutSentEvent`.

    The payload of the webhook `payout.sent`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["payout.sent"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: PayoutSentEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class PayoutSentEventData(Model):
    """Schema `PayoutSentEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: PayoutSentEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class PayoutSentEventObject(Model):
    """Schema `PayoutSentEventObject`."""

    payout: Payout | None = None
