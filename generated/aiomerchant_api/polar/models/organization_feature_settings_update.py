"""The model OrganizationFeatureSettingsUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class OrganizationFeatureSettingsUpdate(Model):
    """Schema `OrganizationFeatureSettingsUpdate`.

    Attributes:
        member_model_enabled: Default False.
        checkout_localization_enabled: Default False.
    """

    member_model_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    checkout_localization_enabled: bool | None = field(default=None, metadata=NOT_NULL)
    overview_metrics: list[str] | None = None
