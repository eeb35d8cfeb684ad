"""A mapping given for CatalogPricingRule.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ..inputs.money import MoneyDict
    from ..models.exclude_strategy import ExcludeStrategy
    from ..models.money import Money


class CatalogPricingRuleDict(TypedDict, total=False):
    """Schema `CatalogPricingRule` as a mapping by wire names."""

    name: str | None
    time_period_ids: Sequence[str] | None
    discount_id: str | None
    match_products_id: str | None
    apply_products_id: str | None
    exclude_products_id: str | None
    valid_from_date: date | None
    valid_from_local_time: str | None
    valid_until_date: date | None
    valid_until_local_time: str | None
    exclude_strategy: ExcludeStrategy | None
    minimum_order_subtotal_money: Money | MoneyDict | None
    customer_group_ids_any: Sequence[str] | None
