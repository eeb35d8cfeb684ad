"""The model CatalogPricingRule.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.exclude_strategy import ExcludeStrategy
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CatalogPricingRule(Model):
    """When a discount applies by itself.

    Attributes:
        name: Name.
        time_period_ids: IDs of the periods in which it holds; by default always.
        discount_id: ID of the discount that it gives.
        match_products_id: ID of the product set that must be in the order.
        apply_products_id: ID of the product set that gets the discount; `exclude_products_id` takes its
            place.
        exclude_products_id: ID of the product set that gets no discount.
        valid_from_date: First day, `YYYY-MM-DD`.
        valid_from_local_time: Local time on that day, `HH:MM:SS`.
        valid_until_date: Last day, `YYYY-MM-DD`.
        valid_until_local_time: Local time on that day, `HH:MM:SS`.
        exclude_strategy: Whether the cheapest (the default) or the dearest items get no discount. One of
            LEAST_EXPENSIVE, MOST_EXPENSIVE.
        minimum_order_subtotal_money: Subtotal that the order needs.
        customer_group_ids_any: IDs of customer groups, one of which the customer must be in; by default all
            customers.
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
