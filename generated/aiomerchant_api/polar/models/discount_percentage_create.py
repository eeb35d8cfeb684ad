"""The model DiscountPercentageCreate.

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

    from ..models.discount_duration import DiscountDuration


@define(kw_only=True, eq=False, repr=False)
class DiscountPercentageCreate(Model):
    """Schema `DiscountPercentageCreate`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        name: Not empty.
        max_redemptions: 1 to 2147483647.
        max_redemptions_per_customer: 1 to 2147483647.
        duration: One of once, forever, repeating.
        duration_in_months: 1 to 999.
        basis_points: 1 to 10000.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: str
    code: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    max_redemptions: int | None = None
    max_redemptions_per_customer: int | None = None
    products: list[UUID] | None = None
    organization_id: UUID | None = None
    type: Literal["percentage"] = "percentage"
    duration: DiscountDuration
    duration_in_months: int | None = None
    basis_points: int
