"""The model OrganizationFeatureSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class OrganizationFeatureSettings(Model):
    """Schema `OrganizationFeatureSettings`."""

    issue_funding_enabled: bool | None = None
    seat_based_pricing_enabled: bool | None = None
    wallets_enabled: bool | None = None
    member_model_enabled: bool | None = None
    checkout_localization_enabled: bool | None = None
    overview_metrics: list[str] | None = None
    reset_proration_behavior_enabled: bool | None = None
    off_session_charges_enabled: bool | None = None
    meter_cycling_enabled: bool | None = None
    slack_benefit_enabled: bool | None = None
    preview_access_enabled: bool | None = None
    disputes_enabled: bool | None = None
    sso_enabled: bool | None = None
    dispute_auto_accept_enabled: bool | None = None
    compass_enabled: bool | None = None
    merchant_migration_enabled: bool | None = None
