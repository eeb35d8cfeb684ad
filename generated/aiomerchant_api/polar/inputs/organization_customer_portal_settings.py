"""A mapping given for OrganizationCustomerPortalSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.customer_portal_customer_settings import CustomerPortalCustomerSettingsDict
    from ..inputs.customer_portal_subscription_settings import CustomerPortalSubscriptionSettingsDict
    from ..inputs.customer_portal_usage_settings import CustomerPortalUsageSettingsDict
    from ..models.customer_portal_customer_settings import CustomerPortalCustomerSettings
    from ..models.customer_portal_subscription_settings import CustomerPortalSubscriptionSettings
    from ..models.customer_portal_usage_settings import CustomerPortalUsageSettings


class OrganizationCustomerPortalSettingsDict(TypedDict, total=False):
    """Schema `OrganizationCustomerPortalSettings` as a mapping by wire names."""

    usage: Required[CustomerPortalUsageSettings | CustomerPortalUsageSettingsDict]
    subscription: Required[CustomerPortalSubscriptionSettings | CustomerPortalSubscriptionSettingsDict]
    customer: CustomerPortalCustomerSettings | CustomerPortalCustomerSettingsDict | None
