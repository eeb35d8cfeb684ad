"""The model SearchEventsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.event import Event
    from ..models.event_metadata import EventMetadata


@define(kw_only=True, eq=False, repr=False)
class SearchEventsResponse(Model):
    """Schema `SearchEventsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    events: list[Event] | None = field(default=None, metadata=NOT_NULL)
    metadata: list[EventMetadata] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
