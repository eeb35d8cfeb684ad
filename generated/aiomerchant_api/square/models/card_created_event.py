"""CardCreatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.card import Card


@model
class CardCreatedEvent(Event):
    """Schema `CardCreatedEvent`.

    The payload of the webhook `card.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["card.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CardCreatedEventData] = ABSENT


@model
class CardCreatedEventData(Model):
    """Schema `CardCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CardCreatedEventObject] = ABSENT


@model
class CardCreatedEventObject(Model):
    """Schema `CardCreatedEventObject`."""

    card: Nullable[Card] = ABSENT
