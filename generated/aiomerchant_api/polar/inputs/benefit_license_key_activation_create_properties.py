"""A mapping given for BenefitLicenseKeyActivationCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BenefitLicenseKeyActivationCreatePropertiesDict(TypedDict, total=False):
    """Schema `BenefitLicenseKeyActivationCreateProperties` as a mapping by wire names."""

    limit: Required[int]
    enable_customer_admin: Required[bool]
