"""The model ProductPriceMeteredUnitCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal
    from uuid import UUID

    from ..models.presentment_currency import PresentmentCurrency
    from ..models.tax_behavior_option import TaxBehaviorOption


@define(kw_only=True, eq=False, repr=False)
class ProductPriceMeteredUnitCreate(Model):
    """Schema `ProductPriceMeteredUnitCreate`.

    Attributes:
        price_currency: Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: One of location, inclusive, exclusive.
        unit_amount: More than 0.
        cap_amount: 0 to 2147483647.
    """

    amount_type: Literal["metered_unit"] = "metered_unit"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: TaxBehaviorOption | None = None
    meter_id: UUID
    unit_amount: float | Decimal
    cap_amount: int | None = None
