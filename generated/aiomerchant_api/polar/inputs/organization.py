"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.enums import OrganizationSocialPlatforms
    from ..models.organization_customer_portal_settings import (
        CustomerPortalCustomerSettings,
        CustomerPortalSubscriptionSettings,
        CustomerPortalUsageSettings,
    )


class CustomerPortalCustomerSettingsDict(TypedDict, total=False):
    allow_email_change: bool | None


class CustomerPortalSubscriptionSettingsDict(TypedDict, total=False):
    update_seats: Required[bool]
    update_plan: Required[bool]
    update_units: bool | None
    pause: bool | None


class CustomerPortalUsageSettingsDict(TypedDict, total=False):
    show: Required[bool]


class OrganizationCompanyLegalEntitySchemaDict(TypedDict, total=False):
    type: Required[Literal["company"]]
    registered_name: Required[str]


class OrganizationCustomerEmailSettingsDict(TypedDict, total=False):
    order_confirmation: Required[bool]
    payment_method_expiration_reminder: Required[bool]
    subscription_cancellation: Required[bool]
    subscription_confirmation: Required[bool]
    subscription_cycled: Required[bool]
    subscription_cycled_after_trial: Required[bool]
    subscription_past_due: Required[bool]
    subscription_paused: Required[bool]
    subscription_resumed: Required[bool]
    subscription_renewal_reminder: Required[bool]
    subscription_revoked: Required[bool]
    subscription_trial_conversion_reminder: Required[bool]
    subscription_uncanceled: Required[bool]
    subscription_updated: Required[bool]


class OrganizationCustomerPortalSettingsDict(TypedDict, total=False):
    usage: Required[CustomerPortalUsageSettings | CustomerPortalUsageSettingsDict]
    subscription: Required[CustomerPortalSubscriptionSettings | CustomerPortalSubscriptionSettingsDict]
    customer: CustomerPortalCustomerSettings | CustomerPortalCustomerSettingsDict | None


class OrganizationDetailsDict(TypedDict, total=False):
    about: str | Null | None
    """Deprecated."""
    product_description: str | Null | None
    selling_categories: Sequence[str] | None
    pricing_models: Sequence[str] | None
    intended_use: str | Null | None
    """Deprecated."""
    customer_acquisition: Sequence[str] | None
    """Deprecated."""
    future_annual_revenue: int | Null | None
    """Deprecated."""
    switching: bool | None
    switching_from: Literal["paddle", "lemon_squeezy", "gumroad", "stripe", "other"] | str | Null | None
    previous_annual_revenue: int | Null | None
    """Deprecated."""


class OrganizationDisputeSettingsUpdateDict(TypedDict, total=False):
    auto_accept_below_amount: int | Null | None


class OrganizationFeatureSettingsUpdateDict(TypedDict, total=False):
    member_model_enabled: bool | None
    checkout_localization_enabled: bool | None
    overview_metrics: Sequence[str] | Null | None


class OrganizationIndividualLegalEntitySchemaDict(TypedDict, total=False):
    type: Required[Literal["individual"]]


class OrganizationSocialLinkDict(TypedDict, total=False):
    platform: Required[OrganizationSocialPlatforms]
    url: Required[str]


class OrganizationSubscriptionSettingsDict(TypedDict, total=False):
    allow_multiple_subscriptions: Required[bool]
    proration_behavior: Required[Literal["invoice", "prorate", "next_period"] | str]
    benefit_revocation_grace_period: Required[int]
    prevent_trial_abuse: Required[bool]
    allow_customer_updates: Required[bool]
