"""Polar: webhooks.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any, Literal
    from uuid import UUID

    from ...core import Pages, Send
    from ..models.list_resource_webhook_delivery import ListResourceWebhookDelivery
    from ..models.list_resource_webhook_endpoint import ListResourceWebhookEndpoint
    from ..models.webhook_delivery import WebhookDelivery
    from ..models.webhook_endpoint import WebhookEndpoint
    from ..models.webhook_event_type import WebhookEventType
    from ..models.webhook_format import WebhookFormat

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
    """GET /v1/webhooks/endpoints.

    Scopes: webhooks:read, webhooks:write. Token: OAuth, personal or organization access token.

    Args:
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.

    Raises:
        APIStatusError: 422 HTTPValidationError.
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
    name: str | None = None,
    organization_id: UUID | str | None = None,
) -> WebhookEndpoint:
    """POST /v1/webhooks/endpoints.

    Scopes: webhooks:write. Token: OAuth, personal or organization access token.

    Args:
        url: 1 to 2083 characters.
        format: One of raw, discord, slack.

    Raises:
        APIStatusError: 422 HTTPValidationError.
    """
    return await send(
        CREATE_WEBHOOK_ENDPOINT,
        body={
            "url": url,
            "name": name,
            "format": format,
            "events": events,
            "organization_id": organization_id,
        },
    )


async def get_webhook_endpoint(send: Send, /, id: UUID | str) -> WebhookEndpoint:
    """GET /v1/webhooks/endpoints/{id}.

    Scopes: webhooks:read, webhooks:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_WEBHOOK_ENDPOINT, path={"id": id})


async def update_webhook_endpoint(
    send: Send,
    /,
    id: UUID | str,
    *,
    url: str | None = None,
    name: str | None = None,
    format: WebhookFormat | None = None,
    events: Sequence[WebhookEventType] | None = None,
    enabled: bool | None = None,
) -> WebhookEndpoint:
    """PATCH /v1/webhooks/endpoints/{id}.

    Scopes: webhooks:write. Token: OAuth, personal or organization access token.

    Args:
        url: 1 to 2083 characters.
        format: One of raw, discord, slack.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(
        UPDATE_WEBHOOK_ENDPOINT,
        path={"id": id},
        body={"url": url, "name": name, "format": format, "events": events, "enabled": enabled},
    )


async def delete_webhook_endpoint(send: Send, /, id: UUID | str) -> None:
    """DELETE /v1/webhooks/endpoints/{id}.

    Scopes: webhooks:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(DELETE_WEBHOOK_ENDPOINT, path={"id": id})


async def reset_webhook_endpoint_secret(send: Send, /, id: UUID | str) -> WebhookEndpoint:
    """PATCH /v1/webhooks/endpoints/{id}/secret.

    Scopes: webhooks:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
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
    """GET /v1/webhooks/deliveries.

    Scopes: webhooks:read, webhooks:write. Token: OAuth, personal or organization access token.

    Args:
        http_code_class: One of 2xx, 3xx, 4xx, 5xx.
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.

    Raises:
        APIStatusError: 422 HTTPValidationError.
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
    """POST /v1/webhooks/events/{id}/redeliver.

    Scopes: webhooks:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(REDELIVER_WEBHOOK_EVENT, path={"id": id})


class Webhooks(Resource):
    """The operations of `webhooks`."""

    list_webhook_endpoints = list_webhook_endpoints
    create_webhook_endpoint = create_webhook_endpoint
    get_webhook_endpoint = get_webhook_endpoint
    update_webhook_endpoint = update_webhook_endpoint
    delete_webhook_endpoint = delete_webhook_endpoint
    reset_webhook_endpoint_secret = reset_webhook_endpoint_secret
    list_webhook_deliveries = list_webhook_deliveries
    redeliver_webhook_event = redeliver_webhook_event
