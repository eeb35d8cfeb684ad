"""Square: webhooks.event_types. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Operation, Resource, Send

if TYPE_CHECKING:
    from typing import Final

    from ..models.webhooks_event_types_bodies import ListWebhookEventTypesResponse

LIST_WEBHOOK_EVENT_TYPES: Final[Operation[ListWebhookEventTypesResponse]] = Operation(
    "ListWebhookEventTypes",
    "webhooks.event_types.list",
    "GET",
    "/v2/webhooks/event-types",
    provider="square",
    returns="ListWebhookEventTypesResponse",
    query=("api_version",),
    security=("oauth2",),
)


async def list_webhook_event_types(
    send: Send, /, *, api_version: str | None = None
) -> ListWebhookEventTypesResponse:
    """List the event types of webhooks, of one API version.

    GET /v2/webhooks/event-types.

    Args:
        api_version: API version of which to list the types, such as `2026-09-16`; by default the
            application's.

    Example:
        await square.webhooks.event_types.list()
    """
    return await send(LIST_WEBHOOK_EVENT_TYPES, query={"api_version": api_version})


class WebhooksEventTypes(Resource):
    """Kinds of events that webhooks can tell."""

    list = list_webhook_event_types
