"""BenefitFeatureFlagProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import OpenModel, model


@model
class BenefitFeatureFlagProperties(OpenModel):
    """Schema `BenefitFeatureFlagProperties`."""
