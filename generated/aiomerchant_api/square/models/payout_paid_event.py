"""The model PayoutPaidEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.payout import Payout


@define(kw_only=True, eq=False, repr=False)
class PayoutPaidEvent(Event):
    """Schema `PayoutPaidEvent`.

    The payload of the webhook `payout.paid`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["payout.paid"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: PayoutPaidEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class PayoutPaidEventData(Model):
    """Schema `PayoutPaidEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: PayoutPaidEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class PayoutPaidEventObject(Model):
    """Schema `PayoutPaidEventObject`."""

    payout: Payout | None = None
