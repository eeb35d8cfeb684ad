"""The model SearchEventsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.event import Event
    from ..models.event_metadata import EventMetadata


@define(kw_only=True, eq=False, repr=False)
class SearchEventsResponse(Model):
    """Schema `SearchEventsResponse`."""

    errors: list[Error] | None = None
    events: list[Event] | None = None
    metadata: list[EventMetadata] | None = None
    cursor: str | None = None
