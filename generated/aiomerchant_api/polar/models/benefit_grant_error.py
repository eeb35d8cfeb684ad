"""The model BenefitGrantError. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BenefitGrantError(Model):
    """Schema `BenefitGrantError`."""

    message: str
    type: str
    timestamp: str
