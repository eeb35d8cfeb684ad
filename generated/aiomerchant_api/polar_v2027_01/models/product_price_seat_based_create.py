"""ProductPriceSeatBasedCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ...polar.models.enums import PresentmentCurrency, TaxBehaviorOption
    from ...polar.models.tiers_input import TiersInput


@model
class ProductPriceSeatBasedCreate(Model):
    """A new price: a price for each seat.

    Attributes:
        amount_type: Always `seat_based`.
        price_currency: Currency in lower case (ISO 4217). Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; as
            the organization has it if left out. One of location, inclusive, exclusive.
        tiers: Prices by number of units.
        minimum_units: The fewest units that can be bought. At least 1.
    """

    amount_type: Literal["seat_based"] = "seat_based"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: Nullable[TaxBehaviorOption] = ABSENT
    tiers: TiersInput
    minimum_units: Nullable[int] = ABSENT
