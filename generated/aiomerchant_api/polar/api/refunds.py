"""Polar: refunds. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ..models.enums import RefundSortProperty
    from ..models.refund import Refund
    from ..models.refunds_bodies import ListResourceRefund

LIST_REFUNDS: Final[ListOperation[ListResourceRefund, Refund]] = ListOperation(
    "refunds:list",
    "refunds.list",
    "GET",
    "/v1/refunds/",
    provider="polar",
    returns="ListResourceRefund",
    query=(
        "id",
        "organization_id",
        "order_id",
        "subscription_id",
        "customer_id",
        "external_customer_id",
        "succeeded",
        "page",
        "limit",
        "sorting",
    ),
    security=("oidc", "pat", "oat"),
    scopes=("refunds:read", "refunds:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_REFUND: Final[Operation[Refund]] = Operation(
    "refunds:create",
    "refunds.create",
    "POST",
    "/v1/refunds/",
    provider="polar",
    returns="Refund",
    body=Body(type="RefundCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("refunds:write",),
)


def list_refunds(
    send: Send,
    /,
    *,
    id: UUID | str | Sequence[UUID | str] | None = None,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    order_id: UUID | str | Sequence[UUID | str] | None = None,
    subscription_id: UUID | str | Sequence[UUID | str] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    external_customer_id: str | Sequence[str] | None = None,
    succeeded: bool | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[RefundSortProperty] | None = None,
) -> Pages[Refund]:
    """List refunds, newest first unless sorted otherwise.

    GET /v1/refunds/. Scopes: refunds:read, refunds:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: Only this refund, or any of several.
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        order_id: Only of this order, or of any of several.
        subscription_id: Only of this subscription, or of any of several.
        customer_id: Only of this customer, or of any of several.
        external_customer_id: Only of the customer with this id of your own, or of any of several.
        succeeded: True for refunds that went through.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at, amount, -amount.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.refunds.list(): ...
    """
    return send.pages(
        LIST_REFUNDS,
        query={
            "id": id,
            "organization_id": organization_id,
            "order_id": order_id,
            "subscription_id": subscription_id,
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "succeeded": succeeded,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def create_refund(
    send: Send,
    /,
    *,
    order_id: UUID | str,
    reason: Literal[
        "duplicate", "fraudulent", "customer_request", "service_disruption", "satisfaction_guarantee", "other"
    ]
    | str,
    amount: int,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    comment: str | Null | None = None,
    revoke_benefits: bool | None = None,
) -> Refund:
    """Refund part or all of a paid order; its share of tax is added to the amount. The refund may still be pending.

    POST /v1/refunds/. Scopes: refunds:write. Token: OAuth, personal or organization access token.

    Args:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        order_id: The paid order.
        reason: Why. One of duplicate, fraudulent, customer_request, service_disruption,
            satisfaction_guarantee, other.
        amount: Amount in minor units, without tax: the tax on it is added. At most the order's
            `refundable_amount`. At least 1.
        comment: A note that the customer does not see.
        revoke_benefits: Whether to take the order's benefits away too; for one-time purchases only. Default
            False.

    Raises:
        APIStatusError: 403 RefundedAlready; 422 HTTPValidationError.

    Example:
        await polar.refunds.create(order_id="...", reason="customer_request", amount=1099)
    """
    return await send(
        CREATE_REFUND,
        body={
            "metadata": metadata,
            "order_id": order_id,
            "reason": reason,
            "amount": amount,
            "comment": comment,
            "revoke_benefits": revoke_benefits,
        },
    )


class Refunds(Resource):
    """Money given back for orders."""

    list = list_refunds
    create = create_refund
