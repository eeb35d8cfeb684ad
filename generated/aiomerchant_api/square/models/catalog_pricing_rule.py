"""The model CatalogPricingRule.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.exclude_strategy import ExcludeStrategy
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CatalogPricingRule(Model):
    """Schema `CatalogPricingRule`.

    Attributes:
        exclude_strategy: One of LEAST_EXPENSIVE, MOST_EXPENSIVE.
    """

    name: str | None = None
    time_period_ids: list[str] | None = None
    discount_id: str | None = None
    match_products_id: str | None = None
    apply_products_id: str | None = None
    exclude_products_id: str | None = None
    valid_from_date: date | None = None
    valid_from_local_time: str | None = None
    valid_until_date: date | None = None
    valid_until_local_time: str | None = None
    exclude_strategy: ExcludeStrategy | None = None
    minimum_order_subtotal_money: Money | None = None
    customer_group_ids_any: list[str] | None = None
