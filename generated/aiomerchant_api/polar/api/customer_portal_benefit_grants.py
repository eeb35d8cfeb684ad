"""Polar: customer_portal.benefit_grants. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..inputs.customer import CustomerBenefitGrantUpdateDict
    from ..models.customer_benefit_grant import CustomerBenefitGrant
    from ..models.customer_benefit_grant_update import CustomerBenefitGrantUpdate
    from ..models.customer_portal_benefit_grants_bodies import ListResourceCustomerBenefitGrant
    from ..models.enums import BenefitType, CustomerBenefitGrantSortProperty

LIST_BENEFIT_GRANTS: Final[ListOperation[ListResourceCustomerBenefitGrant, CustomerBenefitGrant]] = (
    ListOperation(
        "customer_portal:benefit-grants:list",
        "customer_portal.benefit_grants.list",
        "GET",
        "/v1/customer-portal/benefit-grants/",
        provider="polar",
        returns="ListResourceCustomerBenefitGrant",
        query=(
            "query",
            "type",
            "benefit_id",
            "checkout_id",
            "order_id",
            "subscription_id",
            "member_id",
            "page",
            "limit",
            "sorting",
        ),
        security=("customer_session", "member_session"),
        scopes=("customer_portal:read", "customer_portal:write"),
        paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
    )
)

GET_BENEFIT_GRANT: Final[Operation[CustomerBenefitGrant]] = Operation(
    "customer_portal:benefit-grants:get",
    "customer_portal.benefit_grants.get",
    "GET",
    "/v1/customer-portal/benefit-grants/{id}",
    provider="polar",
    returns="CustomerBenefitGrant",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

UPDATE_BENEFIT_GRANT: Final[Operation[CustomerBenefitGrant]] = Operation(
    "customer_portal:benefit-grants:update",
    "customer_portal.benefit_grants.update",
    "PATCH",
    "/v1/customer-portal/benefit-grants/{id}",
    provider="polar",
    returns="CustomerBenefitGrant",
    body=Body(type="CustomerBenefitGrantUpdate"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)


def list_benefit_grants(
    send: Send,
    /,
    *,
    query: str | None = None,
    type: BenefitType | Sequence[BenefitType] | None = None,
    benefit_id: UUID | str | Sequence[UUID | str] | None = None,
    checkout_id: UUID | str | Sequence[UUID | str] | None = None,
    order_id: UUID | str | Sequence[UUID | str] | None = None,
    subscription_id: UUID | str | Sequence[UUID | str] | None = None,
    member_id: UUID | str | Sequence[UUID | str] | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CustomerBenefitGrantSortProperty] | None = None,
) -> Pages[CustomerBenefitGrant]:
    """List the customer's benefit grants, by the product's order of benefits unless sorted otherwise.

    GET /v1/customer-portal/benefit-grants/. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        query: Part of a benefit's description.
        type: Only of this type, or of any of several. One of custom, discord, github_repository,
            downloadables, license_keys, meter_credit, feature_flag, slack_shared_channel.
        benefit_id: Only what concerns this benefit, or any of several.
        checkout_id: Only what came of this checkout session, or of any of several.
        order_id: Only of this order, or of any of several.
        subscription_id: Only of this subscription, or of any of several.
        member_id: Only of this member, or of any of several.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['product_benefit', '-granted_at']. One of granted_at, -granted_at, type, -type, organization,
            -organization, product_benefit, -product_benefit.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in portal.customer_portal.benefit_grants.list(): ...
    """
    return send.pages(
        LIST_BENEFIT_GRANTS,
        query={
            "query": query,
            "type": type,
            "benefit_id": benefit_id,
            "checkout_id": checkout_id,
            "order_id": order_id,
            "subscription_id": subscription_id,
            "member_id": member_id,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def get_benefit_grant(send: Send, /, id: UUID | str) -> CustomerBenefitGrant:
    """Get one of the customer's benefit grants, with what the benefit gives access to.

    GET /v1/customer-portal/benefit-grants/{id}. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        id: The grant's id, not the benefit's.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.benefit_grants.get("...")
    """
    return await send(GET_BENEFIT_GRANT, path={"id": id})


async def update_benefit_grant(
    send: Send, /, id: UUID | str, *, body: CustomerBenefitGrantUpdate | CustomerBenefitGrantUpdateDict
) -> CustomerBenefitGrant:
    """Set what a grant needs from the customer, such as the GitHub or Discord account to invite.

    PATCH /v1/customer-portal/benefit-grants/{id}. Scopes: customer_portal:write. Token: customer or member
    session token.

    Args:
        id: The grant's id, not the benefit's.
        body: One of CustomerBenefitGrantDiscordUpdate, CustomerBenefitGrantGitHubRepositoryUpdate,
            CustomerBenefitGrantDownloadablesUpdate, CustomerBenefitGrantLicenseKeysUpdate,
            CustomerBenefitGrantCustomUpdate, CustomerBenefitGrantMeterCreditUpdate,
            CustomerBenefitGrantFeatureFlagUpdate, CustomerBenefitGrantSlackSharedChannelUpdate.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.benefit_grants.update("...", body={...})
    """
    return await send(UPDATE_BENEFIT_GRANT, path={"id": id}, body=body)


class CustomerPortalBenefitGrants(Resource):
    """The benefits that the session's customer holds."""

    list = list_benefit_grants
    get = get_benefit_grant
    update = update_benefit_grant
