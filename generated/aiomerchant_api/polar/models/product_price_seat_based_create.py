"""ProductPriceSeatBasedCreate, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import PresentmentCurrency, SeatTierType, TaxBehaviorOption
    from ..models.product_price_seat_tier import ProductPriceSeatTier


@model
class ProductPriceSeatBasedCreate(Model):
    """A new price: a price for each seat.

    Attributes:
        amount_type: Always `seat_based`.
        price_currency: Currency in lower case (ISO 4217). Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; as
            the organization has it if left out. One of location, inclusive, exclusive.
        seat_tiers: Prices by number of seats.
    """

    amount_type: Literal["seat_based"] = "seat_based"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: Nullable[TaxBehaviorOption] = ABSENT
    seat_tiers: ProductPriceSeatTiersInput


@model
class ProductPriceSeatTiersInput(Model):
    """Prices by number of seats.

    Attributes:
        seat_tier_type: Whether one tier sets the price of all seats (volume), or each that of its own seats
            (graduated). Default 'volume'. One of volume, graduated.
        tiers: The tiers, from few seats to many. Not empty.
    """

    seat_tier_type: SeatTierType | None = None
    tiers: list[ProductPriceSeatTier]
