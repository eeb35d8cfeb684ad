"""BenefitLicenseKeysCreateProperties, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties


@model
class BenefitLicenseKeysCreateProperties(Model):
    """Schema `BenefitLicenseKeysCreateProperties`.

    Attributes:
        limit_usage: 1 to 2147483647.
    """

    prefix: Nullable[str] = ABSENT
    expires: Nullable[BenefitLicenseKeyExpirationProperties] = ABSENT
    activations: Nullable[BenefitLicenseKeyActivationCreateProperties] = ABSENT
    limit_usage: Nullable[int] = ABSENT


@model
class BenefitLicenseKeyActivationCreateProperties(Model):
    """Schema `BenefitLicenseKeyActivationCreateProperties`.

    Attributes:
        limit: 1 to 2147483647.
    """

    limit: int
    enable_customer_admin: bool
