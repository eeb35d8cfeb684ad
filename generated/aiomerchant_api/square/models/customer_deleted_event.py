"""CustomerDeletedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.customer import Customer


@model
class CustomerDeletedEvent(Event):
    """Schema `CustomerDeletedEvent`.

    The payload of the webhook `customer.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomerDeletedEventData] = ABSENT


@model
class CustomerDeletedEventData(Model):
    """Schema `CustomerDeletedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[CustomerDeletedEventObject] = ABSENT


@model
class CustomerDeletedEventEventContext(Model):
    """Schema `CustomerDeletedEventEventContext`."""

    merge: Nullable[CustomerDeletedEventEventContextMerge] = ABSENT


@model
class CustomerDeletedEventEventContextMerge(Model):
    """Schema `CustomerDeletedEventEventContextMerge`."""

    from_customer_ids: Nullable[list[str]] = ABSENT
    to_customer_id: Nullable[str] = ABSENT


@model
class CustomerDeletedEventObject(Model):
    """Schema `CustomerDeletedEventObject`."""

    customer: Nullable[Customer] = ABSENT
    event_context: Nullable[CustomerDeletedEventEventContext] = ABSENT
