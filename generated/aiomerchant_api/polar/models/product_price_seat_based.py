"""ProductPriceSeatBased, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import ProductPriceSource, SeatTierType, TaxBehaviorOption
    from ..models.product_price_seat_tier import ProductPriceSeatTier


@model
class ProductPriceSeatBased(Model):
    """A price for each seat.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `seat_based`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        seat_tiers: Prices by number of seats.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["seat_based"] = "seat_based"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    seat_tiers: ProductPriceSeatTiersOutput


@model
class ProductPriceSeatTiersOutput(Model):
    """Prices by number of seats.

    Attributes:
        seat_tier_type: Whether one tier sets the price of all seats (volume), or each that of its own seats
            (graduated). Default 'volume'. One of volume, graduated.
        tiers: The tiers, from few seats to many. Not empty.
        minimum_seats: The fewest seats that can be bought.
        maximum_seats: The most seats that can be bought; None for any.
    """

    seat_tier_type: SeatTierType | None = None
    tiers: list[ProductPriceSeatTier]
    minimum_seats: int
    maximum_seats: Nullable[int]
