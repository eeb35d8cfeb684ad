"""The model BenefitCustom.

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

    from ..models.benefit_custom_properties import BenefitCustomProperties
    from ..models.benefit_visibility import BenefitVisibility
    from ..models.metadata_output_type import MetadataOutputType


@define(kw_only=True, eq=False, repr=False)
class BenefitCustom(Model):
    """Schema `BenefitCustom`.

    Attributes:
        visibility: One of draft, private, public.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    type: Literal["custom"] = "custom"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    metadata: MetadataOutputType
    visibility: BenefitVisibility
    properties: BenefitCustomProperties
    visibility_configurable: bool
