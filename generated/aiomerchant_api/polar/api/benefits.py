"""Polar: benefits. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ..inputs.benefit import BenefitCreateDict, BenefitsUpdateRequestDict
    from ..models.benefit import Benefit
    from ..models.benefit_create import BenefitCreate
    from ..models.benefit_grant import BenefitGrant
    from ..models.benefits_bodies import (
        BenefitDownloadableFile,
        ListResourceBenefit,
        ListResourceBenefitDownloadableFile,
    )
    from ..models.benefits_update_request import BenefitsUpdateRequest
    from ..models.enums import BenefitSortProperty, BenefitType
    from ..models.list_resource_benefit_grant import ListResourceBenefitGrant

LIST_BENEFITS: Final[ListOperation[ListResourceBenefit, Benefit]] = ListOperation(
    "benefits:list",
    "benefits.list",
    "GET",
    "/v1/benefits/",
    provider="polar",
    returns="ListResourceBenefit",
    query=("organization_id", "type", "id", "exclude_id", "query", "page", "limit", "sorting", "metadata"),
    styles={"metadata": "deepObject"},
    security=("oidc", "pat", "oat"),
    scopes=("benefits:read", "benefits:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_BENEFIT: Final[Operation[Benefit]] = Operation(
    "benefits:create",
    "benefits.create",
    "POST",
    "/v1/benefits/",
    provider="polar",
    returns="Benefit",
    body=Body(type="BenefitCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("benefits:write",),
)

GET_BENEFIT: Final[Operation[Benefit]] = Operation(
    "benefits:get",
    "benefits.get",
    "GET",
    "/v1/benefits/{id}",
    provider="polar",
    returns="Benefit",
    security=("oidc", "pat", "oat"),
    scopes=("benefits:read", "benefits:write"),
)

UPDATE_BENEFIT: Final[Operation[Benefit]] = Operation(
    "benefits:update",
    "benefits.update",
    "PATCH",
    "/v1/benefits/{id}",
    provider="polar",
    returns="Benefit",
    body=Body(type="BenefitsUpdateRequest"),
    security=("oidc", "pat", "oat"),
    scopes=("benefits:write",),
)

DELETE_BENEFIT: Final[Operation[None]] = Operation(
    "benefits:delete",
    "benefits.delete",
    "DELETE",
    "/v1/benefits/{id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("benefits:write",),
)

LIST_BENEFIT_FILES: Final[ListOperation[ListResourceBenefitDownloadableFile, BenefitDownloadableFile]] = (
    ListOperation(
        "benefits:files",
        "benefits.files",
        "GET",
        "/v1/benefits/{id}/files",
        provider="polar",
        returns="ListResourceBenefitDownloadableFile",
        query=("page", "limit"),
        security=("oidc", "pat", "oat"),
        scopes=("benefits:read", "benefits:write"),
        paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
    )
)

LIST_BENEFIT_GRANTS: Final[ListOperation[ListResourceBenefitGrant, BenefitGrant]] = ListOperation(
    "benefits:grants",
    "benefits.grants",
    "GET",
    "/v1/benefits/{id}/grants",
    provider="polar",
    returns="ListResourceBenefitGrant",
    query=("is_granted", "customer_id", "member_id", "page", "limit"),
    security=("oidc", "pat", "oat"),
    scopes=("benefits:read", "benefits:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)


def list_benefits(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    type: BenefitType | Sequence[BenefitType] | None = None,
    id: UUID | str | Sequence[UUID | str] | None = None,
    exclude_id: UUID | str | Sequence[UUID | str] | None = None,
    query: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[BenefitSortProperty] | None = None,
    metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
    | Null
    | None = None,
) -> Pages[Benefit]:
    """List benefits, newest first unless sorted otherwise.

    GET /v1/benefits/. Scopes: benefits:read, benefits:write. Token: OAuth, personal or organization access
    token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        type: Only of this type, or of any of several. One of custom, discord, github_repository,
            downloadables, license_keys, meter_credit, feature_flag, slack_shared_channel.
        id: Only this benefit, or any of several; `sorting` by user_order keeps their order.
        exclude_id: All but this benefit, or but several.
        query: Part of a benefit's description.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at, description, -description, type, -type,
            user_order, -user_order.
        metadata: Only those whose metadata holds these values, by key.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.benefits.list(): ...
    """
    return send.pages(
        LIST_BENEFITS,
        query={
            "organization_id": organization_id,
            "type": type,
            "id": id,
            "exclude_id": exclude_id,
            "query": query,
            "page": page,
            "limit": limit,
            "sorting": sorting,
            "metadata": metadata,
        },
    )


async def create_benefit(send: Send, /, *, body: BenefitCreate | BenefitCreateDict) -> Benefit:
    """Create a benefit of one type; it reaches customers once a product carries it.

    POST /v1/benefits/. Scopes: benefits:write. Token: OAuth, personal or organization access token.

    Args:
        body: One of BenefitCustomCreate, BenefitDiscordCreate, BenefitGitHubRepositoryCreate,
            BenefitDownloadablesCreate, BenefitLicenseKeysCreate, BenefitMeterCreditCreate,
            BenefitFeatureFlagCreate, BenefitSlackSharedChannelCreate.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.benefits.create(body={...})
    """
    return await send(CREATE_BENEFIT, body=body)


async def get_benefit(send: Send, /, id: UUID | str) -> Benefit:
    """Get a benefit by its id.

    GET /v1/benefits/{id}. Scopes: benefits:read, benefits:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.benefits.get("...")
    """
    return await send(GET_BENEFIT, path={"id": id})


async def update_benefit(
    send: Send, /, id: UUID | str, *, body: BenefitsUpdateRequest | BenefitsUpdateRequestDict
) -> Benefit:
    """Change a benefit, whose type must be given and stays; existing grants follow.

    PATCH /v1/benefits/{id}. Scopes: benefits:write. Token: OAuth, personal or organization access token.

    Args:
        id: Its id.
        body: One of BenefitCustomUpdate, BenefitDiscordUpdate, BenefitGitHubRepositoryUpdate,
            BenefitDownloadablesUpdate, BenefitLicenseKeysUpdate, BenefitMeterCreditUpdate,
            BenefitFeatureFlagUpdate, BenefitSlackSharedChannelUpdate.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.benefits.update("...", body={...})
    """
    return await send(UPDATE_BENEFIT, path={"id": id}, body=body)


async def delete_benefit(send: Send, /, id: UUID | str) -> None:
    """Delete a benefit, take it off its products and revoke all its grants; one that is not `deletable` gives 403.

    DELETE /v1/benefits/{id}. Scopes: benefits:write. Token: OAuth, personal or organization access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.benefits.delete("...")
    """
    return await send(DELETE_BENEFIT, path={"id": id})


def list_benefit_files(
    send: Send, /, id: UUID | str, *, page: int | None = None, limit: int | None = None
) -> Pages[BenefitDownloadableFile]:
    """List the files of a downloadables benefit, each with how often and by how many it was fetched.

    GET /v1/benefits/{id}/files. Scopes: benefits:read, benefits:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: The benefit's id.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        async for item in polar.benefits.files("..."): ...
    """
    return send.pages(LIST_BENEFIT_FILES, path={"id": id}, query={"page": page, "limit": limit})


def list_benefit_grants(
    send: Send,
    /,
    id: UUID | str,
    *,
    is_granted: bool | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    member_id: UUID | str | Sequence[UUID | str] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Pages[BenefitGrant]:
    """List who was granted a benefit, revoked grants included unless filtered.

    GET /v1/benefits/{id}/grants. Scopes: benefits:read, benefits:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: The benefit's id.
        is_granted: True for grants in force, false for revoked ones; all if left out.
        customer_id: Only of this customer, or of any of several.
        member_id: Only of this member, or of any of several.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        async for item in polar.benefits.grants("..."): ...
    """
    return send.pages(
        LIST_BENEFIT_GRANTS,
        path={"id": id},
        query={
            "is_granted": is_granted,
            "customer_id": customer_id,
            "member_id": member_id,
            "page": page,
            "limit": limit,
        },
    )


class Benefits(Resource):
    """What products give to those who buy them: license keys, downloads, credits, access."""

    list = list_benefits
    create = create_benefit
    get = get_benefit
    update = update_benefit
    delete = delete_benefit
    files = list_benefit_files
    grants = list_benefit_grants
