"""CustomerOrganization, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import SubscriptionProrationBehavior
    from ..models.organization_customer_portal_settings import OrganizationCustomerPortalSettings


@model
class CustomerOrganization(Model):
    """Schema `CustomerOrganization`.

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
    customer_portal_settings: OrganizationCustomerPortalSettings
    organization_features: CustomerOrganizationFeatureSettings | None = None


@model
class CustomerOrganizationFeatureSettings(Model):
    """Schema `CustomerOrganizationFeatureSettings`.

    Attributes:
        member_model_enabled: Default False.
        checkout_localization_enabled: Default False.
    """

    member_model_enabled: bool | None = None
    checkout_localization_enabled: bool | None = None
