"""The model ProductPriceSeatTiersInput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.product_price_seat_tier import ProductPriceSeatTier
    from ..models.seat_tier_type import SeatTierType


@define(kw_only=True, eq=False, repr=False)
class ProductPriceSeatTiersInput(Model):
    """Prices by number of seats.

    Attributes:
        seat_tier_type: Whether one tier sets the price of all seats (volume), or each that of its own seats
            (graduated). Default 'volume'. One of volume, graduated.
        tiers: The tiers, from few seats to many. Not empty.
    """

    seat_tier_type: SeatTierType | None = field(default=None, metadata=NOT_NULL)
    tiers: list[ProductPriceSeatTier]
