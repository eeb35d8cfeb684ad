"""The model LocationCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class LocationCreatedEvent(Event):
    """Schema `LocationCreatedEvent`.

    The payload of the webhook `location.created`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["location.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LocationCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LocationCreatedEventData(Model):
    """Schema `LocationCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
