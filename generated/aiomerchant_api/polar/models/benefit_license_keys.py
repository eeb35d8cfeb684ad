"""The model BenefitLicenseKeys.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.benefit_license_keys_properties import BenefitLicenseKeysProperties
    from ..models.benefit_visibility import BenefitVisibility
    from ..models.metadata_output_type import MetadataOutputType


@define(kw_only=True, eq=False, repr=False)
class BenefitLicenseKeys(Model):
    """Schema `BenefitLicenseKeys`.

    Attributes:
        visibility: One of draft, private, public.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    type: Literal["license_keys"] = "license_keys"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    metadata: MetadataOutputType
    visibility: BenefitVisibility
    properties: BenefitLicenseKeysProperties
    visibility_configurable: bool
