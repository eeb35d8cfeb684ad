"""The model CustomerOrganization.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer_organization_feature_settings import CustomerOrganizationFeatureSettings
    from ..models.organization_customer_portal_settings import OrganizationCustomerPortalSettings
    from ..models.subscription_proration_behavior import SubscriptionProrationBehavior


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
