"""The model LocationUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class LocationUpdatedEvent(Event):
    """Schema `LocationUpdatedEvent`.

    The payload of the webhook `location.updated`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["location.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LocationUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LocationUpdatedEventData(Model):
    """Schema `LocationUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
