"""Polar: subscriptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send, deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..inputs.subscription import SubscriptionsCreateRequestDict, SubscriptionUpdateDict
    from ..models.enums import (
        CustomerCancellationReason,
        SubscriptionExportColumn,
        SubscriptionSortProperty,
        SubscriptionStatus,
    )
    from ..models.subscription import Subscription
    from ..models.subscription_update import SubscriptionUpdate
    from ..models.subscriptions_bodies import ListResourceSubscription
    from ..models.subscriptions_create_request import SubscriptionsCreateRequest

LIST_SUBSCRIPTIONS: Final[ListOperation[ListResourceSubscription, Subscription]] = ListOperation(
    "subscriptions:list",
    "subscriptions.list",
    "GET",
    "/v1/subscriptions/",
    provider="polar",
    returns="ListResourceSubscription",
    query=(
        "organization_id",
        "product_id",
        "customer_id",
        "external_customer_id",
        "discount_id",
        "active",
        "status",
        "cancel_at_period_end",
        "customer_cancellation_reason",
        "canceled_at_after",
        "canceled_at_before",
        "started_after",
        "started_before",
        "page",
        "limit",
        "sorting",
        "metadata",
    ),
    styles={"metadata": "deepObject"},
    security=("oidc", "pat", "oat"),
    scopes=("subscriptions:read", "subscriptions:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_SUBSCRIPTION: Final[Operation[Subscription]] = Operation(
    "subscriptions:create",
    "subscriptions.create",
    "POST",
    "/v1/subscriptions/",
    provider="polar",
    returns="Subscription",
    body=Body(type="SubscriptionsCreateRequest"),
    security=("oidc", "pat", "oat"),
    scopes=("subscriptions:write",),
)

EXPORT_SUBSCRIPTIONS: Final[Operation[str]] = Operation(
    "subscriptions:export",
    "subscriptions.export",
    "GET",
    "/v1/subscriptions/export",
    provider="polar",
    returns="str",
    accept="text/csv",
    query=(
        "organization_id",
        "product_id",
        "status",
        "cancel_at_period_end",
        "started_after",
        "started_before",
        "timezone",
        "columns",
    ),
    security=("oidc", "pat", "oat"),
    scopes=("subscriptions:read", "subscriptions:write"),
)

GET_SUBSCRIPTION: Final[Operation[Subscription]] = Operation(
    "subscriptions:get",
    "subscriptions.get",
    "GET",
    "/v1/subscriptions/{id}",
    provider="polar",
    returns="Subscription",
    security=("oidc", "pat", "oat"),
    scopes=("subscriptions:read", "subscriptions:write"),
)

UPDATE_SUBSCRIPTION: Final[Operation[Subscription]] = Operation(
    "subscriptions:update",
    "subscriptions.update",
    "PATCH",
    "/v1/subscriptions/{id}",
    provider="polar",
    returns="Subscription",
    body=Body(type="SubscriptionUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("subscriptions:write",),
)

REVOKE_SUBSCRIPTION: Final[Operation[Subscription]] = Operation(
    "subscriptions:revoke",
    "subscriptions.revoke",
    "DELETE",
    "/v1/subscriptions/{id}",
    provider="polar",
    returns="Subscription",
    security=("oidc", "pat", "oat"),
    scopes=("subscriptions:write",),
)


async def create_subscription(
    send: Send, /, *, body: SubscriptionsCreateRequest | SubscriptionsCreateRequestDict
) -> Subscription:
    """Subscribe an existing customer to a free product: no order, no email; paid products need a checkout.

    POST /v1/subscriptions/. Scopes: subscriptions:write. Token: OAuth, personal or organization access
    token.

    Args:
        body: One of SubscriptionCreateCustomer, SubscriptionCreateExternalCustomer.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.subscriptions.create(body={...})
    """
    return await send(CREATE_SUBSCRIPTION, body=body)


async def export_subscriptions(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    product_id: UUID | str | Sequence[UUID | str] | None = None,
    status: SubscriptionStatus | Sequence[SubscriptionStatus] | None = None,
    cancel_at_period_end: bool | None = None,
    started_after: datetime | None = None,
    started_before: datetime | None = None,
    timezone: str | None = None,
    columns: SubscriptionExportColumn | Sequence[SubscriptionExportColumn] | None = None,
) -> str:
    """Export subscriptions as CSV text, one row each.

    GET /v1/subscriptions/export. Scopes: subscriptions:read, subscriptions:write. Token: OAuth, personal or
    organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        product_id: Only of this product, or of any of several.
        status: Only with this status, or with any of several. One of incomplete, incomplete_expired,
            trialing, active, past_due, canceled, unpaid, paused.
        cancel_at_period_end: Whether it is set to end with its period: true for those that are, false for
            the others.
        started_after: Only those that started later than this time.
        started_before: Only those that started earlier than this time.
        timezone: IANA name of the time zone that days and times are told in; UTC if left out. Default
            'UTC'.
        columns: Columns of the CSV, in this order; seven common ones if left out. One of
            `SubscriptionExportColumn`.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.subscriptions.export()
    """
    return await send(
        EXPORT_SUBSCRIPTIONS,
        query={
            "organization_id": organization_id,
            "product_id": product_id,
            "status": status,
            "cancel_at_period_end": cancel_at_period_end,
            "started_after": started_after,
            "started_before": started_before,
            "timezone": timezone,
            "columns": columns,
        },
    )


async def get_subscription(send: Send, /, id: UUID | str) -> Subscription:
    """Get a subscription by its id, with its customer, product, prices and meters.

    GET /v1/subscriptions/{id}. Scopes: subscriptions:read, subscriptions:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: The subscription's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.subscriptions.get("...")
    """
    return await send(GET_SUBSCRIPTION, path={"id": id})


async def update_subscription(
    send: Send, /, id: UUID | str, *, body: SubscriptionUpdate | SubscriptionUpdateDict
) -> Subscription:
    """Change one side of a subscription: plan, discount, trial, seats, period end, pause or cancellation; may charge.

    PATCH /v1/subscriptions/{id}. Scopes: subscriptions:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: The subscription's id.

    Raises:
        APIStatusError: 402 PaymentFailed, PaymentActionRequired; 403 AlreadyCanceledSubscription,
            InactiveSubscription, PaymentNotReady; 404 ResourceNotFound; 409 SubscriptionLocked,
            SubscriptionNotScheduledToCancel; 422 HTTPValidationError.

    Example:
        await polar.subscriptions.update("...", body={...})
    """
    return await send(UPDATE_SUBSCRIPTION, path={"id": id}, body=body)


async def revoke_subscription(send: Send, /, id: UUID | str) -> Subscription:
    """End a subscription at once and take its benefits away; to end it with the period, update it instead.

    DELETE /v1/subscriptions/{id}. Scopes: subscriptions:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: The subscription's id.

    Raises:
        APIStatusError: 403 AlreadyCanceledSubscription; 404 ResourceNotFound; 409 SubscriptionLocked; 422
            HTTPValidationError.

    Example:
        await polar.subscriptions.revoke("...")
    """
    return await send(REVOKE_SUBSCRIPTION, path={"id": id})


class Subscriptions(Resource):
    """Recurring purchases: created, changed, cancelled, revoked."""

    create = create_subscription
    export = export_subscriptions
    get = get_subscription
    update = update_subscription
    revoke = revoke_subscription

    @overload
    def list(
        send: Send,
        /,
        *,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        product_id: UUID | str | Sequence[UUID | str] | None = None,
        customer_id: UUID | str | Sequence[UUID | str] | None = None,
        external_customer_id: str | Sequence[str] | None = None,
        discount_id: UUID | str | Sequence[UUID | str] | None = None,
        status: SubscriptionStatus | Sequence[SubscriptionStatus] | None = None,
        cancel_at_period_end: bool | None = None,
        customer_cancellation_reason: CustomerCancellationReason
        | Sequence[CustomerCancellationReason]
        | None = None,
        canceled_at_after: datetime | None = None,
        canceled_at_before: datetime | None = None,
        started_after: datetime | None = None,
        started_before: datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        sorting: Sequence[SubscriptionSortProperty] | None = None,
        metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
        | Null
        | None = None,
    ) -> Pages[Subscription]: ...

    @overload
    @deprecated("deprecated by the API: `active`")
    def list(
        send: Send,
        /,
        *,
        active: bool | None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        product_id: UUID | str | Sequence[UUID | str] | None = None,
        customer_id: UUID | str | Sequence[UUID | str] | None = None,
        external_customer_id: str | Sequence[str] | None = None,
        discount_id: UUID | str | Sequence[UUID | str] | None = None,
        status: SubscriptionStatus | Sequence[SubscriptionStatus] | None = None,
        cancel_at_period_end: bool | None = None,
        customer_cancellation_reason: CustomerCancellationReason
        | Sequence[CustomerCancellationReason]
        | None = None,
        canceled_at_after: datetime | None = None,
        canceled_at_before: datetime | None = None,
        started_after: datetime | None = None,
        started_before: datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        sorting: Sequence[SubscriptionSortProperty] | None = None,
        metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
        | Null
        | None = None,
    ) -> Pages[Subscription]: ...

    def list(
        send: Send,
        /,
        *,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        product_id: UUID | str | Sequence[UUID | str] | None = None,
        customer_id: UUID | str | Sequence[UUID | str] | None = None,
        external_customer_id: str | Sequence[str] | None = None,
        discount_id: UUID | str | Sequence[UUID | str] | None = None,
        active: bool | None = None,
        status: SubscriptionStatus | Sequence[SubscriptionStatus] | None = None,
        cancel_at_period_end: bool | None = None,
        customer_cancellation_reason: CustomerCancellationReason
        | Sequence[CustomerCancellationReason]
        | None = None,
        canceled_at_after: datetime | None = None,
        canceled_at_before: datetime | None = None,
        started_after: datetime | None = None,
        started_before: datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        sorting: Sequence[SubscriptionSortProperty] | None = None,
        metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
        | Null
        | None = None,
    ) -> Pages[Subscription]:
        """List subscriptions, latest start first unless sorted otherwise.

        GET /v1/subscriptions/. Scopes: subscriptions:read, subscriptions:write. Token: OAuth, personal or
        organization access token. Deprecated arguments: active.

        Args:
            organization_id: Only of this organization, or of any of several; a token bound to one organization
                needs none.
            product_id: Only of this product, or of any of several.
            customer_id: Only of this customer, or of any of several.
            external_customer_id: Only of the customer with this id of your own, or of any of several.
            discount_id: Only those with this discount, or with any of several.
            active: Whether the subscription is active: true for those that are, false for the others.
                Deprecated.
            status: Only with this status, or with any of several. One of incomplete, incomplete_expired,
                trialing, active, past_due, canceled, unpaid, paused.
            cancel_at_period_end: Whether it is set to end with its period: true for those that are, false for
                the others.
            customer_cancellation_reason: Only those cancelled for this reason, or for any of several. One of
                customer_service, low_quality, missing_features, switched_service, too_complex, too_expensive,
                unused, other.
            canceled_at_after: Only those cancelled at this time or later.
            canceled_at_before: Only those cancelled at this time or earlier.
            started_after: Only those that started later than this time.
            started_before: Only those that started earlier than this time.
            page: Which page, the first being 1. At least 1, default 1.
            limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
            sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
                ['-started_at']. One of `SubscriptionSortProperty`.
            metadata: Only those whose metadata holds these values, by key.

        Raises:
            APIStatusError: 422 HTTPValidationError.

        Example:
            async for item in polar.subscriptions.list(): ...
        """
        return send.pages(
            LIST_SUBSCRIPTIONS,
            query={
                "organization_id": organization_id,
                "product_id": product_id,
                "customer_id": customer_id,
                "external_customer_id": external_customer_id,
                "discount_id": discount_id,
                "active": active,
                "status": status,
                "cancel_at_period_end": cancel_at_period_end,
                "customer_cancellation_reason": customer_cancellation_reason,
                "canceled_at_after": canceled_at_after,
                "canceled_at_before": canceled_at_before,
                "started_after": started_after,
                "started_before": started_before,
                "page": page,
                "limit": limit,
                "sorting": sorting,
                "metadata": metadata,
            },
        )
