"""Square: events. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.event import SearchEventsQueryDict
    from ..models.events_bodies import (
        DisableEventsResponse,
        EnableEventsResponse,
        Event,
        ListEventTypesResponse,
        SearchEventsQuery,
        SearchEventsResponse,
    )

SEARCH_EVENTS: Final[ListOperation[SearchEventsResponse, Event]] = ListOperation(
    "SearchEvents",
    "events.search_events",
    "POST",
    "/v2/events",
    provider="square",
    returns="SearchEventsResponse",
    body=Body(type="SearchEventsRequest"),
    security=("oauth2",),
    paging=Paging(
        style="cursor", items="events", cursor="cursor", location="body", limit="limit", largest=100
    ),
)

DISABLE_EVENTS: Final[Operation[DisableEventsResponse]] = Operation(
    "DisableEvents",
    "events.disable_events",
    "PUT",
    "/v2/events/disable",
    provider="square",
    returns="DisableEventsResponse",
    security=("oauth2",),
)

ENABLE_EVENTS: Final[Operation[EnableEventsResponse]] = Operation(
    "EnableEvents",
    "events.enable_events",
    "PUT",
    "/v2/events/enable",
    provider="square",
    returns="EnableEventsResponse",
    security=("oauth2",),
)

LIST_EVENT_TYPES: Final[Operation[ListEventTypesResponse]] = Operation(
    "ListEventTypes",
    "events.list_event_types",
    "GET",
    "/v2/events/types",
    provider="square",
    returns="ListEventTypesResponse",
    query=("api_version",),
    security=("oauth2",),
)


def search_events(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    query: SearchEventsQuery | SearchEventsQueryDict | None = None,
) -> Pages[Event]:
    """Find webhook events of the last 28 days; only those that occurred while events were enabled.

    POST /v2/events.

    Args:
        cursor: At most 256 characters.
        limit: 1 to 100.

    Example:
        async for item in square.events.search_events(): ...
    """
    return send.pages(SEARCH_EVENTS, body={"cursor": cursor, "limit": limit, "query": query})


async def disable_events(send: Send, /) -> DisableEventsResponse:
    """Stop recording events for search; those of the time in between stay unsearchable.

    PUT /v2/events/disable.

    Example:
        await square.events.disable_events()
    """
    return await send(DISABLE_EVENTS)


async def enable_events(send: Send, /) -> EnableEventsResponse:
    """Start recording events for search; they are off until then.

    PUT /v2/events/enable.

    Example:
        await square.events.enable_events()
    """
    return await send(ENABLE_EVENTS)


async def list_event_types(send: Send, /, *, api_version: str | None = None) -> ListEventTypesResponse:
    """List the event types that can be searched and subscribed to, of one API version.

    GET /v2/events/types.

    Args:
        api_version: API version of which to list the types, such as `2026-09-16`; by default the
            application's.

    Example:
        await square.events.list_event_types()
    """
    return await send(LIST_EVENT_TYPES, query={"api_version": api_version})


class Events(Resource):
    """Webhook events, searchable afterwards."""

    search_events = search_events
    disable_events = disable_events
    enable_events = enable_events
    list_event_types = list_event_types
