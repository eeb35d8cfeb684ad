"""The model CardCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.card import Card


@define(kw_only=True, eq=False, repr=False)
class CardCreatedEvent(Event):
    """Schema `CardCreatedEvent`.

    The payload of the webhook `card.created`.
    """

    merchant_id: str | None = None
    type: Literal["card.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CardCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class CardCreatedEventData(Model):
    """Schema `CardCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CardCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CardCreatedEventObject(Model):
    """Schema `CardCreatedEventObject`."""

    card: Card | None = None
