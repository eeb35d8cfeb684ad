"""Polar: customer_portal.downloadables. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.customer_portal_downloadables_bodies import DownloadableRead, ListResourceDownloadableRead

LIST_DOWNLOADABLES: Final[ListOperation[ListResourceDownloadableRead, DownloadableRead]] = ListOperation(
    "customer_portal:downloadables:list",
    "customer_portal.downloadables.list",
    "GET",
    "/v1/customer-portal/downloadables/",
    provider="polar",
    returns="ListResourceDownloadableRead",
    query=("benefit_id", "page", "limit"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)


def list_downloadables(
    send: Send,
    /,
    *,
    benefit_id: UUID | str | Sequence[UUID | str] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Pages[DownloadableRead]:
    """List the files that the customer may download, each with a time-limited link.

    GET /v1/customer-portal/downloadables/. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        benefit_id: Only what concerns this benefit, or any of several.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in portal.customer_portal.downloadables.list(): ...
    """
    return send.pages(LIST_DOWNLOADABLES, query={"benefit_id": benefit_id, "page": page, "limit": limit})


class CustomerPortalDownloadables(Resource):
    """Files that the session's customer may download."""

    list = list_downloadables
