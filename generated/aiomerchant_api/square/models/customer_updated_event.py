"""CustomerUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer import Customer


@model
class CustomerUpdatedEvent(Event):
    """Schema `CustomerUpdatedEvent`.

    The payload of the webhook `customer.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomerUpdatedEventData] = ABSENT


@model
class CustomerUpdatedEventData(Model):
    """Schema `CustomerUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CustomerUpdatedEventObject] = ABSENT


@model
class CustomerUpdatedEventObject(Model):
    """Schema `CustomerUpdatedEventObject`."""

    customer: Nullable[Customer] = ABSENT
