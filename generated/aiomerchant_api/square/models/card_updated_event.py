"""The model CardUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.card import Card


@define(kw_only=True, eq=False, repr=False)
class CardUpdatedEvent(Event):
    """Schema `CardUpdatedEvent`.

    The payload of the webhook `card.updated`.
    """

    merchant_id: str | None = None
    type: Literal["card.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CardUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class CardUpdatedEventData(Model):
    """Schema `CardUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CardUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CardUpdatedEventObject(Model):
    """Schema `CardUpdatedEventObject`."""

    card: Card | None = None
