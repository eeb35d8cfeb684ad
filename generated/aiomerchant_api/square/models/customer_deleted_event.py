"""The model CustomerDeletedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.customer import Customer


@define(kw_only=True, eq=False, repr=False)
class CustomerDeletedEvent(Event):
    """Schema `CustomerDeletedEvent`.

    The payload of the webhook `customer.deleted`.
    """

    merchant_id: str | None = None
    type: Literal["customer.deleted"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CustomerDeletedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerDeletedEventData(Model):
    """Schema `CustomerDeletedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CustomerDeletedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerDeletedEventEventContext(Model):
    """Schema `CustomerDeletedEventEventContext`."""

    merge: CustomerDeletedEventEventContextMerge | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerDeletedEventEventContextMerge(Model):
    """Schema `CustomerDeletedEventEventContextMerge`."""

    from_customer_ids: list[str] | None = None
    to_customer_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerDeletedEventObject(Model):
    """Schema `CustomerDeletedEventObject`."""

    customer: Customer | None = None
    event_context: CustomerDeletedEventEventContext | None = None
