"""The model ProductPriceFixedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.presentment_currency import PresentmentCurrency
    from ..models.tax_behavior_option import TaxBehaviorOption


@define(kw_only=True, eq=False, repr=False)
class ProductPriceFixedCreate(Model):
    """Schema `ProductPriceFixedCreate`.

    Attributes:
        price_currency: Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: One of location, inclusive, exclusive.
        price_amount: At least 0.
    """

    amount_type: Literal["fixed"] = "fixed"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: TaxBehaviorOption | None = None
    price_amount: int
