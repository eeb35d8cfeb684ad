"""The model BenefitLicenseKeysCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.benefit_license_key_activation_create_properties import (
        BenefitLicenseKeyActivationCreateProperties,
    )
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties


@define(kw_only=True, eq=False, repr=False)
class BenefitLicenseKeysCreateProperties(Model):
    """Schema `BenefitLicenseKeysCreateProperties`.

    Attributes:
        limit_usage: 1 to 2147483647.
    """

    prefix: str | None = None
    expires: BenefitLicenseKeyExpirationProperties | None = None
    activations: BenefitLicenseKeyActivationCreateProperties | None = None
    limit_usage: int | None = None
