"""The bodies of customer portal benefit grants. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, OpenModel, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_grant_custom_properties import BenefitGrantCustomProperties
    from ..models.benefit_grant_discord_properties import BenefitGrantDiscordProperties
    from ..models.benefit_grant_downloadables_properties import BenefitGrantDownloadablesProperties
    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_feature_flag_properties import BenefitGrantFeatureFlagProperties
    from ..models.benefit_grant_git_hub_repository_properties import BenefitGrantGitHubRepositoryProperties
    from ..models.benefit_grant_license_keys_properties import BenefitGrantLicenseKeysProperties
    from ..models.benefit_grant_meter_credit_properties import BenefitGrantMeterCreditProperties
    from ..models.benefit_grant_slack_shared_channel_properties import (
        BenefitGrantSlackSharedChannelProperties,
    )
    from ..models.benefit_license_key_activation_properties import BenefitLicenseKeyActivationProperties
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties
    from ..models.customer_benefit_grant import CustomerBenefitGrant
    from ..models.customer_portal_customer import CustomerPortalCustomer
    from ..models.customer_portal_o_auth_account import CustomerPortalOAuthAccount
    from ..models.enums import SubscriptionProrationBehavior
    from ..models.pagination import Pagination


@model
class BenefitCustomSubscriber(Model):
    """Schema `BenefitCustomSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["custom"] = "custom"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitCustomSubscriberProperties


@model
class BenefitCustomSubscriberProperties(Model):
    """Schema `BenefitCustomSubscriberProperties`."""

    note: Nullable[str]


@model
class BenefitDiscordSubscriber(Model):
    """Schema `BenefitDiscordSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["discord"] = "discord"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitDiscordSubscriberProperties


@model
class BenefitDiscordSubscriberProperties(Model):
    """Schema `BenefitDiscordSubscriberProperties`."""

    guild_id: str


@model
class BenefitDownloadablesSubscriber(Model):
    """Schema `BenefitDownloadablesSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["downloadables"] = "downloadables"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitDownloadablesSubscriberProperties


@model
class BenefitDownloadablesSubscriberProperties(Model):
    """Schema `BenefitDownloadablesSubscriberProperties`."""

    active_files: list[UUID]


@model
class BenefitFeatureFlagSubscriber(Model):
    """Schema `BenefitFeatureFlagSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["feature_flag"] = "feature_flag"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitFeatureFlagSubscriberProperties


@model
class BenefitFeatureFlagSubscriberProperties(OpenModel):
    """Schema `BenefitFeatureFlagSubscriberProperties`."""


@model
class BenefitGitHubRepositorySubscriber(Model):
    """Schema `BenefitGitHubRepositorySubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["github_repository"] = "github_repository"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitGitHubRepositorySubscriberProperties


@model
class BenefitGitHubRepositorySubscriberProperties(Model):
    """Schema `BenefitGitHubRepositorySubscriberProperties`."""

    repository_owner: str
    repository_name: str


@model
class BenefitLicenseKeysSubscriber(Model):
    """Schema `BenefitLicenseKeysSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["license_keys"] = "license_keys"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitLicenseKeysSubscriberProperties


@model
class BenefitLicenseKeysSubscriberProperties(Model):
    """Schema `BenefitLicenseKeysSubscriberProperties`."""

    prefix: Nullable[str]
    expires: Nullable[BenefitLicenseKeyExpirationProperties]
    activations: Nullable[BenefitLicenseKeyActivationProperties]
    limit_usage: Nullable[int]


@model
class BenefitMeterCreditSubscriber(Model):
    """Schema `BenefitMeterCreditSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["meter_credit"] = "meter_credit"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitMeterCreditSubscriberProperties


@model
class BenefitMeterCreditSubscriberProperties(Model):
    """Schema `BenefitMeterCreditSubscriberProperties`."""

    units: int
    rollover: bool
    meter_id: UUID


@model
class BenefitSlackSharedChannelSubscriber(Model):
    """Schema `BenefitSlackSharedChannelSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["slack_shared_channel"] = "slack_shared_channel"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitSlackSharedChannelSubscriberProperties


@model
class BenefitSlackSharedChannelSubscriberProperties(OpenModel):
    """Schema `BenefitSlackSharedChannelSubscriberProperties`."""


@model
class BenefitSubscriberOrganization(Model):
    """Schema `BenefitSubscriberOrganization`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str
    slug: str
    avatar_url: Nullable[str]
    proration_behavior: SubscriptionProrationBehavior
    allow_customer_updates: bool


@model
class CustomerBenefitGrantCustom(Model):
    """A benefit that the customer holds: a note."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    is_granted: bool
    is_revoked: bool
    error: Nullable[BenefitGrantError] = ABSENT
    customer: CustomerPortalCustomer
    benefit: BenefitCustomSubscriber
    properties: BenefitGrantCustomProperties


@model
class CustomerBenefitGrantCustomUpdate(Model):
    """Changes to a grant of the customer's: a note."""

    benefit_type: Literal["custom"] = "custom"


