"""Polar: webhooks. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource

from ...polar.api.webhooks import (
    DELETE_WEBHOOK_ENDPOINT as DELETE_WEBHOOK_ENDPOINT,
    GET_WEBHOOK_ENDPOINT as GET_WEBHOOK_ENDPOINT,
    LIST_WEBHOOK_DELIVERIES as LIST_WEBHOOK_DELIVERIES,
    LIST_WEBHOOK_ENDPOINTS as LIST_WEBHOOK_ENDPOINTS,
    REDELIVER_WEBHOOK_EVENT as REDELIVER_WEBHOOK_EVENT,
    RESET_WEBHOOK_ENDPOINT_SECRET as RESET_WEBHOOK_ENDPOINT_SECRET,
    delete_webhook_endpoint,
    get_webhook_endpoint,
    list_webhook_deliveries,
    list_webhook_endpoints,
    redeliver_webhook_event,
    reset_webhook_endpoint_secret,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from uuid import UUID

    from aiomerchant_core import Send

    from ...polar.models.webhook_endpoint import WebhookEndpoint
    from ..models.enums import WebhookEventType, WebhookFormat

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


async def create_webhook_endpoint(
    send: Send,
    /,
    *,
    url: str,
    format: WebhookFormat,
    events: Sequence[WebhookEventType],
    name: str | None = None,
    api_version: Literal["2026-04", "2026-10", "2027-01"] | str | None = None,
    organization_id: UUID | str | None = None,
) -> WebhookEndpoint:
    """Register a URL for events; gives the endpoint with its signing secret.

    POST /v1/webhooks/endpoints. Scopes: webhooks:write. Token: OAuth, personal or organization access
    token.

    Args:
        url: Where events are sent, by POST. 1 to 2083 characters.
        name: A name of your own to tell endpoints apart.
        api_version: API version in which deliveries are written. One of 2026-04, 2026-10, 2027-01.
        format: How events are written: as Polar's JSON (raw), or as messages for Discord or Slack. One of
            raw, discord, slack.
        events: Types of the events that are sent. One of `WebhookEventType`.
        organization_id: The organization; needed unless the token is bound to one, and then refused.

    Raises:
        APIStatusError: 422 HTTPValidationError.
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


async def update_webhook_endpoint(
    send: Send,
    /,
    id: UUID | str,
    *,
    url: str | None = None,
    name: str | None = None,
    api_version: Literal["2026-04", "2026-10", "2027-01"] | str | None = None,
    format: WebhookFormat | None = None,
    events: Sequence[WebhookEventType] | None = None,
    enabled: bool | None = None,
) -> WebhookEndpoint:
    """Change a webhook endpoint: its URL, events or format, or switch it on or off.

    PATCH /v1/webhooks/endpoints/{id}. Scopes: webhooks:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: The endpoint's id.
        url: Where events are sent, by POST. 1 to 2083 characters.
        name: A name of your own to tell endpoints apart.
        api_version: API version in which deliveries are written. One of 2026-04, 2026-10, 2027-01.
        format: How events are written: as Polar's JSON (raw), or as messages for Discord or Slack. One of
            raw, discord, slack.
        events: Types of the events that are sent. One of `WebhookEventType`.
        enabled: Whether events are sent.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
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
