"""The model DiscountPercentageOnceForeverDurationBase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.discount_duration import DiscountDuration
    from ..models.discount_type import DiscountType
    from ..models.metadata_output_type import MetadataOutputType


@define(kw_only=True, eq=False, repr=False)
class DiscountPercentageOnceForeverDurationBase(Model):
    """Schema `DiscountPercentageOnceForeverDurationBase`.

    Attributes:
        duration: One of once, forever, repeating.
        type: One of fixed, percentage.
    """

    duration: DiscountDuration
    type: DiscountType
    basis_points: int
    created_at: datetime
    modified_at: datetime | None
    id: UUID
    metadata: MetadataOutputType
    name: str
    code: str | None
    starts_at: datetime | None
    ends_at: datetime | None
    max_redemptions: int | None
    max_redemptions_per_customer: int | None
    redemptions_count: int
    organization_id: UUID
