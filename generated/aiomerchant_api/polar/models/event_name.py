"""The model EventName.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.event_source import EventSource


@define(kw_only=True, eq=False, repr=False)
class EventName(Model):
    """Schema `EventName`.

    Attributes:
        source: One of system, user.
    """

    name: str
    label: str
    source: EventSource
    occurrences: int
    first_seen: datetime
    last_seen: datetime
