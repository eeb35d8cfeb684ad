"""The model PayoutSentEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.payout_sent_event_data import PayoutSentEventData


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
