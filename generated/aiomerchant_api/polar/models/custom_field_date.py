"""The model CustomFieldDate.

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

    from ..models.custom_field_date_properties import CustomFieldDateProperties
    from ..models.metadata_output_type import MetadataOutputType


@define(kw_only=True, eq=False, repr=False)
class CustomFieldDate(Model):
    """Schema `CustomFieldDate`."""

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    metadata: MetadataOutputType
    type: Literal["date"] = "date"
    slug: str
    name: str
    organization_id: UUID
    properties: CustomFieldDateProperties
