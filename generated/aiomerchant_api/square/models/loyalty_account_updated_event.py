"""The model LoyaltyAccountUpdatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.loyalty_account_updated_event_data import LoyaltyAccountUpdatedEventData


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountUpdatedEvent(Event):
    """Schema `LoyaltyAccountUpdatedEvent`.

    The payload of the webhook `loyalty.account.updated`.
    """

    merchant_id: str | None = None
    type: Literal["loyalty.account.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LoyaltyAccountUpdatedEventData | None = None
