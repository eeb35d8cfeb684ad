"""BenefitLicenseKeyActivationProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BenefitLicenseKeyActivationProperties(Model):
    """Schema `BenefitLicenseKeyActivationProperties`."""

    limit: int
    enable_customer_admin: bool
