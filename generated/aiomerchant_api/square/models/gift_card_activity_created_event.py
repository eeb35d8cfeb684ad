"""The model GiftCardActivityCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.gift_card_activity import GiftCardActivity


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityCreatedEvent(Event):
    """Schema `GiftCardActivityCreatedEvent`.

    The payload of the webhook `gift_card.activity.created`.
    """

    merchant_id: str | None = None
    type: Literal["gift_card.activity.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: GiftCardActivityCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityCreatedEventData(Model):
    """Schema `GiftCardActivityCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: GiftCardActivityCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityCreatedEventObject(Model):
    """Schema `GiftCardActivityCreatedEventObject`."""

    gift_card_activity: GiftCardActivity | None = None
