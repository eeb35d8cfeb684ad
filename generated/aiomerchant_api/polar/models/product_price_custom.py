"""The model ProductPriceCustom.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.product_price_source import ProductPriceSource
    from ..models.tax_behavior_option import TaxBehaviorOption


@define(kw_only=True, eq=False, repr=False)
class ProductPriceCustom(Model):
    """Schema `ProductPriceCustom`.

    Attributes:
        source: One of catalog, ad_hoc.
        tax_behavior: One of location, inclusive, exclusive.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["custom"] = "custom"
    price_currency: str
    tax_behavior: TaxBehaviorOption | None
    is_archived: bool
    product_id: UUID
    minimum_amount: int
    maximum_amount: int | None
    preset_amount: int | None
