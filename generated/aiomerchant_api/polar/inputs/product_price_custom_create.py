"""A mapping given for ProductPriceCustomCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..models.presentment_currency import PresentmentCurrency
    from ..models.tax_behavior_option import TaxBehaviorOption


class ProductPriceCustomCreateDict(TypedDict, total=False):
    """Schema `ProductPriceCustomCreate` as a mapping by wire names."""

    amount_type: Required[Literal["custom"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | None
    minimum_amount: int | None
    maximum_amount: int | None
    preset_amount: int | None
