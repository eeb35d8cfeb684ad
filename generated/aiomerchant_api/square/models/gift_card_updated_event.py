"""The model GiftCardUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.gift_card import GiftCard


@define(kw_only=True, eq=False, repr=False)
class GiftCardUpdatedEvent(Event):
    """Schema `GiftCardUpdatedEvent`.

    The payload of the webhook `gift_card.updated`.
    """

    merchant_id: str | None = None
    type: Literal["gift_card.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: GiftCardUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardUpdatedEventData(Model):
    """Schema `GiftCardUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: GiftCardUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardUpdatedEventObject(Model):
    """Schema `GiftCardUpdatedEventObject`."""

    gift_card: GiftCard | None = None
