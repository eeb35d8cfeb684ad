"""Mappings given for BenefitLicenseKeysUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.benefit_license_keys_create_properties import BenefitLicenseKeysCreatePropertiesDict
    from ..models.benefit_license_keys_create_properties import BenefitLicenseKeysCreateProperties
    from ..models.enums import BenefitVisibility


class BenefitLicenseKeysUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["license_keys"]]
    properties: BenefitLicenseKeysCreateProperties | BenefitLicenseKeysCreatePropertiesDict | Null | None
