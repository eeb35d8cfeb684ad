"""The model BenefitGrantCustomProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from aiomerchant_core import OpenModel, model


@model
class BenefitGrantCustomProperties(OpenModel):
    """Schema `BenefitGrantCustomProperties`."""
