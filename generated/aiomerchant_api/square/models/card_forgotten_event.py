"""CardForgottenEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class CardForgottenEvent(Event):
    """Schema `CardForgottenEvent`.

    The payload of the webhook `card.forgotten`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["card.forgotten"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CardForgottenEventData] = ABSENT


@model
class CardForgottenEventCard(Model):
    """Schema `CardForgottenEventCard`.

    Attributes:
        id: At most 64 characters.
    """

    id: str | None = None
    customer_id: Nullable[str] = ABSENT
    enabled: Nullable[bool] = ABSENT
    reference_id: Nullable[str] = ABSENT
    version: int | None = None
    merchant_id: Nullable[str] = ABSENT


@model
class CardForgottenEventData(Model):
    """Schema `CardForgottenEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CardForgottenEventObject] = ABSENT


@model
class CardForgottenEventObject(Model):
    """Schema `CardForgottenEventObject`."""

    card: Nullable[CardForgottenEventCard] = ABSENT
