"""CardDisabledEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.card import Card


@model
class CardDisabledEvent(Event):
    """Schema `CardDisabledEvent`.

    The payload of the webhook `card.disabled`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["card.disabled"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CardDisabledEventData] = ABSENT


@model
class CardDisabledEventData(Model):
    """Schema `CardDisabledEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CardDisabledEventObject] = ABSENT


@model
class CardDisabledEventObject(Model):
    """Schema `CardDisabledEventObject`."""

    card: Nullable[Card] = ABSENT
