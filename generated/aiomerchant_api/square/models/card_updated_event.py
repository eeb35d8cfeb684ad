"""CardUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.card import Card


@model
class CardUpdatedEvent(Event):
    """Schema `CardUpdatedEvent`.

    The payload of the webhook `card.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["card.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CardUpdatedEventData] = ABSENT


@model
class CardUpdatedEventData(Model):
    """Schema `CardUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CardUpdatedEventObject] = ABSENT


@model
class CardUpdatedEventObject(Model):
    """Schema `CardUpdatedEventObject`."""

    card: Nullable[Card] = ABSENT
