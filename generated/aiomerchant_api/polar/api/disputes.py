"""Polar: disputes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.disputes_bodies import Dispute, ListResourceDispute
    from ..models.enums import DisputeSortProperty, DisputeStatus

LIST_DISPUTES: Final[ListOperation[ListResourceDispute, Dispute]] = ListOperation(
    "disputes:list",
    "disputes.list",
    "GET",
    "/v1/disputes/",
    provider="polar",
    returns="ListResourceDispute",
    query=("organization_id", "order_id", "status", "page", "limit", "sorting"),
    security=("oidc", "pat", "oat"),
    scopes=("disputes:read", "disputes:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

GET_DISPUTE: Final[Operation[Dispute]] = Operation(
    "disputes:get",
    "disputes.get",
    "GET",
    "/v1/disputes/{id}",
    provider="polar",
    returns="Dispute",
    security=("oidc", "pat", "oat"),
    scopes=("disputes:read", "disputes:write"),
)

ACCEPT_DISPUTE: Final[Operation[Dispute]] = Operation(
    "disputes:accept",
    "disputes.accept",
    "POST",
    "/v1/disputes/{id}/accept",
    provider="polar",
    returns="Dispute",
    security=("oidc", "pat", "oat"),
    scopes=("disputes:write",),
)


def list_disputes(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    order_id: UUID | str | Sequence[UUID | str] | None = None,
    status: DisputeStatus | Sequence[DisputeStatus] | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[DisputeSortProperty] | None = None,
) -> Pages[Dispute]:
    """List disputes (chargebacks), newest first unless sorted otherwise.

    GET /v1/disputes/. Scopes: disputes:read, disputes:write. Token: OAuth, personal or organization access
    token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        order_id: Only of this order, or of any of several.
        status: Only with this status, or with any of several. One of prevented, early_warning,
            needs_response, under_review, lost, won.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at, amount, -amount.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.disputes.list(): ...
    """
    return send.pages(
        LIST_DISPUTES,
        query={
            "organization_id": organization_id,
            "order_id": order_id,
            "status": status,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def get_dispute(send: Send, /, id: UUID | str) -> Dispute:
    """Get a dispute by its id.

    GET /v1/disputes/{id}. Scopes: disputes:read, disputes:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.disputes.get("...")
    """
    return await send(GET_DISPUTE, path={"id": id})


async def accept_dispute(send: Send, /, id: UUID | str) -> Dispute:
    """Give an open dispute up: it is closed as lost, and the money goes back to the cardholder.

    POST /v1/disputes/{id}/accept. Scopes: disputes:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 DisputeNotOpenError; 422 HTTPValidationError.

    Example:
        await polar.disputes.accept("...")
    """
    return await send(ACCEPT_DISPUTE, path={"id": id})


class Disputes(Resource):
    """Payments that cardholders contest (chargebacks)."""

    list = list_disputes
    get = get_dispute
    accept = accept_dispute
