"""Mappings given for BenefitLicenseKeysCreateProperties, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationPropertiesDict
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties
    from ..models.benefit_license_keys_create_properties import BenefitLicenseKeyActivationCreateProperties


class BenefitLicenseKeysCreatePropertiesDict(TypedDict, total=False):
    prefix: str | Null | None
    expires: BenefitLicenseKeyExpirationProperties | BenefitLicenseKeyExpirationPropertiesDict | Null | None
    activations: (
        BenefitLicenseKeyActivationCreateProperties
        | BenefitLicenseKeyActivationCreatePropertiesDict
        | Null
        | None
    )
    limit_usage: int | Null | None


class BenefitLicenseKeyActivationCreatePropertiesDict(TypedDict, total=False):
    limit: Required[int]
    enable_customer_admin: Required[bool]
