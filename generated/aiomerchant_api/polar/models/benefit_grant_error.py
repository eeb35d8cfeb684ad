"""BenefitGrantError. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BenefitGrantError(Model):
    """Schema `BenefitGrantError`."""

    message: str
    type: str
    timestamp: str
