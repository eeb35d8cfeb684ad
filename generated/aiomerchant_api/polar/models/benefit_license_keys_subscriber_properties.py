"""The model BenefitLicenseKeysSubscriberProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.benefit_license_key_activation_properties import BenefitLicenseKeyActivationProperties
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties


@define(kw_only=True, eq=False, repr=False)
class BenefitLicenseKeysSubscriberProperties(Model):
    """Schema `BenefitLicenseKeysSubscriberProperties`."""

    prefix: str | None
    expires: BenefitLicenseKeyExpirationProperties | None
    activations: BenefitLicenseKeyActivationProperties | None
    limit_usage: int | None
