"""Mappings given for OrganizationSubscriptionSettings. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class OrganizationSubscriptionSettingsDict(TypedDict, total=False):
    allow_multiple_subscriptions: Required[bool]
    proration_behavior: Required[Literal["invoice", "prorate", "next_period"] | str]
    benefit_revocation_grace_period: Required[int]
    prevent_trial_abuse: Required[bool]
    allow_customer_updates: Required[bool]
