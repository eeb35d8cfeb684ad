"""OrganizationCustomerPortalSettings, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class OrganizationCustomerPortalSettings(Model):
    """Schema `OrganizationCustomerPortalSettings`."""

    usage: CustomerPortalUsageSettings
    subscription: CustomerPortalSubscriptionSettings
    customer: CustomerPortalCustomerSettings | None = None


@model
class CustomerPortalCustomerSettings(Model):
    """Schema `CustomerPortalCustomerSettings`."""

    allow_email_change: bool | None = None


@model
class CustomerPortalSubscriptionSettings(Model):
    """Schema `CustomerPortalSubscriptionSettings`."""

    update_seats: bool
    update_plan: bool
    update_units: bool | None = None
    pause: bool | None = None


@model
class CustomerPortalUsageSettings(Model):
    """Schema `CustomerPortalUsageSettings`."""

    show: bool
