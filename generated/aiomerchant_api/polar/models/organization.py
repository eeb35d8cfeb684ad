"""Organization, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import (
        CountryAlpha2,
        OrganizationStatus,
        SubscriptionProrationBehavior,
        TaxBehaviorOption,
    )
    from ..models.organization_customer_email_settings import OrganizationCustomerEmailSettings
    from ..models.organization_customer_portal_settings import OrganizationCustomerPortalSettings
    from ..models.organization_social_link import OrganizationSocialLink
    from ..models.organization_subscription_settings import OrganizationSubscriptionSettings


@model
class Organization(Model):
    """A business that sells.

    Attributes:
        created_at: When the organization was created.
        modified_at: When the organization last changed; None if it never did.
        id: The organization's id.
        name: Name, which customers see.
        slug: Its name in URLs and on card statements.
        avatar_url: Logo.
        proration_behavior: How plan changes in the portal are billed. One of invoice, prorate, next_period,
            reset.
        allow_customer_updates: Whether customers may change their subscriptions themselves.
        email: Support address, which customers see.
        website: Website.
        socials: Its pages on social networks.
        status: Where Polar's review of it stands. One of created, review, snoozed, denied, active, blocked,
            offboarding, offboarded.
        details_submitted_at: When its business details were handed in.
        onboarding_resubmission_requested_at: When Polar asked for these details again, if it did.
        sso_enforced: Whether its team must sign in through its single sign-on.
        default_presentment_currency: Currency shown where a customer's own has no price.
        default_tax_behavior: Whether prices hold tax, unless they say so themselves. One of location,
            inclusive, exclusive.
        feature_settings: Features switched on.
        subscription_settings: How subscriptions behave.
        customer_email_settings: Which emails customers get.
        customer_portal_settings: What customers may do in the portal.
        dispute_settings: How disputes are dealt with.
        embed_hosts: Hosts whose pages may embed its checkouts.
        country: Country in two letters (ISO 3166-1). One of `CountryAlpha2`.
        account_id: The account that its money is booked on.
        payout_account_id: The account that it is paid out to.
        capabilities: What it may do now.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str
    slug: str
    avatar_url: Nullable[str]
    proration_behavior: SubscriptionProrationBehavior
    allow_customer_updates: bool
    email: Nullable[str]
    website: Nullable[str]
    socials: list[OrganizationSocialLink]
    status: OrganizationStatus
    details_submitted_at: Nullable[datetime]
    onboarding_resubmission_requested_at: Nullable[datetime]
    sso_enforced: bool
    default_presentment_currency: str
    default_tax_behavior: TaxBehaviorOption
    feature_settings: Nullable[OrganizationFeatureSettings]
    subscription_settings: OrganizationSubscriptionSettings
    customer_email_settings: OrganizationCustomerEmailSettings
    customer_portal_settings: OrganizationCustomerPortalSettings
    dispute_settings: OrganizationDisputeSettings
    embed_hosts: list[str]
    country: Nullable[CountryAlpha2] = ABSENT
    account_id: Nullable[UUID]
    payout_account_id: Nullable[UUID]
    capabilities: OrganizationCapabilities


@model
class OrganizationCapabilities(Model):
    """Schema `OrganizationCapabilities`."""

    checkout_payments: bool
    subscription_renewals: bool
    payouts: bool
    refunds: bool
    api_access: bool
    dashboard_access: bool


@model
class OrganizationDisputeSettings(Model):
    """Schema `OrganizationDisputeSettings`."""

    auto_accept_below_amount: Nullable[int]


@model
class OrganizationFeatureSettings(Model):
    """Schema `OrganizationFeatureSettings`.

    Attributes:
        issue_funding_enabled: Default False.
        wallets_enabled: Default False.
        member_model_enabled: Default False.
        checkout_localization_enabled: Default False.
        reset_proration_behavior_enabled: Default False.
        off_session_charges_enabled: Default False.
        meter_cycling_enabled: Default False.
        slack_benefit_enabled: Default False.
        preview_access_enabled: Default False.
        disputes_enabled: Default False.
        sso_enabled: Default False.
        dispute_auto_accept_enabled: Default False.
        compass_enabled: Default False.
        merchant_migration_enabled: Default False.
        frame_ancestors_enforced: Default False.
    """

    issue_funding_enabled: bool | None = None
    wallets_enabled: bool | None = None
    member_model_enabled: bool | None = None
    checkout_localization_enabled: bool | None = None
    overview_metrics: Nullable[list[str]] = ABSENT
    reset_proration_behavior_enabled: bool | None = None
    off_session_charges_enabled: bool | None = None
    meter_cycling_enabled: bool | None = None
    slack_benefit_enabled: bool | None = None
    preview_access_enabled: bool | None = None
    disputes_enabled: bool | None = None
    sso_enabled: bool | None = None
    dispute_auto_accept_enabled: bool | None = None
    compass_enabled: bool | None = None
    merchant_migration_enabled: bool | None = None
    frame_ancestors_enforced: bool | None = None
