"""CustomerState, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address import Address
    from ..models.benefit_grant_custom_properties import BenefitGrantCustomProperties
    from ..models.benefit_grant_discord_properties import BenefitGrantDiscordProperties
    from ..models.benefit_grant_downloadables_properties import BenefitGrantDownloadablesProperties
    from ..models.benefit_grant_feature_flag_properties import BenefitGrantFeatureFlagProperties
    from ..models.benefit_grant_git_hub_repository_properties import BenefitGrantGitHubRepositoryProperties
    from ..models.benefit_grant_license_keys_properties import BenefitGrantLicenseKeysProperties
    from ..models.benefit_grant_meter_credit_properties import BenefitGrantMeterCreditProperties
    from ..models.benefit_grant_slack_shared_channel_properties import (
        BenefitGrantSlackSharedChannelProperties,
    )
    from ..models.enums import BenefitType, RecurringInterval, TaxIDFormat
    from ..models.metadata_output_type import MetadataOutputType


@model
class CustomerStateBenefitGrant(Model):
    """A benefit that a customer has.

    Attributes:
        id: The grant's id.
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        granted_at: When the benefit was granted.
        benefit_id: The benefit's id.
        benefit_type: The benefit's type, which tells what `properties` hold. One of custom, discord,
            github_repository, downloadables, license_keys, meter_credit, feature_flag,
            slack_shared_channel.
        benefit_metadata: The benefit's own metadata.
        properties: What the grant gives, by the benefit's type.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    granted_at: datetime
    benefit_id: UUID
    benefit_type: BenefitType
    benefit_metadata: MetadataOutputType
    properties: (
        BenefitGrantDiscordProperties
        | BenefitGrantGitHubRepositoryProperties
        | BenefitGrantDownloadablesProperties
        | BenefitGrantLicenseKeysProperties
        | BenefitGrantCustomProperties
        | BenefitGrantFeatureFlagProperties
        | BenefitGrantSlackSharedChannelProperties
        | BenefitGrantMeterCreditProperties
        | Unknown
    ) = field(
        metadata={
            "sibling": (
                ("benefit_type",),
                {
                    "custom": "BenefitGrantCustomProperties",
                    "discord": "BenefitGrantDiscordProperties",
                    "github_repository": "BenefitGrantGitHubRepositoryProperties",
                    "downloadables": "BenefitGrantDownloadablesProperties",
                    "license_keys": "BenefitGrantLicenseKeysProperties",
                    "feature_flag": "BenefitGrantFeatureFlagProperties",
                    "meter_credit": "BenefitGrantMeterCreditProperties",
                    "slack_shared_channel": "BenefitGrantSlackSharedChannelProperties",
                },
            )
        }
    )


@model
class CustomerStateIndividual(Model):
    """A person as customer, with what they now have.

    Attributes:
        id: The customer's id.
        created_at: When the customer was created.
        modified_at: When the customer last changed; None if it never did.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        external_id: Your own id for the customer, if set; it never changes after.
        email: Email, one customer an organization.
        email_verified: Whether the customer has shown that the address is theirs, by signing in to the
            portal.
        type: Always `individual`.
        name: Name.
        billing_name: Name for invoices; `name` if none was set apart.
        billing_address: Address for invoices and tax.
        tax_id: The tax id and its kind, such as eu_vat. Exactly 2 items.
        locale: Language for emails, portal and checkout (BCP 47).
        organization_id: The organization that it belongs to.
        default_payment_method_id: The payment method charged unless another is named.
        deleted_at: When the customer was deleted; None for those who are not.
        first_user_event_at: Time of the earliest event recorded for the customer, which may be before
            `created_at`.
        avatar_url: Picture, if any.
        active_subscriptions: Subscriptions that are active or on trial.
        granted_benefits: Benefit grants in force.
        active_meters: Usage and balance of each meter that the customer has.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    metadata: MetadataOutputType
    external_id: Nullable[str] = ABSENT
    email: str
    email_verified: bool
    type: Literal["individual"] = "individual"
    name: Nullable[str]
    billing_name: Nullable[str]
    billing_address: Nullable[Address]
    tax_id: Nullable[list[str | TaxIDFormat]]
    locale: Nullable[str] = ABSENT
    organization_id: UUID
    default_payment_method_id: Nullable[UUID] = ABSENT
    deleted_at: Nullable[datetime]
    first_user_event_at: Nullable[datetime]
    avatar_url: Nullable[str]
    active_subscriptions: list[CustomerStateSubscription]
    granted_benefits: list[CustomerStateBenefitGrant]
    active_meters: list[CustomerStateMeter]


@model
class CustomerStateMeter(Model):
    """A customer's usage of one meter.

    Attributes:
        id: The customer meter's id.
        created_at: When the customer meter was created.
        modified_at: When the customer meter last changed; None if it never did.
        meter_id: The meter's id.
        consumed_units: Units used.
        credited_units: Units credited in advance.
        balance: Units left: credited less consumed; negative once they are used up.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    meter_id: UUID
    consumed_units: float
    credited_units: int
    balance: float


