"""The model CheckoutDiscountPercentageRepeatDuration.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.discount_duration import DiscountDuration
    from ..models.discount_type import DiscountType


@define(kw_only=True, eq=False, repr=False)
class CheckoutDiscountPercentageRepeatDuration(Model):
    """Schema `CheckoutDiscountPercentageRepeatDuration`.

    Attributes:
        duration: One of once, forever, repeating.
        type: One of fixed, percentage.
    """

    duration: DiscountDuration
    duration_in_months: int
    type: DiscountType
    basis_points: int
    id: UUID
    name: str
    code: str | None
