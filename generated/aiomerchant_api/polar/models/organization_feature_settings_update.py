"""OrganizationFeatureSettingsUpdate. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class OrganizationFeatureSettingsUpdate(Model):
    """Schema `OrganizationFeatureSettingsUpdate`.

    Attributes:
        member_model_enabled: Default False.
        checkout_localization_enabled: Default False.
    """

    member_model_enabled: bool | None = None
    checkout_localization_enabled: bool | None = None
    overview_metrics: Nullable[list[str]] = ABSENT
