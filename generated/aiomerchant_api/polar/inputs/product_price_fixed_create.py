"""A mapping given for ProductPriceFixedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..models.presentment_currency import PresentmentCurrency
    from ..models.tax_behavior_option import TaxBehaviorOption


class ProductPriceFixedCreateDict(TypedDict, total=False):
    """Schema `ProductPriceFixedCreate` as a mapping by wire names."""

    amount_type: Required[Literal["fixed"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | None
    price_amount: Required[int]
