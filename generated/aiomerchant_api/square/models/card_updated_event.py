"""The model CardUpdatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.card_updated_event_data import CardUpdatedEventData


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
