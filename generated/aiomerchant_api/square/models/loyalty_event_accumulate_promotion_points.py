"""The model LoyaltyEventAccumulatePromotionPoints.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventAccumulatePromotionPoints(Model):
    """Schema `LoyaltyEventAccumulatePromotionPoints`.

    Attributes:
        loyalty_program_id: At most 36 characters.
        loyalty_promotion_id: 1 to 255 characters.
        order_id: Not empty.
    """

    loyalty_program_id: str | None = field(default=None, metadata=NOT_NULL)
    loyalty_promotion_id: str | None = field(default=None, metadata=NOT_NULL)
    points: int
    order_id: str
