"""Polar: webhooks. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import WebhookEventType, WebhookFormat
    from ..models.webhooks_bodies import (
        ListResourceWebhookDelivery,
        ListResourceWebhookEndpoint,
        WebhookDelivery,
        WebhookEndpoint,
    )

LIST_WEBHOOK_ENDPOINTS: Final[ListOperation[ListResourceWebhookEndpoint, WebhookEndpoint]] = ListOperation(
    "webhooks:list_webhook_endpoints",
    "webhooks.list_webhook_endpoints",
    "GET",
    "/v1/webhooks/endpoints",
    provider="polar",
    returns="ListResourceWebhookEndpoint",
    query=("organization_id", "page", "limit"),
    security=("oidc", "pat", "oat"),
    scopes=("webhooks:read", "webhooks:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_WEBHOOK_ENDPOINT: Final[Operation[WebhookEndpoint]] = Operation(
    "webhooks:create_webhook_endpoint",
    "webhooks.create_webhook_endpoint",
    "POST",
    "/v1/webhooks/endpoints",
    provider="polar",
    returns="WebhookEndpoint",
    body=Body(type="WebhookEndpointCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("webhooks:write",),
)

GET_WEBHOOK_ENDPOINT: Final[Operation[WebhookEndpoint]] = Operation(
    "webhooks:get_webhook_endpoint",
    "webhooks.get_webhook_endpoint",
    "GET",
    "/v1/webhooks/endpoints/{id}",
    provider="polar",
    returns="WebhookEndpoint",
    security=("oidc", "pat", "oat"),
    scopes=("webhooks:read", "webhooks:write"),
)

UPDATE_WEBHOOK_ENDPOINT: Final[Operation[WebhookEndpoint]] = Operation(
    "webhooks:update_webhook_endpoint",
    "webhooks.update_webhook_endpoint",
    "PATCH",
    "/v1/webhooks/endpoints/{id}",
    provider="polar",
    returns="WebhookEndpoint",
    body=Body(type="WebhookEndpointUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("webhooks:write",),
)

DELETE_WEBHOOK_ENDPOINT: Final[Operation[None]] = Operation(
    "webhooks:delete_webhook_endpoint",
    "webhooks.delete_webhook_endpoint",
    "DELETE",
    "/v1/webhooks/endpoints/{id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("webhooks:write",),
)

RESET_WEBHOOK_ENDPOINT_SECRET: Final[Operation[WebhookEndpoint]] = Operation(
    "webhooks:reset_webhook_endpoint_secret",
    "webhooks.reset_webhook_endpoint_secret",
    "PATCH",
    "/v1/webhooks/endpoints/{id}/secret",
    provider="polar",
    returns="WebhookEndpoint",
    security=("oidc", "pat", "oat"),
    scopes=("webhooks:write",),
)

LIST_WEBHOOK_DELIVERIES: Final[ListOperation[ListResourceWebhookDelivery, WebhookDelivery]] = ListOperation(
    "webhooks:list_webhook_deliveries",
    "webhooks.list_webhook_deliveries",
    "GET",
    "/v1/webhooks/deliveries",
    provider="polar",
    returns="ListResourceWebhookDelivery",
    query=(
        "endpoint_id",
        "start_timestamp",
        "end_timestamp",
        "succeeded",
        "query",
        "http_code_class",
        "event_type",
        "page",
        "limit",
    ),
    security=("oidc", "pat", "oat"),
    scopes=("webhooks:read", "webhooks:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

REDELIVER_WEBHOOK_EVENT: Final[Operation[Any]] = Operation(
    "webhooks:redeliver_webhook_event",
    "webhooks.redeliver_webhook_event",
    "POST",
    "/v1/webhooks/events/{id}/redeliver",
    provider="polar",
    returns="Any",
    security=("oidc", "pat", "oat"),
    scopes=("webhooks:write",),
)


def list_webhook_endpoints(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Pages[WebhookEndpoint]:
    """List webhook endpoints, newest first.

    GET /v1/webhooks/endpoints. Scopes: webhooks:read, webhooks:write. Token: OAuth, personal or
    organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.webhooks.list_webhook_endpoints(): ...
    """
    return send.pages(
        LIST_WEBHOOK_ENDPOINTS, query={"organization_id": organization_id, "page": page, "limit": limit}
    )


async def create_webhook_endpoint(
    send: Send,
    /,
    *,
    url: str,
    format: WebhookFormat,
    events: Sequence[WebhookEventType],
    name: str | Null | None = None,
    api_version: Literal["2026-04", "2026-10"] | str | None = None,
    organization_id: UUID | str | Null | None = None,
) -> WebhookEndpoint:
    """Register a URL for events; gives the endpoint with its signing secret.

    POST /v1/webhooks/endpoints. Scopes: webhooks:write. Token: OAuth, personal or organization access
    token.

    Args:
        url: Where events are sent, by POST. 1 to 2083 characters.
        name: A name of your own to tell endpoints apart.
        api_version: API version in which deliveries are written. One of 2026-04, 2026-10.
        format: How events are written: as Polar's JSON (raw), or as messages for Discord or Slack. One of
            raw, discord, slack.
        events: Types of the events that are sent. One of `WebhookEventType`.
        organization_id: The organization; needed unless the token is bound to one, and then refused.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.webhooks.create_webhook_endpoint(...)
    """
    return await send(
        CREATE_WEBHOOK_ENDPOINT,
        body={
            "url": url,
            "name": name,
            "api_version": api_version,
            "format": format,
            "events": events,
            "organization_id": organization_id,
        },
    )


async def get_webhook_endpoint(send: Send, /, id: UUID | str) -> WebhookEndpoint:
    """Get a webhook endpoint by its id, signing secret included.

    GET /v1/webhooks/endpoints/{id}. Scopes: webhooks:read, webhooks:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: The endpoint's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.webhooks.get_webhook_endpoint("...")
    """
    return await send(GET_WEBHOOK_ENDPOINT, path={"id": id})


async def update_webhook_endpoint(
    send: Send,
    /,
    id: UUID | str,
    *,
    url: str | Null | None = None,
    name: str | Null | None = None,
    api_version: Literal["2026-04", "2026-10"] | str | Null | None = None,
    format: WebhookFormat | Null | None = None,
    events: Sequence[WebhookEventType] | Null | None = None,
    enabled: bool | Null | None = None,
) -> WebhookEndpoint:
    """Change a webhook endpoint: its URL, events or format, or switch it on or off.

    PATCH /v1/webhooks/endpoints/{id}. Scopes: webhooks:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: The endpoint's id.
        url: Where events are sent, by POST. 1 to 2083 characters.
        name: A name of your own to tell endpoints apart.
        api_version: API version in which deliveries are written. One of 2026-04, 2026-10.
        format: How events are written: as Polar's JSON (raw), or as messages for Discord or Slack. One of
            raw, discord, slack.
        events: Types of the events that are sent. One of `WebhookEventType`.
        enabled: Whether events are sent.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.webhooks.update_webhook_endpoint("...", url="...")
    """
    return await send(
        UPDATE_WEBHOOK_ENDPOINT,
        path={"id": id},
        body={
            "url": url,
            "name": name,
            "api_version": api_version,
            "format": format,
            "events": events,
            "enabled": enabled,
        },
    )


async def delete_webhook_endpoint(send: Send, /, id: UUID | str) -> None:
    """Delete a webhook endpoint; nothing is sent to it any more.

    DELETE /v1/webhooks/endpoints/{id}. Scopes: webhooks:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: The endpoint's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.webhooks.delete_webhook_endpoint("...")
    """
    return await send(DELETE_WEBHOOK_ENDPOINT, path={"id": id})


async def reset_webhook_endpoint_secret(send: Send, /, id: UUID | str) -> WebhookEndpoint:
    """Replace an endpoint's signing secret at once; gives the endpoint with the new one.

    PATCH /v1/webhooks/endpoints/{id}/secret. Scopes: webhooks:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: The endpoint's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.webhooks.reset_webhook_endpoint_secret("...")
    """
    return await send(RESET_WEBHOOK_ENDPOINT_SECRET, path={"id": id})


def list_webhook_deliveries(
    send: Send,
    /,
    *,
    endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
    start_timestamp: datetime | None = None,
    end_timestamp: datetime | None = None,
    succeeded: bool | None = None,
    query: str | None = None,
    http_code_class: Literal["2xx", "3xx", "4xx", "5xx"] | str | None = None,
    event_type: WebhookEventType | Sequence[WebhookEventType] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Pages[WebhookDelivery]:
    """List attempts to deliver events, newest first, each with its event and the endpoint's answer.

    GET /v1/webhooks/deliveries. Scopes: webhooks:read, webhooks:write. Token: OAuth, personal or
    organization access token.

    Args:
        endpoint_id: Only to this endpoint, or to any of several.
        start_timestamp: Only what is later than this time.
        end_timestamp: Only what is earlier than this time.
        succeeded: True for deliveries that the endpoint took, false for failed ones; all if left out.
        query: Part of a delivery's id, of its event's id or of the HTTP status.
        http_code_class: Only answered by a status of this class, such as 5xx. One of 2xx, 3xx, 4xx, 5xx.
        event_type: Only of this event type, or of any of several. One of `WebhookEventType`.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.webhooks.list_webhook_deliveries(): ...
    """
    return send.pages(
        LIST_WEBHOOK_DELIVERIES,
        query={
            "endpoint_id": endpoint_id,
            "start_timestamp": start_timestamp,
            "end_timestamp": end_timestamp,
            "succeeded": succeeded,
            "query": query,
            "http_code_class": http_code_class,
            "event_type": event_type,
            "page": page,
            "limit": limit,
        },
    )


async def redeliver_webhook_event(send: Send, /, id: UUID | str) -> Any:
    """Queue an event to be sent to its endpoint once more; the answer does not wait for that. An archived event cannot be.

    POST /v1/webhooks/events/{id}/redeliver. Scopes: webhooks:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: The event's id, which its deliveries show; not a delivery's.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.webhooks.redeliver_webhook_event("...")
    """
    return await send(REDELIVER_WEBHOOK_EVENT, path={"id": id})


class Webhooks(Resource):
    """Endpoints that events are sent to, and the deliveries."""

    list_webhook_endpoints = list_webhook_endpoints
    create_webhook_endpoint = create_webhook_endpoint
    get_webhook_endpoint = get_webhook_endpoint
    update_webhook_endpoint = update_webhook_endpoint
    delete_webhook_endpoint = delete_webhook_endpoint
    reset_webhook_endpoint_secret = reset_webhook_endpoint_secret
    list_webhook_deliveries = list_webhook_deliveries
    redeliver_webhook_event = redeliver_webhook_event
