"""A mapping given for ProductPriceSeatTiersInput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.product_price_seat_tier import ProductPriceSeatTierDict
    from ..models.product_price_seat_tier import ProductPriceSeatTier
    from ..models.seat_tier_type import SeatTierType


class ProductPriceSeatTiersInputDict(TypedDict, total=False):
    """Schema `ProductPriceSeatTiers-Input` as a mapping by wire names."""

    seat_tier_type: SeatTierType | None
    tiers: Required[Sequence[ProductPriceSeatTier | ProductPriceSeatTierDict]]
