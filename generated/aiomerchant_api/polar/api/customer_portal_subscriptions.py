"""Polar: customer_portal.subscriptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..inputs.customer import CustomerSubscriptionUpdateDict
    from ..models.customer_subscription import CustomerSubscription
    from ..models.customer_subscription_update import CustomerSubscriptionUpdate
    from ..models.enums import CustomerSubscriptionSortProperty
    from ..models.list_resource_customer_subscription import ListResourceCustomerSubscription

LIST_SUBSCRIPTIONS: Final[ListOperation[ListResourceCustomerSubscription, CustomerSubscription]] = (
    ListOperation(
        "customer_portal:subscriptions:list",
        "customer_portal.subscriptions.list",
        "GET",
        "/v1/customer-portal/subscriptions/",
        provider="polar",
        returns="ListResourceCustomerSubscription",
        query=("product_id", "active", "query", "page", "limit", "sorting"),
        security=("customer_session", "member_session"),
        scopes=("customer_portal:read", "customer_portal:write"),
        paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
    )
)

GET_SUBSCRIPTION: Final[Operation[CustomerSubscription]] = Operation(
    "customer_portal:subscriptions:get",
    "customer_portal.subscriptions.get",
    "GET",
    "/v1/customer-portal/subscriptions/{id}",
    provider="polar",
    returns="CustomerSubscription",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

UPDATE_SUBSCRIPTION: Final[Operation[CustomerSubscription]] = Operation(
    "customer_portal:subscriptions:update",
    "customer_portal.subscriptions.update",
    "PATCH",
    "/v1/customer-portal/subscriptions/{id}",
    provider="polar",
    returns="CustomerSubscription",
    body=Body(type="CustomerSubscriptionUpdate"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

CANCEL_SUBSCRIPTION: Final[Operation[CustomerSubscription]] = Operation(
    "customer_portal:subscriptions:cancel",
    "customer_portal.subscriptions.cancel",
    "DELETE",
    "/v1/customer-portal/subscriptions/{id}",
    provider="polar",
    returns="CustomerSubscription",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)


def list_subscriptions(
    send: Send,
    /,
    *,
    product_id: UUID | str | Sequence[UUID | str] | None = None,
    active: bool | None = None,
    query: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CustomerSubscriptionSortProperty] | None = None,
) -> Pages[CustomerSubscription]:
    """List the customer's subscriptions, latest start first unless sorted otherwise.

    GET /v1/customer-portal/subscriptions/. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        product_id: Only of this product, or of any of several.
        active: Whether the subscription is active: true for those that are, false for the others.
        query: Part of a product's or an organization's name.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-started_at']. One of `CustomerSubscriptionSortProperty`.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in portal.customer_portal.subscriptions.list(): ...
    """
    return send.pages(
        LIST_SUBSCRIPTIONS,
        query={
            "product_id": product_id,
            "active": active,
            "query": query,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def get_subscription(send: Send, /, id: UUID | str) -> CustomerSubscription:
    """Get one of the customer's subscriptions.

    GET /v1/customer-portal/subscriptions/{id}. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.subscriptions.get("...")
    """
    return await send(GET_SUBSCRIPTION, path={"id": id})


async def update_subscription(
    send: Send, /, id: UUID | str, *, body: CustomerSubscriptionUpdate | CustomerSubscriptionUpdateDict
) -> CustomerSubscription:
    """Change the customer's subscription: plan, seats, pause or cancellation, as the organization allows; may charge.

    PATCH /v1/customer-portal/subscriptions/{id}. Scopes: customer_portal:write. Token: customer or member
    session token.

    Args:
        id: Its id.
        body: One of CustomerSubscriptionUpdateProduct, CustomerSubscriptionUpdateSeats,
            CustomerSubscriptionUpdateUnits, CustomerSubscriptionCancel, CustomerSubscriptionPause,
            CustomerSubscriptionResume, CustomerSubscriptionUpdateClear.

    Raises:
        APIStatusError: 402 PaymentFailed; 403 AlreadyCanceledSubscription, PauseResumeNotAllowed,
            UpdateSubscriptionPlanNotAllowed, UpdateSubscriptionSeatsNotAllowed,
            UpdateSubscriptionUnitsNotAllowed; 404 ResourceNotFound; 409 PaymentMethodRequired,
            SubscriptionNotScheduledToCancel; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.subscriptions.update("...", body={...})
    """
    return await send(UPDATE_SUBSCRIPTION, path={"id": id}, body=body)


async def cancel_subscription(send: Send, /, id: UUID | str) -> CustomerSubscription:
    """Let one of the customer's subscriptions end with its period; benefits stay until then.

    DELETE /v1/customer-portal/subscriptions/{id}. Scopes: customer_portal:write. Token: customer or member
    session token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 403 AlreadyCanceledSubscription; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.subscriptions.cancel("...")
    """
    return await send(CANCEL_SUBSCRIPTION, path={"id": id})


class CustomerPortalSubscriptions(Resource):
    """Subscriptions of the session's customer."""

    list = list_subscriptions
    get = get_subscription
    update = update_subscription
    cancel = cancel_subscription
