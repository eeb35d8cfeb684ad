"""The events of order. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import OrderState


@model
class OrderCreated(Model):
    """Schema `OrderCreated`.

    Attributes:
        state: One of OPEN, COMPLETED, CANCELED, DRAFT.
    """

    order_id: Nullable[str] = ABSENT
    version: int | None = None
    location_id: Nullable[str] = ABSENT
    state: Nullable[OrderState] = ABSENT
    created_at: datetime | None = None


@model
class OrderCreatedEvent(Event):
    """Schema `OrderCreatedEvent`.

    The payload of the webhook `order.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["order.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[OrderCreatedEventData] = ABSENT


@model
class OrderCreatedEventData(Model):
    """Schema `OrderCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[OrderCreatedObject] = ABSENT


@model
class OrderCreatedObject(Model):
    """Schema `OrderCreatedObject`."""

    order_created: Nullable[OrderCreated] = ABSENT


@model
class OrderUpdated(Model):
    """Schema `OrderUpdated`.

    Attributes:
        state: One of OPEN, COMPLETED, CANCELED, DRAFT.
    """

    order_id: Nullable[str] = ABSENT
    version: int | None = None
    location_id: Nullable[str] = ABSENT
    state: Nullable[OrderState] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class OrderUpdatedEvent(Event):
    """Schema `OrderUpdatedEvent`.

    The payload of the webhook `order.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["order.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[OrderUpdatedEventData] = ABSENT


@model
class OrderUpdatedEventData(Model):
    """Schema `OrderUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[OrderUpdatedObject] = ABSENT


@model
class OrderUpdatedObject(Model):
    """Schema `OrderUpdatedObject`."""

    order_updated: Nullable[OrderUpdated] = ABSENT
