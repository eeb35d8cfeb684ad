"""The model EventTypeWithStats.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.event_source import EventSource


@define(kw_only=True, eq=False, repr=False)
class EventTypeWithStats(Model):
    """Schema `EventTypeWithStats`.

    Attributes:
        source: One of system, user.
    """

    id: UUID | None = None
    created_at: datetime | None = None
    modified_at: datetime | None = None
    name: str
    label: str
    label_property_selector: str | None = None
    organization_id: UUID
    source: EventSource
    occurrences: int
    first_seen: datetime
    last_seen: datetime
