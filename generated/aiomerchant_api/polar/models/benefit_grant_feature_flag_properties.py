"""BenefitGrantFeatureFlagProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import OpenModel, model


@model
class BenefitGrantFeatureFlagProperties(OpenModel):
    """Schema `BenefitGrantFeatureFlagProperties`."""
