"""The events of gift card activity. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.gift_card_activity import GiftCardActivity


@model
class GiftCardActivityCreatedEvent(Event):
    """Schema `GiftCardActivityCreatedEvent`.

    The payload of the webhook `gift_card.activity.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["gift_card.activity.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[GiftCardActivityCreatedEventData] = ABSENT


@model
class GiftCardActivityCreatedEventData(Model):
    """Schema `GiftCardActivityCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[GiftCardActivityCreatedEventObject] = ABSENT


@model
class GiftCardActivityCreatedEventObject(Model):
    """Schema `GiftCardActivityCreatedEventObject`."""

    gift_card_activity: Nullable[GiftCardActivity] = ABSENT


@model
class GiftCardActivityUpdatedEvent(Event):
    """Schema `GiftCardActivityUpdatedEvent`.

    The payload of the webhook `gift_card.activity.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["gift_card.activity.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[GiftCardActivityUpdatedEventData] = ABSENT


@model
class GiftCardActivityUpdatedEventData(Model):
    """Schema `GiftCardActivityUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[GiftCardActivityUpdatedEventObject] = ABSENT


@model
class GiftCardActivityUpdatedEventObject(Model):
    """Schema `GiftCardActivityUpdatedEventObject`."""

    gift_card_activity: Nullable[GiftCardActivity] = ABSENT
