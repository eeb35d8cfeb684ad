"""The bodies of organizations. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from ..models.enums import CountryAlpha2Input, PresentmentCurrency, TaxBehaviorOption
    from ..models.organization import Organization
    from ..models.organization_customer_email_settings import OrganizationCustomerEmailSettings
    from ..models.organization_customer_portal_settings import OrganizationCustomerPortalSettings
    from ..models.organization_social_link import OrganizationSocialLink
    from ..models.organization_subscription_settings import OrganizationSubscriptionSettings
    from ..models.pagination import Pagination


@model
class ListResourceOrganization(Model):
    """Schema `ListResource_Organization_`."""

    items: list[Organization]
    pagination: Pagination


@model
class OrganizationCompanyLegalEntitySchema(Model):
    """Schema `OrganizationCompanyLegalEntitySchema`."""

    type: Literal["company"] = "company"
    registered_name: str


@model
class OrganizationCreate(Model):
    """A new organization.

    Attributes:
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
    """

    name: str
    slug: str
    avatar_url: Nullable[str] = ABSENT
    legal_entity: Nullable[
        OrganizationIndividualLegalEntitySchema | OrganizationCompanyLegalEntitySchema | Unknown
    ] = ABSENT
    email: Nullable[str] = ABSENT
    website: Nullable[str] = ABSENT
    socials: Nullable[list[OrganizationSocialLink]] = ABSENT
    details: Nullable[OrganizationDetails] = ABSENT
    country: Nullable[CountryAlpha2Input] = ABSENT
    feature_settings: Nullable[OrganizationFeatureSettingsUpdate] = ABSENT
    subscription_settings: Nullable[OrganizationSubscriptionSettings] = ABSENT
    customer_email_settings: Nullable[OrganizationCustomerEmailSettings] = ABSENT
    customer_portal_settings: Nullable[OrganizationCustomerPortalSettings] = ABSENT
    default_presentment_currency: PresentmentCurrency | None = None
    default_tax_behavior: TaxBehaviorOption | None = None


@model
class OrganizationDetails(Model):
    """Schema `OrganizationDetails`.

    Attributes:
        about: Deprecated.
        intended_use: Deprecated.
        customer_acquisition: Deprecated.
        future_annual_revenue: At least 0. Deprecated.
        switching: Default False.
        switching_from: One of paddle, lemon_squeezy, gumroad, stripe, other.
        previous_annual_revenue: At least 0. Deprecated.
    """

    about: Nullable[str] = ABSENT
    product_description: Nullable[str] = ABSENT
    selling_categories: list[str] | None = None
    pricing_models: list[str] | None = None
    intended_use: Nullable[str] = ABSENT
    customer_acquisition: list[str] | None = None
    future_annual_revenue: Nullable[int] = ABSENT
    switching: bool | None = None
    switching_from: Nullable[Literal["paddle", "lemon_squeezy", "gumroad", "stripe", "other"] | str] = ABSENT
    previous_annual_revenue: Nullable[int] = ABSENT


@model
class OrganizationDisputeSettingsUpdate(Model):
    """Schema `OrganizationDisputeSettingsUpdate`.

    Attributes:
        auto_accept_below_amount: 1 to 10000.
    """

    auto_accept_below_amount: Nullable[int] = ABSENT


@model
class OrganizationFeatureSettingsUpdate(Model):
    """Schema `OrganizationFeatureSettingsUpdate`.

    Attributes:
        member_model_enabled: Default False.
        checkout_localization_enabled: Default False.
    """

    member_model_enabled: bool | None = None
    checkout_localization_enabled: bool | None = None
    overview_metrics: Nullable[list[str]] = ABSENT


@model
class OrganizationIndividualLegalEntitySchema(Model):
    """Schema `OrganizationIndividualLegalEntitySchema`."""

    type: Literal["individual"] = "individual"


@model
class OrganizationUpdate(Model):
    """Changes to an organization.

    Attributes:
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
    """

    name: Nullable[str] = ABSENT
    avatar_url: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    website: Nullable[str] = ABSENT
    socials: Nullable[list[OrganizationSocialLink]] = ABSENT
    details: Nullable[OrganizationDetails] = ABSENT
    country: Nullable[CountryAlpha2Input] = ABSENT
    feature_settings: Nullable[OrganizationFeatureSettingsUpdate] = ABSENT
    subscription_settings: Nullable[OrganizationSubscriptionSettings] = ABSENT
    customer_email_settings: Nullable[OrganizationCustomerEmailSettings] = ABSENT
    customer_portal_settings: Nullable[OrganizationCustomerPortalSettings] = ABSENT
    dispute_settings: Nullable[OrganizationDisputeSettingsUpdate] = ABSENT
    embed_hosts: Nullable[list[str]] = ABSENT
    default_presentment_currency: Nullable[PresentmentCurrency] = ABSENT
    default_tax_behavior: Nullable[TaxBehaviorOption] = ABSENT
    sso_enforced: Nullable[bool] = ABSENT
