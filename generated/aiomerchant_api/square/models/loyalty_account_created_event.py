"""LoyaltyAccountCreatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_account import LoyaltyAccount


@model
class LoyaltyAccountCreatedEvent(Event):
    """Schema `LoyaltyAccountCreatedEvent`.

    The payload of the webhook `loyalty.account.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["loyalty.account.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LoyaltyAccountCreatedEventData] = ABSENT


@model
class LoyaltyAccountCreatedEventData(Model):
    """Schema `LoyaltyAccountCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LoyaltyAccountCreatedEventObject] = ABSENT


@model
class LoyaltyAccountCreatedEventObject(Model):
    """Schema `LoyaltyAccountCreatedEventObject`."""

    loyalty_account: Nullable[LoyaltyAccount] = ABSENT
