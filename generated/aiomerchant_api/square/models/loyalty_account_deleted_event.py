"""LoyaltyAccountDeletedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_account import LoyaltyAccount


@model
class LoyaltyAccountDeletedEvent(Event):
    """Schema `LoyaltyAccountDeletedEvent`.

    The payload of the webhook `loyalty.account.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["loyalty.account.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LoyaltyAccountDeletedEventData] = ABSENT


@model
class LoyaltyAccountDeletedEventData(Model):
    """Schema `LoyaltyAccountDeletedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LoyaltyAccountDeletedEventObject] = ABSENT


@model
class LoyaltyAccountDeletedEventObject(Model):
    """Schema `LoyaltyAccountDeletedEventObject`."""

    loyalty_account: Nullable[LoyaltyAccount] = ABSENT
