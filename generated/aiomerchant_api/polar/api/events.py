"""Polar: events. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..inputs.event import EventCreateCustomerDict, EventCreateExternalCustomerDict
    from ..models.enums import EventNamesSortProperty, EventSortProperty, EventSource
    from ..models.event import Event
    from ..models.events_bodies import (
        EventCreateCustomer,
        EventCreateExternalCustomer,
        EventName,
        EventsIngestResponse,
        ListResourceEventName,
    )
    from ..models.events_list_response import EventsListResponse

LIST_EVENTS: Final[ListOperation[EventsListResponse, Event]] = ListOperation(
    "events:list",
    "events.list",
    "GET",
    "/v1/events/",
    provider="polar",
    returns="EventsListResponse",
    query=(
        "filter",
        "start_timestamp",
        "end_timestamp",
        "organization_id",
        "customer_id",
        "external_customer_id",
        "meter_id",
        "name",
        "source",
        "query",
        "parent_id",
        "depth",
        "page",
        "limit",
        "sorting",
        "metadata",
    ),
    styles={"metadata": "deepObject"},
    security=("oidc", "pat", "oat"),
    scopes=("events:read", "events:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

LIST_EVENT_NAMES: Final[ListOperation[ListResourceEventName, EventName]] = ListOperation(
    "events:list_names",
    "events.list_names",
    "GET",
    "/v1/events/names",
    provider="polar",
    returns="ListResourceEventName",
    query=(
        "organization_id",
        "customer_id",
        "external_customer_id",
        "source",
        "query",
        "page",
        "limit",
        "sorting",
    ),
    security=("oidc", "pat", "oat"),
    scopes=("events:read", "events:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

GET_EVENT: Final[Operation[Event]] = Operation(
    "events:get",
    "events.get",
    "GET",
    "/v1/events/{id}",
    provider="polar",
    returns="Event",
    security=("oidc", "pat", "oat"),
    scopes=("events:read", "events:write"),
)

INGEST_EVENTS: Final[Operation[EventsIngestResponse]] = Operation(
    "events:ingest",
    "events.ingest",
    "POST",
    "/v1/events/ingest",
    provider="polar",
    returns="EventsIngestResponse",
    body=Body(type="EventsIngest"),
    security=("oidc", "pat", "oat"),
    scopes=("events:write",),
)


def list_events(
    send: Send,
    /,
    *,
    filter: str | None = None,
    start_timestamp: datetime | None = None,
    end_timestamp: datetime | None = None,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    external_customer_id: str | Sequence[str] | None = None,
    meter_id: UUID | str | None = None,
    name: str | Sequence[str] | None = None,
    source: EventSource | Sequence[EventSource] | None = None,
    query: str | None = None,
    parent_id: UUID | str | None = None,
    depth: int | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[EventSortProperty] | None = None,
    metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
    | Null
    | None = None,
) -> Pages[Event]:
    """List usage events, newest first unless sorted otherwise.

    GET /v1/events/. Scopes: events:read, events:write. Token: OAuth, personal or organization access token.

    Args:
        filter: A filter as a meter has it, written as JSON text.
        start_timestamp: Only what is later than this time.
        end_timestamp: Only what is earlier than this time.
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        customer_id: Only of this customer, or of any of several.
        external_customer_id: Only of the customer with this id of your own, or of any of several.
        meter_id: Only events that this meter counts.
        name: Only events of this name, or of any of several.
        source: Who recorded the events: Polar itself (system) or you (user). One of system, user.
        query: Text to look for in events.
        parent_id: With `depth`: look below this event instead of below the roots.
        depth: How far below root events to look: 0 for roots alone, 5 at most; events of all levels if left
            out. 0 to 5.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-timestamp']. One of timestamp, -timestamp.
        metadata: Only those whose metadata holds these values, by key.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.events.list(): ...
    """
    return send.pages(
        LIST_EVENTS,
        query={
            "filter": filter,
            "start_timestamp": start_timestamp,
            "end_timestamp": end_timestamp,
            "organization_id": organization_id,
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "meter_id": meter_id,
            "name": name,
            "source": source,
            "query": query,
            "parent_id": parent_id,
            "depth": depth,
            "page": page,
            "limit": limit,
            "sorting": sorting,
            "metadata": metadata,
        },
    )


def list_event_names(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    external_customer_id: str | Sequence[str] | None = None,
    source: EventSource | Sequence[EventSource] | None = None,
    query: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[EventNamesSortProperty] | None = None,
) -> Pages[EventName]:
    """List the names that events have had, last seen first, with how often and when.

    GET /v1/events/names. Scopes: events:read, events:write. Token: OAuth, personal or organization access
    token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        customer_id: Only of this customer, or of any of several.
        external_customer_id: Only of the customer with this id of your own, or of any of several.
        source: Who recorded the events: Polar itself (system) or you (user). One of system, user.
        query: Part of an event's name.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-last_seen']. One of name, -name, occurrences, -occurrences, first_seen, -first_seen,
            last_seen, -last_seen.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.events.list_names(): ...
    """
    return send.pages(
        LIST_EVENT_NAMES,
        query={
            "organization_id": organization_id,
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "source": source,
            "query": query,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def get_event(send: Send, /, id: UUID | str) -> Event:
    """Get an event by its id.

    GET /v1/events/{id}. Scopes: events:read, events:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.events.get("...")
    """
    return await send(GET_EVENT, path={"id": id})


async def ingest_events(
    send: Send,
    /,
    *,
    events: Sequence[
        EventCreateCustomer
        | EventCreateCustomerDict
        | EventCreateExternalCustomer
        | EventCreateExternalCustomerDict
    ],
) -> EventsIngestResponse:
    """Record usage events, many in one call; one whose `external_id` is known is skipped and counted as a duplicate.

    POST /v1/events/ingest. Scopes: events:write. Token: OAuth, personal or organization access token.

    Args:
        events: The events, in any order.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.events.ingest(events=[...])
    """
    return await send(INGEST_EVENTS, body={"events": events})


class Events(Resource):
    """What customers did and what happened to them; meters add it up."""

    list = list_events
    list_names = list_event_names
    get = get_event
    ingest = ingest_events
