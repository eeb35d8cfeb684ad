"""The model ProductPriceSeatBasedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.presentment_currency import PresentmentCurrency
    from ..models.product_price_seat_tiers_input import ProductPriceSeatTiersInput
    from ..models.tax_behavior_option import TaxBehaviorOption


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
