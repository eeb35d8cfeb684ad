"""OrderUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import OrderState


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
class OrderUpdatedEventData(Model):
    """Schema `OrderUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[OrderUpdatedObject] = ABSENT


@model
class OrderUpdatedObject(Model):
    """Schema `OrderUpdatedObject`."""

    order_updated: Nullable[OrderUpdated] = ABSENT
