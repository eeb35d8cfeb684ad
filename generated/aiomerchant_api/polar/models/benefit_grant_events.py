"""The events of benefit grant. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_custom import BenefitCustom
    from ..models.benefit_discord import BenefitDiscord
    from ..models.benefit_downloadables import BenefitDownloadables
    from ..models.benefit_feature_flag import BenefitFeatureFlag
    from ..models.benefit_git_hub_repository import BenefitGitHubRepository
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
    from ..models.benefit_grant_webhook import BenefitGrantWebhook
    from ..models.benefit_license_keys import BenefitLicenseKeys
    from ..models.benefit_meter_credit import BenefitMeterCredit
    from ..models.benefit_slack_shared_channel import BenefitSlackSharedChannel
    from ..models.customer import Customer
    from ..models.member import Member


@model
class BenefitGrantCustomWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: a note.

    Attributes:
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        id: The grant's id.
        granted_at: When it was granted.
        is_granted: Whether it is in force.
        revoked_at: When it was revoked.
        is_revoked: Whether it has been revoked.
        subscription_id: The subscription that it comes from, if any.
        order_id: The order that it comes from, if any.
        customer_id: The customer's id.
        member_id: The member's id, if it is for one.
        benefit_id: The benefit's id.
        error: Why granting it failed, if it did.
        customer: The customer.
        member: The member, if it is for one.
        benefit: The benefit.
        properties: What the customer got, by the benefit's type.
        previous_properties: What the customer had before the change.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime] = ABSENT
    is_granted: bool
    revoked_at: Nullable[datetime] = ABSENT
    is_revoked: bool
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    error: Nullable[BenefitGrantError] = ABSENT
    customer: Customer
    member: Nullable[Member] = ABSENT
    benefit: BenefitCustom
    properties: BenefitGrantCustomProperties
    previous_properties: Nullable[BenefitGrantCustomProperties] = ABSENT


@model
class BenefitGrantDiscordWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: a role on a Discord server.

    Attributes:
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        id: The grant's id.
        granted_at: When it was granted.
        is_granted: Whether it is in force.
        revoked_at: When it was revoked.
        is_revoked: Whether it has been revoked.
        subscription_id: The subscription that it comes from, if any.
        order_id: The order that it comes from, if any.
        customer_id: The customer's id.
        member_id: The member's id, if it is for one.
        benefit_id: The benefit's id.
        error: Why granting it failed, if it did.
        customer: The customer.
        member: The member, if it is for one.
        benefit: The benefit.
        properties: What the customer got, by the benefit's type.
        previous_properties: What the customer had before the change.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime] = ABSENT
    is_granted: bool
    revoked_at: Nullable[datetime] = ABSENT
    is_revoked: bool
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    error: Nullable[BenefitGrantError] = ABSENT
    customer: Customer
    member: Nullable[Member] = ABSENT
    benefit: BenefitDiscord
    properties: BenefitGrantDiscordProperties
    previous_properties: Nullable[BenefitGrantDiscordProperties] = ABSENT


@model
class BenefitGrantDownloadablesWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: files to download.

    Attributes:
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        id: The grant's id.
        granted_at: When it was granted.
        is_granted: Whether it is in force.
        revoked_at: When it was revoked.
        is_revoked: Whether it has been revoked.
        subscription_id: The subscription that it comes from, if any.
        order_id: The order that it comes from, if any.
        customer_id: The customer's id.
        member_id: The member's id, if it is for one.
        benefit_id: The benefit's id.
        error: Why granting it failed, if it did.
        customer: The customer.
        member: The member, if it is for one.
        benefit: The benefit.
        properties: What the customer got, by the benefit's type.
        previous_properties: What the customer had before the change.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime] = ABSENT
    is_granted: bool
    revoked_at: Nullable[datetime] = ABSENT
    is_revoked: bool
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    error: Nullable[BenefitGrantError] = ABSENT
    customer: Customer
    member: Nullable[Member] = ABSENT
    benefit: BenefitDownloadables
    properties: BenefitGrantDownloadablesProperties
    previous_properties: Nullable[BenefitGrantDownloadablesProperties] = ABSENT


@model
class BenefitGrantFeatureFlagWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: a flag that your application reads.

    Attributes:
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        id: The grant's id.
        granted_at: When it was granted.
        is_granted: Whether it is in force.
        revoked_at: When it was revoked.
        is_revoked: Whether it has been revoked.
        subscription_id: The subscription that it comes from, if any.
        order_id: The order that it comes from, if any.
        customer_id: The customer's id.
        member_id: The member's id, if it is for one.
        benefit_id: The benefit's id.
        error: Why granting it failed, if it did.
        customer: The customer.
        member: The member, if it is for one.
        benefit: The benefit.
        properties: What the customer got, by the benefit's type.
        previous_properties: What the customer had before the change.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime] = ABSENT
    is_granted: bool
    revoked_at: Nullable[datetime] = ABSENT
    is_revoked: bool
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    error: Nullable[BenefitGrantError] = ABSENT
    customer: Customer
    member: Nullable[Member] = ABSENT
    benefit: BenefitFeatureFlag
    properties: BenefitGrantFeatureFlagProperties
    previous_properties: Nullable[BenefitGrantFeatureFlagProperties] = ABSENT


@model
class BenefitGrantGitHubRepositoryWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: access to a GitHub repository.

    Attributes:
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        id: The grant's id.
        granted_at: When it was granted.
        is_granted: Whether it is in force.
        revoked_at: When it was revoked.
        is_revoked: Whether it has been revoked.
        subscription_id: The subscription that it comes from, if any.
        order_id: The order that it comes from, if any.
        customer_id: The customer's id.
        member_id: The member's id, if it is for one.
        benefit_id: The benefit's id.
        error: Why granting it failed, if it did.
        customer: The customer.
        member: The member, if it is for one.
        benefit: The benefit.
        properties: What the customer got, by the benefit's type.
        previous_properties: What the customer had before the change.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime] = ABSENT
    is_granted: bool
    revoked_at: Nullable[datetime] = ABSENT
    is_revoked: bool
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    error: Nullable[BenefitGrantError] = ABSENT
    customer: Customer
    member: Nullable[Member] = ABSENT
    benefit: BenefitGitHubRepository
    properties: BenefitGrantGitHubRepositoryProperties
    previous_properties: Nullable[BenefitGrantGitHubRepositoryProperties] = ABSENT


@model
class BenefitGrantLicenseKeysWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: a license key.

    Attributes:
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        id: The grant's id.
        granted_at: When it was granted.
        is_granted: Whether it is in force.
        revoked_at: When it was revoked.
        is_revoked: Whether it has been revoked.
        subscription_id: The subscription that it comes from, if any.
        order_id: The order that it comes from, if any.
        customer_id: The customer's id.
        member_id: The member's id, if it is for one.
        benefit_id: The benefit's id.
        error: Why granting it failed, if it did.
        customer: The customer.
        member: The member, if it is for one.
        benefit: The benefit.
        properties: What the customer got, by the benefit's type.
        previous_properties: What the customer had before the change.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime] = ABSENT
    is_granted: bool
    revoked_at: Nullable[datetime] = ABSENT
    is_revoked: bool
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    error: Nullable[BenefitGrantError] = ABSENT
    customer: Customer
    member: Nullable[Member] = ABSENT
    benefit: BenefitLicenseKeys
    properties: BenefitGrantLicenseKeysProperties
    previous_properties: Nullable[BenefitGrantLicenseKeysProperties] = ABSENT


@model
class BenefitGrantMeterCreditWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: credit on a meter.

    Attributes:
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        id: The grant's id.
        granted_at: When it was granted.
        is_granted: Whether it is in force.
        revoked_at: When it was revoked.
        is_revoked: Whether it has been revoked.
        subscription_id: The subscription that it comes from, if any.
        order_id: The order that it comes from, if any.
        customer_id: The customer's id.
        member_id: The member's id, if it is for one.
        benefit_id: The benefit's id.
        error: Why granting it failed, if it did.
        customer: The customer.
        member: The member, if it is for one.
        benefit: The benefit.
        properties: What the customer got, by the benefit's type.
        previous_properties: What the customer had before the change.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime] = ABSENT
    is_granted: bool
    revoked_at: Nullable[datetime] = ABSENT
    is_revoked: bool
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    error: Nullable[BenefitGrantError] = ABSENT
    customer: Customer
    member: Nullable[Member] = ABSENT
    benefit: BenefitMeterCredit
    properties: BenefitGrantMeterCreditProperties
    previous_properties: Nullable[BenefitGrantMeterCreditProperties] = ABSENT


@model
class BenefitGrantSlackSharedChannelWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: a shared Slack channel.

    Attributes:
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        id: The grant's id.
        granted_at: When it was granted.
        is_granted: Whether it is in force.
        revoked_at: When it was revoked.
        is_revoked: Whether it has been revoked.
        subscription_id: The subscription that it comes from, if any.
        order_id: The order that it comes from, if any.
        customer_id: The customer's id.
        member_id: The member's id, if it is for one.
        benefit_id: The benefit's id.
        error: Why granting it failed, if it did.
        customer: The customer.
        member: The member, if it is for one.
        benefit: The benefit.
        properties: What the customer got, by the benefit's type.
        previous_properties: What the customer had before the change.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime] = ABSENT
    is_granted: bool
    revoked_at: Nullable[datetime] = ABSENT
    is_revoked: bool
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    error: Nullable[BenefitGrantError] = ABSENT
    customer: Customer
    member: Nullable[Member] = ABSENT
    benefit: BenefitSlackSharedChannel
    properties: BenefitGrantSlackSharedChannelProperties
    previous_properties: Nullable[BenefitGrantSlackSharedChannelProperties] = ABSENT


@model
class WebhookBenefitGrantCreatedPayload(Event):
    """The event benefit_grant.created: a customer was granted a benefit.

    The payload of the webhook `benefit_grant.created`.

    Attributes:
        type: Always `benefit_grant.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The grant as it is now.
    """

    type: Literal["benefit_grant.created"] = "benefit_grant.created"
    timestamp: datetime
    api_version: str
    data: BenefitGrantWebhook


@model
class WebhookBenefitGrantCycledPayload(Event):
    """The event benefit_grant.cycled: the subscription behind a benefit grant was renewed.

    The payload of the webhook `benefit_grant.cycled`.

    Attributes:
        type: Always `benefit_grant.cycled`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The grant as it is now.
    """

    type: Literal["benefit_grant.cycled"] = "benefit_grant.cycled"
    timestamp: datetime
    api_version: str
    data: BenefitGrantWebhook


@model
class WebhookBenefitGrantRevokedPayload(Event):
    """The event benefit_grant.revoked: a benefit was taken from a customer.

    The payload of the webhook `benefit_grant.revoked`.

    Attributes:
        type: Always `benefit_grant.revoked`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The grant as it is now.
    """

    type: Literal["benefit_grant.revoked"] = "benefit_grant.revoked"
    timestamp: datetime
    api_version: str
    data: BenefitGrantWebhook


@model
class WebhookBenefitGrantUpdatedPayload(Event):
    """The event benefit_grant.updated: a benefit grant changed.

    The payload of the webhook `benefit_grant.updated`.

    Attributes:
        type: Always `benefit_grant.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The grant as it is now.
    """

    type: Literal["benefit_grant.updated"] = "benefit_grant.updated"
    timestamp: datetime
    api_version: str
    data: BenefitGrantWebhook
