"""GiftCardCreatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.gift_card import GiftCard


@model
class GiftCardCreatedEvent(Event):
    """Schema `GiftCardCreatedEvent`.

    The payload of the webhook `gift_card.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["gift_card.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[GiftCardCreatedEventData] = ABSENT


@model
class GiftCardCreatedEventData(Model):
    """Schema `GiftCardCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[GiftCardCreatedEventObject] = ABSENT


@model
class GiftCardCreatedEventObject(Model):
    """Schema `GiftCardCreatedEventObject`."""

    gift_card: Nullable[GiftCard] = ABSENT
