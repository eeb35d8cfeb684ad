"""ProductPriceSeatTier. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class ProductPriceSeatTier(Model):
    """What a seat costs for some number of seats.

    Attributes:
        min_seats: From how many seats on. At least 1.
        max_seats: Up to how many seats, included; None for any. At least 1.
        price_per_seat: Price of a seat in minor units. At least 0.
    """

    min_seats: int
    max_seats: Nullable[int] = ABSENT
    price_per_seat: int
