"""A mapping given for BenefitLicenseKeysCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.benefit_license_key_activation_create_properties import (
        BenefitLicenseKeyActivationCreatePropertiesDict,
    )
    from ..inputs.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationPropertiesDict
    from ..models.benefit_license_key_activation_create_properties import (
        BenefitLicenseKeyActivationCreateProperties,
    )
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties


class BenefitLicenseKeysCreatePropertiesDict(TypedDict, total=False):
    """Schema `BenefitLicenseKeysCreateProperties` as a mapping by wire names."""

    prefix: str | None
    expires: BenefitLicenseKeyExpirationProperties | BenefitLicenseKeyExpirationPropertiesDict | None
    activations: (
        BenefitLicenseKeyActivationCreateProperties | BenefitLicenseKeyActivationCreatePropertiesDict | None
    )
    limit_usage: int | None
