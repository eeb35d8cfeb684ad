"""The model BenefitGrantFeatureFlagProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import OpenModel


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantFeatureFlagProperties(OpenModel):
    """Schema `BenefitGrantFeatureFlagProperties`."""
