"""The model ProductPriceSeatTiersOutput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.product_price_seat_tier import ProductPriceSeatTier
    from ..models.seat_tier_type import SeatTierType


@define(kw_only=True, eq=False, repr=False)
class ProductPriceSeatTiersOutput(Model):
    """Schema `ProductPriceSeatTiers-Output`.

    Attributes:
        seat_tier_type: Default 'volume'. One of volume, graduated.
        tiers: Not empty.
    """

    seat_tier_type: SeatTierType | None = None
    tiers: list[ProductPriceSeatTier]
    minimum_seats: int
    maximum_seats: int | None
