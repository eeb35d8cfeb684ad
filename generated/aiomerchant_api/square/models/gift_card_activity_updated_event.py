"""The model GiftCardActivityUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.gift_card_activity import GiftCardActivity


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityUpdatedEvent(Event):
    """Schema `GiftCardActivityUpdatedEvent`.

    The payload of the webhook `gift_card.activity.updated`.
    """

    merchant_id: str | None = None
    type: Literal["gift_card.activity.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: GiftCardActivityUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityUpdatedEventData(Model):
    """Schema `GiftCardActivityUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: GiftCardActivityUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityUpdatedEventObject(Model):
    """Schema `GiftCardActivityUpdatedEventObject`."""

    gift_card_activity: GiftCardActivity | None = None
