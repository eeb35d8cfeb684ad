"""The model OrganizationCustomerPortalSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_portal_customer_settings import CustomerPortalCustomerSettings
    from ..models.customer_portal_subscription_settings import CustomerPortalSubscriptionSettings
    from ..models.customer_portal_usage_settings import CustomerPortalUsageSettings


@define(kw_only=True, eq=False, repr=False)
class OrganizationCustomerPortalSettings(Model):
    """Schema `OrganizationCustomerPortalSettings`."""

    usage: CustomerPortalUsageSettings
    subscription: CustomerPortalSubscriptionSettings
    customer: CustomerPortalCustomerSettings | None = field(default=None, metadata=NOT_NULL)
