"""The model CustomerOrganization, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import SubscriptionProrationBehavior
    from ..models.organization_customer_portal_settings import OrganizationCustomerPortalSettings


@define(kw_only=True, eq=False, repr=False)
class CustomerOrganization(Model):
    """Schema `CustomerOrganization`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    name: str
    slug: str
    avatar_url: str | None
    proration_behavior: SubscriptionProrationBehavior
    allow_customer_updates: bool
    customer_portal_settings: OrganizationCustomerPortalSettings
    organization_features: CustomerOrganizationFeatureSettings | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CustomerOrganizationFeatureSettings(Model):
    """Schema `CustomerOrganizationFeatureSettings`.

    Attributes:
        member_model_enabled: Default False.
        checkout_localization_enabled: Default False.
    """

    member_model_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    checkout_localization_enabled: bool | None = field(default=None, metadata=NOT_NULL)
