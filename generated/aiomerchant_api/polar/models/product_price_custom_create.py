"""The model ProductPriceCustomCreate.

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
class ProductPriceCustomCreate(Model):
    """Schema `ProductPriceCustomCreate`."""

    amount_type: Literal["custom"] = "custom"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: TaxBehaviorOption | None = None
    minimum_amount: int | None = None
    maximum_amount: int | None = None
    preset_amount: int | None = None
