"""The model ProductPriceSeatBasedCreate, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.enums import PresentmentCurrency, SeatTierType, TaxBehaviorOption
    from ..models.product_price_seat_tier import ProductPriceSeatTier


@define(kw_only=True, eq=False, repr=False)
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
    price_currency: PresentmentCurrency | None = field(default=None, metadata=NOT_NULL)
    tax_behavior: TaxBehaviorOption | None = None
    seat_tiers: ProductPriceSeatTiersInput


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
