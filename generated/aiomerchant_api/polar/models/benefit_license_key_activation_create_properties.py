"""The model BenefitLicenseKeyActivationCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class BenefitLicenseKeyActivationCreateProperties(Model):
    """Schema `BenefitLicenseKeyActivationCreateProperties`.

    Attributes:
        limit: 1 to 2147483647.
    """

    limit: int
    enable_customer_admin: bool
