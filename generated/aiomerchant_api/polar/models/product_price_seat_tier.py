"""The model ProductPriceSeatTier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class ProductPriceSeatTier(Model):
    """Schema `ProductPriceSeatTier`.

    Attributes:
        min_seats: At least 1.
        max_seats: At least 1.
        price_per_seat: At least 0.
    """

    min_seats: int
    max_seats: int | None = None
    price_per_seat: int
