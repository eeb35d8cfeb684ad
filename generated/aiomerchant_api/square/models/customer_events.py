"""The events of customer. Generated from spec/."""

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
