"""The model Event, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


@define(kw_only=True, eq=False, repr=False)
class Event(Model):
    """Schema `Event`."""

    merchant_id: str | None = None
    location_id: str | None = None
    type: str | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: EventData | None = None


@define(kw_only=True, eq=False, repr=False)
class EventData(Model):
    """Schema `EventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    deleted: bool | None = None
    object: dict[str, Any] | None = None
