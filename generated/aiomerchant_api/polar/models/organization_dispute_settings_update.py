"""OrganizationDisputeSettingsUpdate. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class OrganizationDisputeSettingsUpdate(Model):
    """Schema `OrganizationDisputeSettingsUpdate`.

    Attributes:
        auto_accept_below_amount: 1 to 10000.
    """

    auto_accept_below_amount: Nullable[int] = ABSENT
