"""The model OrderFulfillmentUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.enums import FulfillmentState, OrderState


@define(kw_only=True, eq=False, repr=False)
class OrderFulfillmentUpdatedEvent(Event):
    """Schema `OrderFulfillmentUpdatedEvent`.

    The payload of the webhook `order.fulfillment.updated`.
    """

    merchant_id: str | None = None
    type: Literal["order.fulfillment.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: OrderFulfillmentUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderFulfillmentUpdated(Model):
    """Schema `OrderFulfillmentUpdated`.

    Attributes:
        state: One of OPEN, COMPLETED, CANCELED, DRAFT.
    """

    order_id: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None
    state: OrderState | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    fulfillment_update: list[OrderFulfillmentUpdatedUpdate] | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderFulfillmentUpdatedEventData(Model):
    """Schema `OrderFulfillmentUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: OrderFulfillmentUpdatedObject | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderFulfillmentUpdatedObject(Model):
    """Schema `OrderFulfillmentUpdatedObject`."""

    order_fulfillment_updated: OrderFulfillmentUpdated | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderFulfillmentUpdatedUpdate(Model):
    """Schema `OrderFulfillmentUpdatedUpdate`.

    Attributes:
        old_state: One of PROPOSED, RESERVED, PREPARED, COMPLETED, CANCELED, FAILED.
        new_state: One of PROPOSED, RESERVED, PREPARED, COMPLETED, CANCELED, FAILED.
    """

    fulfillment_uid: str | None = None
    old_state: FulfillmentState | None = None
    new_state: FulfillmentState | None = None
