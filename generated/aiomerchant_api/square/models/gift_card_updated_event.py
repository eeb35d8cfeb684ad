"""GiftCardUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.gift_card import GiftCard


@model
class GiftCardUpdatedEvent(Event):
    """Schema `GiftCardUpdatedEvent`.

    The payload of the webhook `gift_card.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["gift_card.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[GiftCardUpdatedEventData] = ABSENT


@model
class GiftCardUpdatedEventData(Model):
    """Schema `GiftCardUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[GiftCardUpdatedEventObject] = ABSENT


@model
class GiftCardUpdatedEventObject(Model):
    """Schema `GiftCardUpdatedEventObject`."""

    gift_card: Nullable[GiftCard] = ABSENT
