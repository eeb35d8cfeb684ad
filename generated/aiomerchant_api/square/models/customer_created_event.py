"""CustomerCreatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer import Customer


@model
class CustomerCreatedEvent(Event):
    """Schema `CustomerCreatedEvent`.

    The payload of the webhook `customer.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomerCreatedEventData] = ABSENT


@model
class CustomerCreatedEventData(Model):
    """Schema `CustomerCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CustomerCreatedEventObject] = ABSENT


@model
class CustomerCreatedEventEventContext(Model):
    """Schema `CustomerCreatedEventEventContext`."""

    merge: Nullable[CustomerCreatedEventEventContextMerge] = ABSENT


@model
class CustomerCreatedEventEventContextMerge(Model):
    """Schema `CustomerCreatedEventEventContextMerge`."""

    from_customer_ids: Nullable[list[str]] = ABSENT
    to_customer_id: Nullable[str] = ABSENT


@model
class CustomerCreatedEventObject(Model):
    """Schema `CustomerCreatedEventObject`."""

    customer: Nullable[Customer] = ABSENT
    event_context: Nullable[CustomerCreatedEventEventContext] = ABSENT
