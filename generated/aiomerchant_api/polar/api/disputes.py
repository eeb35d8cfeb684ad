"""Polar: disputes.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ...core import Pages, Send
    from ..models.dispute import Dispute
    from ..models.dispute_sort_property import DisputeSortProperty
    from ..models.dispute_status import DisputeStatus
    from ..models.list_resource_dispute import ListResourceDispute

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
    """GET /v1/disputes/.

    Scopes: disputes:read, disputes:write. Token: OAuth, personal or organization access token.

    Args:
        status: One of prevented, early_warning, needs_response, under_review, lost, won.
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.
        sorting: Default ['-created_at']. One of created_at, -created_at, amount, -amount.

    Raises:
        APIStatusError: 422 HTTPValidationError.
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
    """GET /v1/disputes/{id}.

    Scopes: disputes:read, disputes:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_DISPUTE, path={"id": id})


async def accept_dispute(send: Send, /, id: UUID | str) -> Dispute:
    """POST /v1/disputes/{id}/accept.

    Scopes: disputes:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 DisputeNotOpenError; 422 HTTPValidationError.
    """
    return await send(ACCEPT_DISPUTE, path={"id": id})


class Disputes(Resource):
    """The operations of `disputes`."""

    list = list_disputes
    get = get_dispute
    accept = accept_dispute
