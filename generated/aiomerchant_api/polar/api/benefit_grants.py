"""Polar: benefit_grants. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.benefit_grant import BenefitGrant
    from ..models.enums import BenefitGrantSortProperty
    from ..models.list_resource_benefit_grant import ListResourceBenefitGrant

LIST_BENEFIT_GRANTS: Final[ListOperation[ListResourceBenefitGrant, BenefitGrant]] = ListOperation(
    "benefit-grants:list",
    "benefit_grants.list",
    "GET",
    "/v1/benefit-grants/",
    provider="polar",
    returns="ListResourceBenefitGrant",
    query=(
        "organization_id",
        "customer_id",
        "external_customer_id",
        "is_granted",
        "page",
        "limit",
        "sorting",
    ),
    security=("oidc", "pat", "oat"),
    scopes=("benefits:read", "benefits:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)


def list_benefit_grants(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    external_customer_id: str | Sequence[str] | None = None,
    is_granted: bool | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[BenefitGrantSortProperty] | None = None,
) -> Pages[BenefitGrant]:
    """List grants of all benefits within reach, newest first unless sorted otherwise.

    GET /v1/benefit-grants/. Scopes: benefits:read, benefits:write. Token: OAuth, personal or organization
    access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        customer_id: Only of this customer, or of any of several.
        external_customer_id: Only of the customer with this id of your own, or of any of several.
        is_granted: True for grants in force, false for revoked ones; all if left out.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at, granted_at, -granted_at, revoked_at,
            -revoked_at.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.benefit_grants.list(): ...
    """
    return send.pages(
        LIST_BENEFIT_GRANTS,
        query={
            "organization_id": organization_id,
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "is_granted": is_granted,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


class BenefitGrants(Resource):
    """Which customers hold which benefits."""

    list = list_benefit_grants
