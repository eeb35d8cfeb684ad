"""The model Event.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.event_data import EventData


@define(kw_only=True, eq=False, repr=False)
class Event(Model):
    """Schema `Event`."""

    merchant_id: str | None = None
    location_id: str | None = None
    type: str | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: EventData | None = None
