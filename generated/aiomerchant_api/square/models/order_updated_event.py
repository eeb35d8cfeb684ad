"""The model OrderUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.enums import OrderState


@define(kw_only=True, eq=False, repr=False)
class OrderUpdatedEvent(Event):
    """Schema `OrderUpdatedEvent`.

    The payload of the webhook `order.updated`.
    """

    merchant_id: str | None = None
    type: Literal["order.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: OrderUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderUpdated(Model):
    """Schema `OrderUpdated`.

    Attributes:
        state: One of OPEN, COMPLETED, CANCELED, DRAFT.
    """

    order_id: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None
    state: OrderState | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class OrderUpdatedEventData(Model):
    """Schema `OrderUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: OrderUpdatedObject | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderUpdatedObject(Model):
    """Schema `OrderUpdatedObject`."""

    order_updated: OrderUpdated | None = None
