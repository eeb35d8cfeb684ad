"""The model CardForgottenEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class CardForgottenEvent(Event):
    """Schema `CardForgottenEvent`.

    The payload of the webhook `card.forgotten`.
    """

    merchant_id: str | None = None
    type: Literal["card.forgotten"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CardForgottenEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class CardForgottenEventCard(Model):
    """Schema `CardForgottenEventCard`.

    Attributes:
        id: At most 64 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    customer_id: str | None = None
    enabled: bool | None = None
    reference_id: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    merchant_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CardForgottenEventData(Model):
    """Schema `CardForgottenEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CardForgottenEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CardForgottenEventObject(Model):
    """Schema `CardForgottenEventObject`."""

    card: CardForgottenEventCard | None = None
