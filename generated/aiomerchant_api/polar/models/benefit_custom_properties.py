"""BenefitCustomProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, Nullable, model


@model
class BenefitCustomProperties(Model):
    """Schema `BenefitCustomProperties`."""

    note: Nullable[str]
