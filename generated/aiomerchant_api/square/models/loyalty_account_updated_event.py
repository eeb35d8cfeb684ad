"""LoyaltyAccountUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_account import LoyaltyAccount


@model
class LoyaltyAccountUpdatedEvent(Event):
    """Schema `LoyaltyAccountUpdatedEvent`.

    The payload of the webhook `loyalty.account.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["loyalty.account.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LoyaltyAccountUpdatedEventData] = ABSENT


@model
class LoyaltyAccountUpdatedEventData(Model):
    """Schema `LoyaltyAccountUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LoyaltyAccountUpdatedEventObject] = ABSENT


@model
class LoyaltyAccountUpdatedEventObject(Model):
    """Schema `LoyaltyAccountUpdatedEventObject`."""

    loyalty_account: Nullable[LoyaltyAccount] = ABSENT
