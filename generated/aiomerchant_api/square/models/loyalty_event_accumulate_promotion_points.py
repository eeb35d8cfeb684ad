"""The model LoyaltyEventAccumulatePromotionPoints.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventAccumulatePromotionPoints(Model):
    """Schema `LoyaltyEventAccumulatePromotionPoints`.

    Attributes:
        loyalty_program_id: At most 36 characters.
        loyalty_promotion_id: 1 to 255 characters.
        order_id: Not empty.
    """

    loyalty_program_id: str | None = None
    loyalty_promotion_id: str | None = None
    points: int
    order_id: str
