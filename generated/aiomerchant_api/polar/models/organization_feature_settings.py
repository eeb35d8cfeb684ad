"""The model OrganizationFeatureSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class OrganizationFeatureSettings(Model):
    """Schema `OrganizationFeatureSettings`.

    Attributes:
        issue_funding_enabled: Default False.
        seat_based_pricing_enabled: Default False.
        wallets_enabled: Default False.
        member_model_enabled: Default False.
        checkout_localization_enabled: Default False.
        reset_proration_behavior_enabled: Default False.
        off_session_charges_enabled: Default False.
        meter_cycling_enabled: Default False.
        slack_benefit_enabled: Default False.
        preview_access_enabled: Default False.
        disputes_enabled: Default False.
        sso_enabled: Default False.
        dispute_auto_accept_enabled: Default False.
        compass_enabled: Default False.
        merchant_migration_enabled: Default False.
    """

    issue_funding_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    seat_based_pricing_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    wallets_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    member_model_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    checkout_localization_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    overview_metrics: list[str] | None = None
    reset_proration_behavior_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    off_session_charges_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    meter_cycling_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    slack_benefit_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    preview_access_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    disputes_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    sso_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    dispute_auto_accept_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    compass_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    merchant_migration_enabled: bool | None = field(default=None, metadata=NOT_NULL)
