"""The model SubscriptionPricing.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.subscription_pricing_type import SubscriptionPricingType


@define(kw_only=True, eq=False, repr=False)
class SubscriptionPricing(Model):
    """The price of a phase.

    Attributes:
        type: `STATIC`: the price below; `RELATIVE`: that of the order's items. One of STATIC, RELATIVE.
        discount_ids: IDs of discounts in the catalog.
        price_money: Price of each period, for `STATIC`.
    """

    type: SubscriptionPricingType | None = None
    discount_ids: list[str] | None = None
    price_money: Money | None = None