@model
class CustomerStateSubscription(Model):
    """A subscription in a customer's state.

    Attributes:
        id: The subscription's id.
        created_at: When the subscription was created.
        modified_at: When the subscription last changed; None if it never did.
        custom_field_data: Values of the custom fields, by slug.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        status: Where it stands. One of active, trialing.
        amount: Amount of each period, in minor units.
        currency: Currency in lower case (ISO 4217).
        recurring_interval: Unit of the billing interval. One of day, week, month, year.
        current_period_start: When the current billing period began.
        current_period_end: When the current billing period ends.
        trial_start: When the trial began, if there was one.
        trial_end: When the trial ends or ended, if there was one.
        cancel_at_period_end: Whether it ends with the current period.
        canceled_at: When it was cancelled; it may be active until `ends_at`.
        started_at: When it started.
        ends_at: When it is going to end, if it is.
        product_id: The product's id.
        discount_id: The discount's id, if one applies.
        seats: How many seats it has; None where it is not sold by seats.
        units: How many units; None where it is not sold by units.
        meters: Usage of the subscription's meters in this period.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    metadata: MetadataOutputType
    status: Literal["active", "trialing"] | str
    amount: int
    currency: str
    recurring_interval: RecurringInterval
    current_period_start: datetime
    current_period_end: datetime
    trial_start: Nullable[datetime]
    trial_end: Nullable[datetime]
    cancel_at_period_end: bool
    canceled_at: Nullable[datetime]
    started_at: Nullable[datetime]
    ends_at: Nullable[datetime]
    product_id: UUID
    discount_id: Nullable[UUID]
    seats: Nullable[int]
    units: Nullable[int]
    meters: list[CustomerStateSubscriptionMeter]


@model
class CustomerStateSubscriptionMeter(Model):
    """Usage of one meter under a subscription, in this period.

    Attributes:
        created_at: When the entry was created.
        modified_at: When the entry last changed; None if it never did.
        id: The entry's id.
        consumed_units: Units used.
        credited_units: Units credited in advance.
        amount: What is due for it so far, in minor units.
        meter_id: The meter's id.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    consumed_units: float
    credited_units: int
    amount: int
    meter_id: UUID


@model
class CustomerStateTeam(Model):
    """A team as customer, with what it now has.

    Attributes:
        id: The customer's id.
        created_at: When the customer was created.
        modified_at: When the customer last changed; None if it never did.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        external_id: Your own id for the customer, if set; it never changes after.
        email: Email, one customer an organization; a team may have none.
        email_verified: Whether the customer has shown that the address is theirs, by signing in to the
            portal.
        type: Always `team`.
        name: Name.
        billing_name: Name for invoices; `name` if none was set apart.
        billing_address: Address for invoices and tax.
        tax_id: The tax id and its kind, such as eu_vat. Exactly 2 items.
        locale: Language for emails, portal and checkout (BCP 47).
        organization_id: The organization that it belongs to.
        default_payment_method_id: The payment method charged unless another is named.
        deleted_at: When the customer was deleted; None for those who are not.
        first_user_event_at: Time of the earliest event recorded for the customer, which may be before
            `created_at`.
        avatar_url: Picture, if any.
        active_subscriptions: Subscriptions that are active or on trial.
        granted_benefits: Benefit grants in force.
        active_meters: Usage and balance of each meter that the customer has.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    metadata: MetadataOutputType
    external_id: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    email_verified: bool
    type: Literal["team"] = "team"
    name: Nullable[str]
    billing_name: Nullable[str]
    billing_address: Nullable[Address]
    tax_id: Nullable[list[str | TaxIDFormat]]
    locale: Nullable[str] = ABSENT
    organization_id: UUID
    default_payment_method_id: Nullable[UUID] = ABSENT
    deleted_at: Nullable[datetime]
    first_user_event_at: Nullable[datetime]
    avatar_url: Nullable[str]
    active_subscriptions: list[CustomerStateSubscription]
    granted_benefits: list[CustomerStateBenefitGrant]
    active_meters: list[CustomerStateMeter]


CustomerState: TypeAlias = CustomerStateIndividual | CustomerStateTeam | Unknown
