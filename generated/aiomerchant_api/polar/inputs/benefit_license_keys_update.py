"""A mapping given for BenefitLicenseKeysUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required

    from ..inputs.benefit_license_keys_create_properties import BenefitLicenseKeysCreatePropertiesDict
    from ..models.benefit_license_keys_create_properties import BenefitLicenseKeysCreateProperties
    from ..models.benefit_visibility import BenefitVisibility


class BenefitLicenseKeysUpdateDict(TypedDict, total=False):
    """Schema `BenefitLicenseKeysUpdate` as a mapping by wire names."""

    metadata: Mapping[str, str | int | float | bool] | None
    description: str | None
    visibility: BenefitVisibility | None
    type: Required[Literal["license_keys"]]
    properties: BenefitLicenseKeysCreateProperties | BenefitLicenseKeysCreatePropertiesDict | None
