"""CardAutomaticallyUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.card import Card


@model
class CardAutomaticallyUpdatedEvent(Event):
    """Schema `CardAutomaticallyUpdatedEvent`.

    The payload of the webhook `card.automatically_updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["card.automatically_updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CardAutomaticallyUpdatedEventData] = ABSENT


@model
class CardAutomaticallyUpdatedEventData(Model):
    """Schema `CardAutomaticallyUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CardAutomaticallyUpdatedEventObject] = ABSENT


@model
class CardAutomaticallyUpdatedEventObject(Model):
    """Schema `CardAutomaticallyUpdatedEventObject`."""

    card: Nullable[Card] = ABSENT
