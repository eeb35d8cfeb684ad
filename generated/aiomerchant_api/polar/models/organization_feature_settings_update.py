"""The model OrganizationFeatureSettingsUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class OrganizationFeatureSettingsUpdate(Model):
    """Schema `OrganizationFeatureSettingsUpdate`.

    Attributes:
        seat_based_pricing_enabled: Default False.
        member_model_enabled: Default False.
        checkout_localization_enabled: Default False.
    """

    seat_based_pricing_enabled: bool | None = None
    member_model_enabled: bool | None = None
    checkout_localization_enabled: bool | None = None
    overview_metrics: list[str] | None = None
