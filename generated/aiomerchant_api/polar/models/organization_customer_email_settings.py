"""OrganizationCustomerEmailSettings. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class OrganizationCustomerEmailSettings(Model):
    """Schema `OrganizationCustomerEmailSettings`."""

    order_confirmation: bool
    payment_method_expiration_reminder: bool
    subscription_cancellation: bool
    subscription_confirmation: bool
    subscription_cycled: bool
    subscription_cycled_after_trial: bool
    subscription_past_due: bool
    subscription_paused: bool
    subscription_resumed: bool
    subscription_renewal_reminder: bool
    subscription_revoked: bool
    subscription_trial_conversion_reminder: bool
    subscription_uncanceled: bool
    subscription_updated: bool
