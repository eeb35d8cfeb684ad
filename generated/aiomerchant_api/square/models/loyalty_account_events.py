"""The events of loyalty account. Generated from spec/."""

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
