"""SearchEventsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.event import Event
    from ..models.search_events_query import SearchEventsQuery


@model
class SearchEventsResponse(Model):
    """Schema `SearchEventsResponse`."""

    errors: list[Error] | None = None
    events: list[Event] | None = None
    metadata: list[EventMetadata] | None = None
    cursor: str | None = None


@model
class EventMetadata(Model):
    """Schema `EventMetadata`."""

    event_id: Nullable[str] = ABSENT
    api_version: Nullable[str] = ABSENT


@model
class SearchEventsRequest(Model):
    """Schema `SearchEventsRequest`.

    Attributes:
        cursor: At most 256 characters.
        limit: 1 to 100.
    """

    cursor: str | None = None
    limit: int | None = None
    query: SearchEventsQuery | None = None
