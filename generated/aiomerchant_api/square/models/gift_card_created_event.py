"""The model GiftCardCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.gift_card import GiftCard


@define(kw_only=True, eq=False, repr=False)
class GiftCardCreatedEvent(Event):
    """Schema `GiftCardCreatedEvent`.

    The payload of the webhook `gift_card.created`.
    """

    merchant_id: str | None = None
    type: Literal["gift_card.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: GiftCardCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardCreatedEventData(Model):
    """Schema `GiftCardCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: GiftCardCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardCreatedEventObject(Model):
    """Schema `GiftCardCreatedEventObject`."""

    gift_card: GiftCard | None = None
