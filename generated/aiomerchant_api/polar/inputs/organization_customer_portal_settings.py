"""Mappings given for OrganizationCustomerPortalSettings, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.organization_customer_portal_settings import (
        CustomerPortalCustomerSettings,
        CustomerPortalSubscriptionSettings,
        CustomerPortalUsageSettings,
    )


class OrganizationCustomerPortalSettingsDict(TypedDict, total=False):
    usage: Required[CustomerPortalUsageSettings | CustomerPortalUsageSettingsDict]
    subscription: Required[CustomerPortalSubscriptionSettings | CustomerPortalSubscriptionSettingsDict]
    customer: CustomerPortalCustomerSettings | CustomerPortalCustomerSettingsDict | None


class CustomerPortalCustomerSettingsDict(TypedDict, total=False):
    allow_email_change: bool | None


class CustomerPortalSubscriptionSettingsDict(TypedDict, total=False):
    update_seats: Required[bool]
    update_plan: Required[bool]
    update_units: bool | None
    pause: bool | None


class CustomerPortalUsageSettingsDict(TypedDict, total=False):
    show: Required[bool]
