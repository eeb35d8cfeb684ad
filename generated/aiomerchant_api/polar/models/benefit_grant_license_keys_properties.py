"""BenefitGrantLicenseKeysProperties. Generated from spec/."""

from __future__ import annotations

from attrs import field

from aiomerchant_core import Model, masked, model


@model
class BenefitGrantLicenseKeysProperties(Model):
    """Schema `BenefitGrantLicenseKeysProperties`."""

    user_provided_key: str | None = field(default=None, repr=masked)
    license_key_id: str | None = None
    display_key: str | None = None
