"""Polar: organizations. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..inputs.organization import (
        OrganizationCompanyLegalEntitySchemaDict,
        OrganizationCustomerEmailSettingsDict,
        OrganizationCustomerPortalSettingsDict,
        OrganizationDetailsDict,
        OrganizationDisputeSettingsUpdateDict,
        OrganizationFeatureSettingsUpdateDict,
        OrganizationIndividualLegalEntitySchemaDict,
        OrganizationSocialLinkDict,
        OrganizationSubscriptionSettingsDict,
    )
    from ..models.enums import (
        CountryAlpha2Input,
        OrganizationSortProperty,
        PresentmentCurrency,
        TaxBehaviorOption,
    )
    from ..models.organization import Organization
    from ..models.organization_customer_email_settings import OrganizationCustomerEmailSettings
    from ..models.organization_customer_portal_settings import OrganizationCustomerPortalSettings
    from ..models.organization_social_link import OrganizationSocialLink
    from ..models.organization_subscription_settings import OrganizationSubscriptionSettings
    from ..models.organizations_bodies import (
        ListResourceOrganization,
        OrganizationCompanyLegalEntitySchema,
        OrganizationDetails,
        OrganizationDisputeSettingsUpdate,
        OrganizationFeatureSettingsUpdate,
        OrganizationIndividualLegalEntitySchema,
    )

LIST_ORGANIZATIONS: Final[ListOperation[ListResourceOrganization, Organization]] = ListOperation(
    "organizations:list",
    "organizations.list_organizations",
    "GET",
    "/v1/organizations/",
    provider="polar",
    returns="ListResourceOrganization",
    query=("slug", "page", "limit", "sorting"),
    security=("oidc", "pat", "oat"),
    scopes=("organizations:read", "organizations:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_ORGANIZATION: Final[Operation[Organization]] = Operation(
    "organizations:create",
    "organizations.create",
    "POST",
    "/v1/organizations/",
    provider="polar",
    returns="Organization",
    body=Body(type="OrganizationCreate"),
    security=("oidc", "pat"),
    scopes=("organizations:write",),
)

GET_ORGANIZATION: Final[Operation[Organization]] = Operation(
    "organizations:get",
    "organizations.get",
    "GET",
    "/v1/organizations/{id}",
    provider="polar",
    returns="Organization",
    security=("oidc", "pat", "oat"),
    scopes=("organizations:read", "organizations:write"),
)

UPDATE_ORGANIZATION: Final[Operation[Organization]] = Operation(
    "organizations:update",
    "organizations.update",
    "PATCH",
    "/v1/organizations/{id}",
    provider="polar",
    returns="Organization",
    body=Body(type="OrganizationUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("organizations:write",),
)


def list_organizations(
    send: Send,
    /,
    *,
    slug: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[OrganizationSortProperty] | None = None,
) -> Pages[Organization]:
    """List the organizations that the token reaches, oldest first unless sorted otherwise.

    GET /v1/organizations/. Scopes: organizations:read, organizations:write. Token: OAuth, personal or
    organization access token.

    Args:
        slug: Only the organization with this slug.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['created_at']. One of `OrganizationSortProperty`.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.organizations.list_organizations(): ...
    """
    return send.pages(
        LIST_ORGANIZATIONS, query={"slug": slug, "page": page, "limit": limit, "sorting": sorting}
    )


async def create_organization(
    send: Send,
    /,
    *,
    name: str,
    slug: str,
    avatar_url: str | Null | None = None,
    legal_entity: OrganizationIndividualLegalEntitySchema
    | OrganizationIndividualLegalEntitySchemaDict
    | OrganizationCompanyLegalEntitySchema
    | OrganizationCompanyLegalEntitySchemaDict
    | Null
    | None = None,
    email: str | Null | None = None,
    website: str | Null | None = None,
    socials: Sequence[OrganizationSocialLink | OrganizationSocialLinkDict] | Null | None = None,
    details: OrganizationDetails | OrganizationDetailsDict | Null | None = None,
    country: CountryAlpha2Input | Null | None = None,
    feature_settings: OrganizationFeatureSettingsUpdate
    | OrganizationFeatureSettingsUpdateDict
    | Null
    | None = None,
    subscription_settings: OrganizationSubscriptionSettings
    | OrganizationSubscriptionSettingsDict
    | Null
    | None = None,
    customer_email_settings: OrganizationCustomerEmailSettings
    | OrganizationCustomerEmailSettingsDict
    | Null
    | None = None,
    customer_portal_settings: OrganizationCustomerPortalSettings
    | OrganizationCustomerPortalSettingsDict
    | Null
    | None = None,
    default_presentment_currency: PresentmentCurrency | None = None,
    default_tax_behavior: TaxBehaviorOption | None = None,
) -> Organization:
    """Create an organization owned by the token's user; an organization access token cannot.

    POST /v1/organizations/. Scopes: organizations:write. Token: OAuth or personal access token.

    Args:
        name: Name, which customers see. At least 3 characters.
        slug: Its name in URLs and on card statements. 3 to 64 characters.
        avatar_url: Logo. 1 to 2083 characters.
        legal_entity: Whether a person or a company stands behind it.
        email: Support address, which customers see.
        website: Website. 1 to 2083 characters.
        socials: Its pages on social networks.
        details: Facts about the business that Polar asks for, not shown to customers.
        country: Country in two letters (ISO 3166-1). One of `CountryAlpha2Input`.
        feature_settings: Features switched on.
        subscription_settings: How subscriptions behave.
        customer_email_settings: Which emails customers get.
        customer_portal_settings: What customers may do in the portal.
        default_presentment_currency: Currency shown where a customer's own has no price. Default 'usd'. One
            of `PresentmentCurrency`.
        default_tax_behavior: Whether prices hold tax, unless they say so themselves. Default 'location'.
            One of location, inclusive, exclusive.

    Raises:
        APIStatusError: 403 CannotCreateOrganizationError; 422 HTTPValidationError.

    Example:
        await polar.organizations.create(name="Print club", slug="print-club")
    """
    return await send(
        CREATE_ORGANIZATION,
        body={
            "name": name,
            "slug": slug,
            "avatar_url": avatar_url,
            "legal_entity": legal_entity,
            "email": email,
            "website": website,
            "socials": socials,
            "details": details,
            "country": country,
            "feature_settings": feature_settings,
            "subscription_settings": subscription_settings,
            "customer_email_settings": customer_email_settings,
            "customer_portal_settings": customer_portal_settings,
            "default_presentment_currency": default_presentment_currency,
            "default_tax_behavior": default_tax_behavior,
        },
    )


async def get_organization(send: Send, /, id: UUID | str) -> Organization:
    """Get an organization by its id.

    GET /v1/organizations/{id}. Scopes: organizations:read, organizations:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.organizations.get("...")
    """
    return await send(GET_ORGANIZATION, path={"id": id})


async def update_organization(
    send: Send,
    /,
    id: UUID | str,
    *,
    name: str | Null | None = None,
    avatar_url: str | Null | None = None,
    email: str | Null | None = None,
    website: str | Null | None = None,
    socials: Sequence[OrganizationSocialLink | OrganizationSocialLinkDict] | Null | None = None,
    details: OrganizationDetails | OrganizationDetailsDict | Null | None = None,
    country: CountryAlpha2Input | Null | None = None,
    feature_settings: OrganizationFeatureSettingsUpdate
    | OrganizationFeatureSettingsUpdateDict
    | Null
    | None = None,
    subscription_settings: OrganizationSubscriptionSettings
    | OrganizationSubscriptionSettingsDict
    | Null
    | None = None,
    customer_email_settings: OrganizationCustomerEmailSettings
    | OrganizationCustomerEmailSettingsDict
    | Null
    | None = None,
    customer_portal_settings: OrganizationCustomerPortalSettings
    | OrganizationCustomerPortalSettingsDict
    | Null
    | None = None,
    dispute_settings: OrganizationDisputeSettingsUpdate
    | OrganizationDisputeSettingsUpdateDict
    | Null
    | None = None,
    embed_hosts: Sequence[str] | Null | None = None,
    default_presentment_currency: PresentmentCurrency | Null | None = None,
    default_tax_behavior: TaxBehaviorOption | Null | None = None,
    sso_enforced: bool | Null | None = None,
) -> Organization:
    """Change an organization's profile, defaults and settings; what is left out stays.

    PATCH /v1/organizations/{id}. Scopes: organizations:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: Its id.
        name: Name, which customers see. At least 3 characters.
        avatar_url: Logo. 1 to 2083 characters.
        email: Support address, which customers see.
        website: Website. 1 to 2083 characters.
        socials: Its pages on social networks.
        details: Facts about the business that Polar asks for, not shown to customers.
        country: Country in two letters (ISO 3166-1). One of `CountryAlpha2Input`.
        feature_settings: Features switched on.
        subscription_settings: How subscriptions behave.
        customer_email_settings: Which emails customers get.
        customer_portal_settings: What customers may do in the portal.
        dispute_settings: How disputes are dealt with.
        embed_hosts: Hosts whose pages may embed its checkouts.
        default_presentment_currency: Currency shown where a customer's own has no price. One of
            `PresentmentCurrency`.
        default_tax_behavior: Whether prices hold tax, unless they say so themselves. One of location,
            inclusive, exclusive.
        sso_enforced: Whether its team must sign in through its single sign-on.

    Raises:
        APIStatusError: 403 NotPermitted, DisputeAutoAcceptNotEnabled; 404 ResourceNotFound; 409
            SSOEnforcementRequiresConnection; 422 HTTPValidationError.

    Example:
        await polar.organizations.update("...", name="Print club")
    """
    return await send(
        UPDATE_ORGANIZATION,
        path={"id": id},
        body={
            "name": name,
            "avatar_url": avatar_url,
            "email": email,
            "website": website,
            "socials": socials,
            "details": details,
            "country": country,
            "feature_settings": feature_settings,
            "subscription_settings": subscription_settings,
            "customer_email_settings": customer_email_settings,
            "customer_portal_settings": customer_portal_settings,
            "dispute_settings": dispute_settings,
            "embed_hosts": embed_hosts,
            "default_presentment_currency": default_presentment_currency,
            "default_tax_behavior": default_tax_behavior,
            "sso_enforced": sso_enforced,
        },
    )


class Organizations(Resource):
    """The businesses that sell."""

    list_organizations = list_organizations
    create = create_organization
    get = get_organization
    update = update_organization
