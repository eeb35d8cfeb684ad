"""The model BenefitGrantCustomProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import OpenModel


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantCustomProperties(OpenModel):
    """Schema `BenefitGrantCustomProperties`."""
