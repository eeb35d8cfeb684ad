"""The model ProductPriceSeatTier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class ProductPriceSeatTier(Model):
    """Schema `ProductPriceSeatTier`."""

    min_seats: int
    max_seats: int | None = None
    price_per_seat: int
