"""The model CustomerUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.customer import Customer


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdatedEvent(Event):
    """Schema `CustomerUpdatedEvent`.

    The payload of the webhook `customer.updated`.
    """

    merchant_id: str | None = None
    type: Literal["customer.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CustomerUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdatedEventData(Model):
    """Schema `CustomerUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CustomerUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdatedEventObject(Model):
    """Schema `CustomerUpdatedEventObject`."""

    customer: Customer | None = None
