"""The model LoyaltyProgramRewardTier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_object_reference import CatalogObjectReference


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramRewardTier(Model):
    """Schema `LoyaltyProgramRewardTier`.

    Attributes:
        id: At most 36 characters.
        points: At least 1.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    points: int
    name: str | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    pricing_rule_reference: CatalogObjectReference
