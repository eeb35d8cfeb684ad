"""The events of order fulfillment. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import FulfillmentState, OrderState


@model
class OrderFulfillmentUpdated(Model):
    """Schema `OrderFulfillmentUpdated`.

    Attributes:
        state: One of OPEN, COMPLETED, CANCELED, DRAFT.
    """

    order_id: Nullable[str] = ABSENT
    version: int | None = None
    location_id: Nullable[str] = ABSENT
    state: Nullable[OrderState] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    fulfillment_update: Nullable[list[OrderFulfillmentUpdatedUpdate]] = ABSENT


@model
class OrderFulfillmentUpdatedEvent(Event):
    """Schema `OrderFulfillmentUpdatedEvent`.

    The payload of the webhook `order.fulfillment.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["order.fulfillment.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[OrderFulfillmentUpdatedEventData] = ABSENT


@model
class OrderFulfillmentUpdatedEventData(Model):
    """Schema `OrderFulfillmentUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[OrderFulfillmentUpdatedObject] = ABSENT


@model
class OrderFulfillmentUpdatedObject(Model):
    """Schema `OrderFulfillmentUpdatedObject`."""

    order_fulfillment_updated: Nullable[OrderFulfillmentUpdated] = ABSENT


@model
class OrderFulfillmentUpdatedUpdate(Model):
    """Schema `OrderFulfillmentUpdatedUpdate`.

    Attributes:
        old_state: One of PROPOSED, RESERVED, PREPARED, COMPLETED, CANCELED, FAILED.
        new_state: One of PROPOSED, RESERVED, PREPARED, COMPLETED, CANCELED, FAILED.
    """

    fulfillment_uid: Nullable[str] = ABSENT
    old_state: Nullable[FulfillmentState] = ABSENT
    new_state: Nullable[FulfillmentState] = ABSENT
