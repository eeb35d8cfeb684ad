"""The model BenefitLicenseKeysCreateProperties, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
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


@define(kw_only=True, eq=False, repr=False)
class BenefitLicenseKeyActivationCreateProperties(Model):
    """Schema `BenefitLicenseKeyActivationCreateProperties`.

    Attributes:
        limit: 1 to 2147483647.
    """

    limit: int
    enable_customer_admin: bool
