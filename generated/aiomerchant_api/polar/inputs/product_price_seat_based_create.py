"""A mapping given for ProductPriceSeatBasedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..inputs.product_price_seat_tiers_input import ProductPriceSeatTiersInputDict
    from ..models.presentment_currency import PresentmentCurrency
    from ..models.product_price_seat_tiers_input import ProductPriceSeatTiersInput
    from ..models.tax_behavior_option import TaxBehaviorOption


class ProductPriceSeatBasedCreateDict(TypedDict, total=False):
    """Schema `ProductPriceSeatBasedCreate` as a mapping by wire names."""

    amount_type: Required[Literal["seat_based"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | None
    seat_tiers: Required[ProductPriceSeatTiersInput | ProductPriceSeatTiersInputDict]
