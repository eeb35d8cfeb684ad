"""Polar: event_types. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.enums import EventSource, EventTypesSortProperty
    from ..models.event_types_bodies import EventType, EventTypeWithStats, ListResourceEventTypeWithStats

LIST_EVENT_TYPES: Final[ListOperation[ListResourceEventTypeWithStats, EventTypeWithStats]] = ListOperation(
    "event-types:list",
    "event_types.list",
    "GET",
    "/v1/event-types/",
    provider="polar",
    returns="ListResourceEventTypeWithStats",
    query=(
        "organization_id",
        "customer_id",
        "external_customer_id",
        "query",
        "root_events",
        "parent_id",
        "source",
        "page",
        "limit",
        "sorting",
    ),
    security=("oidc", "pat", "oat"),
    scopes=("events:read", "events:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

UPDATE_EVENT_TYPE: Final[Operation[EventType]] = Operation(
    "event-types:update",
    "event_types.update",
    "PATCH",
    "/v1/event-types/{id}",
    provider="polar",
    returns="EventType",
    body=Body(type="EventTypeUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("events:write",),
)


def list_event_types(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    external_customer_id: str | Sequence[str] | None = None,
    query: str | None = None,
    root_events: bool | None = None,
    parent_id: UUID | str | None = None,
    source: EventSource | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[EventTypesSortProperty] | None = None,
) -> Pages[EventTypeWithStats]:
    """List event types, last seen first, with how often and when they occurred.

    GET /v1/event-types/. Scopes: events:read, events:write. Token: OAuth, personal or organization access
    token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        customer_id: Only of this customer, or of any of several.
        external_customer_id: Only of the customer with this id of your own, or of any of several.
        query: Part of a type's name or label.
        root_events: Whether to count root events alone. Default False.
        parent_id: Only types of events below this one.
        source: Who recorded the events: Polar itself (system) or you (user). One of system, user.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-last_seen']. One of `EventTypesSortProperty`.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.event_types.list(): ...
    """
    return send.pages(
        LIST_EVENT_TYPES,
        query={
            "organization_id": organization_id,
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "query": query,
            "root_events": root_events,
            "parent_id": parent_id,
            "source": source,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def update_event_type(
    send: Send, /, id: UUID | str, *, label: str, label_property_selector: str | Null | None = None
) -> EventType:
    """Set how an event type is labelled; events themselves stay.

    PATCH /v1/event-types/{id}. Scopes: events:write. Token: OAuth, personal or organization access token.

    Args:
        id: The event type's id.
        label: Its name for people to read. 1 to 128 characters.
        label_property_selector: Where in an event's metadata a label of its own is found. 1 to 256
            characters.

    Raises:
        APIStatusError: 404; 422 HTTPValidationError.

    Example:
        await polar.event_types.update("...", label="Prints")
    """
    return await send(
        UPDATE_EVENT_TYPE,
        path={"id": id},
        body={"label": label, "label_property_selector": label_property_selector},
    )


class EventTypes(Resource):
    """Kinds of usage events, and how they are labelled."""

    list = list_event_types
    update = update_event_type
