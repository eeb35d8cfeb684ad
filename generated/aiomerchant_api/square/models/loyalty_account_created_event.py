"""The model LoyaltyAccountCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.loyalty_account import LoyaltyAccount


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountCreatedEvent(Event):
    """Schema `LoyaltyAccountCreatedEvent`.

    The payload of the webhook `loyalty.account.created`.
    """

    merchant_id: str | None = None
    type: Literal["loyalty.account.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LoyaltyAccountCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountCreatedEventData(Model):
    """Schema `LoyaltyAccountCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LoyaltyAccountCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountCreatedEventObject(Model):
    """Schema `LoyaltyAccountCreatedEventObject`."""

    loyalty_account: LoyaltyAccount | None = None
