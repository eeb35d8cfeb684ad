"""The events of card. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.card import Card


@model
class CardAutomaticallyUpdatedEvent(Event):
    """Schema `CardAutomaticallyUpdatedEvent`.

    The payload of the webhook `card.automatically_updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["card.automatically_updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CardAutomaticallyUpdatedEventData] = ABSENT


@model
class CardAutomaticallyUpdatedEventData(Model):
    """Schema `CardAutomaticallyUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CardAutomaticallyUpdatedEventObject] = ABSENT


@model
class CardAutomaticallyUpdatedEventObject(Model):
    """Schema `CardAutomaticallyUpdatedEventObject`."""

    card: Nullable[Card] = ABSENT


@model
class CardCreatedEvent(Event):
    """Schema `CardCreatedEvent`.

    The payload of the webhook `card.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["card.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CardCreatedEventData] = ABSENT


@model
class CardCreatedEventData(Model):
    """Schema `CardCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CardCreatedEventObject] = ABSENT


@model
class CardCreatedEventObject(Model):
    """Schema `CardCreatedEventObject`."""

    card: Nullable[Card] = ABSENT


@model
class CardDisabledEvent(Event):
    """Schema `CardDisabledEvent`.

    The payload of the webhook `card.disabled`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["card.disabled"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CardDisabledEventData] = ABSENT


@model
class CardDisabledEventData(Model):
    """Schema `CardDisabledEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CardDisabledEventObject] = ABSENT


@model
class CardDisabledEventObject(Model):
    """Schema `CardDisabledEventObject`."""

    card: Nullable[Card] = ABSENT


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


@model
class CardUpdatedEvent(Event):
    """Schema `CardUpdatedEvent`.

    The payload of the webhook `card.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["card.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CardUpdatedEventData] = ABSENT


@model
class CardUpdatedEventData(Model):
    """Schema `CardUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CardUpdatedEventObject] = ABSENT


@model
class CardUpdatedEventObject(Model):
    """Schema `CardUpdatedEventObject`."""

    card: Nullable[Card] = ABSENT
