"""Mappings given for OrganizationCustomerEmailSettings. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Required, TypedDict


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
