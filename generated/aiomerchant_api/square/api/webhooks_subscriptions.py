"""Square: webhooks.subscriptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.webhook import WebhookSubscriptionDict
    from ..models.enums import SortOrder
    from ..models.webhooks_subscriptions_bodies import (
        CreateWebhookSubscriptionResponse,
        DeleteWebhookSubscriptionResponse,
        ListWebhookSubscriptionsResponse,
        RetrieveWebhookSubscriptionResponse,
        TestWebhookSubscriptionResponse,
        UpdateWebhookSubscriptionResponse,
        UpdateWebhookSubscriptionSignatureKeyResponse,
        WebhookSubscription,
    )

LIST_WEBHOOK_SUBSCRIPTIONS: Final[ListOperation[ListWebhookSubscriptionsResponse, WebhookSubscription]] = (
    ListOperation(
        "ListWebhookSubscriptions",
        "webhooks.subscriptions.list",
        "GET",
        "/v2/webhooks/subscriptions",
        provider="square",
        returns="ListWebhookSubscriptionsResponse",
        query=("cursor", "include_disabled", "sort_order", "limit"),
        security=("oauth2",),
        paging=Paging(style="cursor", items="subscriptions", cursor="cursor", limit="limit", largest=100),
    )
)

CREATE_WEBHOOK_SUBSCRIPTION: Final[Operation[CreateWebhookSubscriptionResponse]] = Operation(
    "CreateWebhookSubscription",
    "webhooks.subscriptions.create",
    "POST",
    "/v2/webhooks/subscriptions",
    provider="square",
    returns="CreateWebhookSubscriptionResponse",
    body=Body(type="CreateWebhookSubscriptionRequest"),
    security=("oauth2",),
    idempotency=("idempotency_key",),
    secrets=(("body", "subscription", "signature_key"),),
)

DELETE_WEBHOOK_SUBSCRIPTION: Final[Operation[DeleteWebhookSubscriptionResponse]] = Operation(
    "DeleteWebhookSubscription",
    "webhooks.subscriptions.delete",
    "DELETE",
    "/v2/webhooks/subscriptions/{subscription_id}",
    provider="square",
    returns="DeleteWebhookSubscriptionResponse",
    security=("oauth2",),
)

RETRIEVE_WEBHOOK_SUBSCRIPTION: Final[Operation[RetrieveWebhookSubscriptionResponse]] = Operation(
    "RetrieveWebhookSubscription",
    "webhooks.subscriptions.get",
    "GET",
    "/v2/webhooks/subscriptions/{subscription_id}",
    provider="square",
    returns="RetrieveWebhookSubscriptionResponse",
    security=("oauth2",),
)

UPDATE_WEBHOOK_SUBSCRIPTION: Final[Operation[UpdateWebhookSubscriptionResponse]] = Operation(
    "UpdateWebhookSubscription",
    "webhooks.subscriptions.update",
    "PUT",
    "/v2/webhooks/subscriptions/{subscription_id}",
    provider="square",
    returns="UpdateWebhookSubscriptionResponse",
    body=Body(type="UpdateWebhookSubscriptionRequest"),
    security=("oauth2",),
    secrets=(("body", "subscription", "signature_key"),),
)

UPDATE_WEBHOOK_SUBSCRIPTION_SIGNATURE_KEY: Final[Operation[UpdateWebhookSubscriptionSignatureKeyResponse]] = (
    Operation(
        "UpdateWebhookSubscriptionSignatureKey",
        "webhooks.subscriptions.update_signature_key",
        "POST",
        "/v2/webhooks/subscriptions/{subscription_id}/signature-key",
        provider="square",
        returns="UpdateWebhookSubscriptionSignatureKeyResponse",
        body=Body(type="UpdateWebhookSubscriptionSignatureKeyRequest"),
        security=("oauth2",),
        idempotency=("idempotency_key",),
    )
)

TEST_WEBHOOK_SUBSCRIPTION: Final[Operation[TestWebhookSubscriptionResponse]] = Operation(
    "TestWebhookSubscription",
    "webhooks.subscriptions.test",
    "POST",
    "/v2/webhooks/subscriptions/{subscription_id}/test",
    provider="square",
    returns="TestWebhookSubscriptionResponse",
    body=Body(type="TestWebhookSubscriptionRequest"),
    security=("oauth2",),
)


def list_webhook_subscriptions(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    include_disabled: bool | None = None,
    sort_order: SortOrder | None = None,
    limit: int | None = None,
) -> Pages[WebhookSubscription]:
    """List the application's webhook subscriptions; disabled ones only on request.

    GET /v2/webhooks/subscriptions.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        include_disabled: List disabled subscriptions, too; false by default.
        sort_order: `ASC` (the default) or `DESC` by time of creation. One of DESC, ASC.
        limit: How many results a page holds at most. At most 100.

    Example:
        async for item in square.webhooks.subscriptions.list(): ...
    """
    return send.pages(
        LIST_WEBHOOK_SUBSCRIPTIONS,
        query={
            "cursor": cursor,
            "include_disabled": include_disabled,
            "sort_order": sort_order,
            "limit": limit,
        },
    )


async def create_webhook_subscription(
    send: Send,
    /,
    *,
    subscription: WebhookSubscription | WebhookSubscriptionDict,
    idempotency_key: str | None = None,
) -> CreateWebhookSubscriptionResponse:
    """Subscribe a URL to event types; the answer holds the signature key.

    POST /v2/webhooks/subscriptions. `idempotency_key` is made unless given, and is the same on each
    attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
        subscription: The subscription: name, event types, URL, and API version unless the default will do.

    Example:
        await square.webhooks.subscriptions.create(subscription={...})
    """
    return await send(
        CREATE_WEBHOOK_SUBSCRIPTION, body={"idempotency_key": idempotency_key, "subscription": subscription}
    )


async def delete_webhook_subscription(
    send: Send, /, subscription_id: str
) -> DeleteWebhookSubscriptionResponse:
    """Delete a webhook subscription: no more events are sent to its URL.

    DELETE /v2/webhooks/subscriptions/{subscription_id}.

    Args:
        subscription_id: ID of the subscription.

    Example:
        await square.webhooks.subscriptions.delete("...")
    """
    return await send(DELETE_WEBHOOK_SUBSCRIPTION, path={"subscription_id": subscription_id})


async def retrieve_webhook_subscription(
    send: Send, /, subscription_id: str
) -> RetrieveWebhookSubscriptionResponse:
    """Get a webhook subscription, with its signature key.

    GET /v2/webhooks/subscriptions/{subscription_id}.

    Args:
        subscription_id: ID of the subscription.

    Example:
        await square.webhooks.subscriptions.get("...")
    """
    return await send(RETRIEVE_WEBHOOK_SUBSCRIPTION, path={"subscription_id": subscription_id})


async def update_webhook_subscription(
    send: Send,
    /,
    subscription_id: str,
    *,
    subscription: WebhookSubscription | WebhookSubscriptionDict | Null | None = None,
) -> UpdateWebhookSubscriptionResponse:
    """Change name, URL, event types, API version or `enabled` of a subscription; its signature key stays.

    PUT /v2/webhooks/subscriptions/{subscription_id}.

    Args:
        subscription_id: ID of the subscription.
        subscription: The changed fields.

    Example:
        await square.webhooks.subscriptions.update("...")
    """
    return await send(
        UPDATE_WEBHOOK_SUBSCRIPTION,
        path={"subscription_id": subscription_id},
        body={"subscription": subscription},
    )


async def update_webhook_subscription_signature_key(
    send: Send, /, subscription_id: str, *, idempotency_key: str | Null | None = None
) -> UpdateWebhookSubscriptionSignatureKeyResponse:
    """Give a subscription a new signature key; the old one no longer signs.

    POST /v2/webhooks/subscriptions/{subscription_id}/signature-key. `idempotency_key` is made unless given,
    and is the same on each attempt.

    Args:
        subscription_id: ID of the subscription.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.

    Example:
        await square.webhooks.subscriptions.update_signature_key("...")
    """
    return await send(
        UPDATE_WEBHOOK_SUBSCRIPTION_SIGNATURE_KEY,
        path={"subscription_id": subscription_id},
        body={"idempotency_key": idempotency_key},
    )


async def test_webhook_subscription(
    send: Send, /, subscription_id: str, *, event_type: str | Null | None = None
) -> TestWebhookSubscriptionResponse:
    """Send a test event to a subscription's URL; gives the status code with which it answered.

    POST /v2/webhooks/subscriptions/{subscription_id}/test.

    Args:
        subscription_id: ID of the subscription.
        event_type: Type of the event, one of the subscription's.

    Example:
        await square.webhooks.subscriptions.test("...")
    """
    return await send(
        TEST_WEBHOOK_SUBSCRIPTION, path={"subscription_id": subscription_id}, body={"event_type": event_type}
    )


class WebhooksSubscriptions(Resource):
    """URLs and the event types that are sent to them; needs the application's own access token, not a seller's."""

    list = list_webhook_subscriptions
    create = create_webhook_subscription
    delete = delete_webhook_subscription
    get = retrieve_webhook_subscription
    update = update_webhook_subscription
    update_signature_key = update_webhook_subscription_signature_key
    test = test_webhook_subscription
