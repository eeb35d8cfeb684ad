"""Mappings given for BenefitLicenseKeysCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.benefit_license_keys_create_properties import BenefitLicenseKeysCreatePropertiesDict
    from ..models.benefit_license_keys_create_properties import BenefitLicenseKeysCreateProperties
    from ..models.enums import BenefitVisibility


class BenefitLicenseKeysCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["license_keys"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitLicenseKeysCreateProperties | BenefitLicenseKeysCreatePropertiesDict]
