"""The model OrderCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.enums import OrderState


@define(kw_only=True, eq=False, repr=False)
class OrderCreatedEvent(Event):
    """Schema `OrderCreatedEvent`.

    The payload of the webhook `order.created`.
    """

    merchant_id: str | None = None
    type: Literal["order.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: OrderCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderCreated(Model):
    """Schema `OrderCreated`.

    Attributes:
        state: One of OPEN, COMPLETED, CANCELED, DRAFT.
    """

    order_id: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None
    state: OrderState | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class OrderCreatedEventData(Model):
    """Schema `OrderCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: OrderCreatedObject | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderCreatedObject(Model):
    """Schema `OrderCreatedObject`."""

    order_created: OrderCreated | None = None
