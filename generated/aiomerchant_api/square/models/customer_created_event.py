"""The model CustomerCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.customer import Customer


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedEvent(Event):
    """Schema `CustomerCreatedEvent`.

    The payload of the webhook `customer.created`.
    """

    merchant_id: str | None = None
    type: Literal["customer.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CustomerCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedEventData(Model):
    """Schema `CustomerCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CustomerCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedEventEventContext(Model):
    """Schema `CustomerCreatedEventEventContext`."""

    merge: CustomerCreatedEventEventContextMerge | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedEventEventContextMerge(Model):
    """Schema `CustomerCreatedEventEventContextMerge`."""

    from_customer_ids: list[str] | None = None
    to_customer_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedEventObject(Model):
    """Schema `CustomerCreatedEventObject`."""

    customer: Customer | None = None
    event_context: CustomerCreatedEventEventContext | None = None
