"""The model SearchEventsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.event import Event
    from ..models.search_events_query import SearchEventsQuery


@define(kw_only=True, eq=False, repr=False)
class SearchEventsResponse(Model):
    """Schema `SearchEventsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    events: list[Event] | None = field(default=None, metadata=NOT_NULL)
    metadata: list[EventMetadata] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class EventMetadata(Model):
    """Schema `EventMetadata`."""

    event_id: str | None = None
    api_version: str | None = None


@define(kw_only=True, eq=False, repr=False)
class SearchEventsRequest(Model):
    """Schema `SearchEventsRequest`.

    Attributes:
        cursor: At most 256 characters.
        limit: 1 to 100.
    """

    cursor: str | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    query: SearchEventsQuery | None = field(default=None, metadata=NOT_NULL)
