"""The bodies of events. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import SearchEventsSortField, SortOrder
    from ..models.error import Error
    from ..models.event_type_metadata import EventTypeMetadata
    from ..models.time_range import TimeRange


@model
class DisableEventsResponse(Model):
    """Schema `DisableEventsResponse`."""

    errors: list[Error] | None = None


@model
class EnableEventsResponse(Model):
    """Schema `EnableEventsResponse`."""

    errors: list[Error] | None = None


@model
class Event(Model):
    """Schema `Event`."""

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[str] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[EventData] = ABSENT


@model
class EventData(Model):
    """Schema `EventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    deleted: Nullable[bool] = ABSENT
    object: Nullable[dict[str, Any]] = ABSENT


@model
class EventMetadata(Model):
    """Schema `EventMetadata`."""

    event_id: Nullable[str] = ABSENT
    api_version: Nullable[str] = ABSENT


@model
class ListEventTypesResponse(Model):
    """Schema `ListEventTypesResponse`."""

    errors: list[Error] | None = None
    event_types: list[str] | None = None
    metadata: list[EventTypeMetadata] | None = None


@model
class SearchEventsFilter(Model):
    """Schema `SearchEventsFilter`."""

    event_types: Nullable[list[str]] = ABSENT
    merchant_ids: Nullable[list[str]] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    created_at: TimeRange | None = None


@model
class SearchEventsQuery(Model):
    """Schema `SearchEventsQuery`."""

    filter: Nullable[SearchEventsFilter] = ABSENT
    sort: Nullable[SearchEventsSort] = ABSENT


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


@model
class SearchEventsResponse(Model):
    """Schema `SearchEventsResponse`."""

    errors: list[Error] | None = None
    events: list[Event] | None = None
    metadata: list[EventMetadata] | None = None
    cursor: str | None = None


@model
class SearchEventsSort(Model):
    """Schema `SearchEventsSort`.

    Attributes:
        field: One of DEFAULT.
        order: One of DESC, ASC.
    """

    field: Nullable[SearchEventsSortField] = ABSENT
    order: Nullable[SortOrder] = ABSENT
