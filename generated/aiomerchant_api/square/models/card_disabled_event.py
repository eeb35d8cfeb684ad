"""The model CardDisabledEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.card import Card


@define(kw_only=True, eq=False, repr=False)
class CardDisabledEvent(Event):
    """Schema `CardDisabledEvent`.

    The payload of the webhook `card.disabled`.
    """

    merchant_id: str | None = None
    type: Literal["card.disabled"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CardDisabledEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class CardDisabledEventData(Model):
    """Schema `CardDisabledEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CardDisabledEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CardDisabledEventObject(Model):
    """Schema `CardDisabledEventObject`."""

    card: Card | None = None
