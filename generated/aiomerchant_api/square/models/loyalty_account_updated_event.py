"""The model LoyaltyAccountUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.loyalty_account import LoyaltyAccount


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


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountUpdatedEventData(Model):
    """Schema `LoyaltyAccountUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LoyaltyAccountUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountUpdatedEventObject(Model):
    """Schema `LoyaltyAccountUpdatedEventObject`."""

    loyalty_account: LoyaltyAccount | None = None
