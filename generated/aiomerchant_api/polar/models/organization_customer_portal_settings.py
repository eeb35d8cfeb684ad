"""The model OrganizationCustomerPortalSettings, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class OrganizationCustomerPortalSettings(Model):
    """Schema `OrganizationCustomerPortalSettings`."""

    usage: CustomerPortalUsageSettings
    subscription: CustomerPortalSubscriptionSettings
    customer: CustomerPortalCustomerSettings | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalCustomerSettings(Model):
    """Schema `CustomerPortalCustomerSettings`."""

    allow_email_change: bool | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalSubscriptionSettings(Model):
    """Schema `CustomerPortalSubscriptionSettings`."""

    update_seats: bool
    update_plan: bool
    update_units: bool | None = field(default=None, metadata=NOT_NULL)
    pause: bool | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalUsageSettings(Model):
    """Schema `CustomerPortalUsageSettings`."""

    show: bool