@model
class CustomerBenefitGrantDiscord(Model):
    """A benefit that the customer holds: a role on a Discord server."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    is_granted: bool
    is_revoked: bool
    error: Nullable[BenefitGrantError] = ABSENT
    customer: CustomerPortalCustomer
    member: Nullable[CustomerBenefitGrantMember] = ABSENT
    benefit: BenefitDiscordSubscriber
    properties: BenefitGrantDiscordProperties


@model
class CustomerBenefitGrantDiscordPropertiesUpdate(Model):
    """Schema `CustomerBenefitGrantDiscordPropertiesUpdate`."""

    account_id: Nullable[str]


@model
class CustomerBenefitGrantDiscordUpdate(Model):
    """Changes to a grant of the customer's: a role on a Discord server."""

    benefit_type: Literal["discord"] = "discord"
    properties: CustomerBenefitGrantDiscordPropertiesUpdate


@model
class CustomerBenefitGrantDownloadables(Model):
    """A benefit that the customer holds: files to download."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    is_granted: bool
    is_revoked: bool
    error: Nullable[BenefitGrantError] = ABSENT
    customer: CustomerPortalCustomer
    benefit: BenefitDownloadablesSubscriber
    properties: BenefitGrantDownloadablesProperties


@model
class CustomerBenefitGrantDownloadablesUpdate(Model):
    """Changes to a grant of the customer's: files to download."""

    benefit_type: Literal["downloadables"] = "downloadables"


@model
class CustomerBenefitGrantFeatureFlag(Model):
    """A benefit that the customer holds: a flag that your application reads."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    is_granted: bool
    is_revoked: bool
    error: Nullable[BenefitGrantError] = ABSENT
    customer: CustomerPortalCustomer
    benefit: BenefitFeatureFlagSubscriber
    properties: BenefitGrantFeatureFlagProperties


@model
class CustomerBenefitGrantFeatureFlagUpdate(Model):
    """Changes to a grant of the customer's: a flag that your application reads."""

    benefit_type: Literal["feature_flag"] = "feature_flag"


@model
class CustomerBenefitGrantGitHubRepository(Model):
    """A benefit that the customer holds: access to a GitHub repository."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    is_granted: bool
    is_revoked: bool
    error: Nullable[BenefitGrantError] = ABSENT
    customer: CustomerPortalCustomer
    member: Nullable[CustomerBenefitGrantMember] = ABSENT
    benefit: BenefitGitHubRepositorySubscriber
    properties: BenefitGrantGitHubRepositoryProperties


@model
class CustomerBenefitGrantGitHubRepositoryPropertiesUpdate(Model):
    """Schema `CustomerBenefitGrantGitHubRepositoryPropertiesUpdate`."""

    account_id: Nullable[str]


@model
class CustomerBenefitGrantGitHubRepositoryUpdate(Model):
    """Changes to a grant of the customer's: access to a GitHub repository."""

    benefit_type: Literal["github_repository"] = "github_repository"
    properties: CustomerBenefitGrantGitHubRepositoryPropertiesUpdate


@model
class CustomerBenefitGrantLicenseKeys(Model):
    """A benefit that the customer holds: a license key."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    is_granted: bool
    is_revoked: bool
    error: Nullable[BenefitGrantError] = ABSENT
    customer: CustomerPortalCustomer
    benefit: BenefitLicenseKeysSubscriber
    properties: BenefitGrantLicenseKeysProperties


@model
class CustomerBenefitGrantLicenseKeysUpdate(Model):
    """Changes to a grant of the customer's: a license key."""

    benefit_type: Literal["license_keys"] = "license_keys"


@model
class CustomerBenefitGrantMember(Model):
    """The member who holds a benefit grant.

    Attributes:
        oauth_accounts: The member's accounts elsewhere, by platform.
    """

    id: UUID
    oauth_accounts: dict[str, CustomerPortalOAuthAccount]


@model
class CustomerBenefitGrantMeterCredit(Model):
    """A benefit that the customer holds: credit on a meter."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    is_granted: bool
    is_revoked: bool
    error: Nullable[BenefitGrantError] = ABSENT
    customer: CustomerPortalCustomer
    benefit: BenefitMeterCreditSubscriber
    properties: BenefitGrantMeterCreditProperties


@model
class CustomerBenefitGrantMeterCreditUpdate(Model):
    """Changes to a grant of the customer's: credit on a meter."""

    benefit_type: Literal["meter_credit"] = "meter_credit"


@model
class CustomerBenefitGrantSlackSharedChannel(Model):
    """A benefit that the customer holds: a shared Slack channel."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    is_granted: bool
    is_revoked: bool
    error: Nullable[BenefitGrantError] = ABSENT
    customer: CustomerPortalCustomer
    benefit: BenefitSlackSharedChannelSubscriber
    properties: BenefitGrantSlackSharedChannelProperties


@model
class CustomerBenefitGrantSlackSharedChannelPropertiesUpdate(Model):
    """Schema `CustomerBenefitGrantSlackSharedChannelPropertiesUpdate`."""

    invited_email: str


@model
class CustomerBenefitGrantSlackSharedChannelUpdate(Model):
    """Changes to a grant of the customer's: a shared Slack channel."""

    benefit_type: Literal["slack_shared_channel"] = "slack_shared_channel"
    properties: CustomerBenefitGrantSlackSharedChannelPropertiesUpdate


@model
class ListResourceCustomerBenefitGrant(Model):
    """Schema `ListResource_CustomerBenefitGrant_`."""

    items: list[CustomerBenefitGrant]
    pagination: Pagination
