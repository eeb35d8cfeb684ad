"""The model ProductPriceSeatBasedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.presentment_currency import PresentmentCurrency
    from ..models.product_price_seat_tiers_input import ProductPriceSeatTiersInput
    from ..models.tax_behavior_option import TaxBehaviorOption


@define(kw_only=True, eq=False, repr=False)
class ProductPriceSeatBasedCreate(Model):
    """Schema `ProductPriceSeatBasedCreate`.

    Attributes:
        price_currency: Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: One of location, inclusive, exclusive.
    """

    amount_type: Literal["seat_based"] = "seat_based"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: TaxBehaviorOption | None = None
    seat_tiers: ProductPriceSeatTiersInput
