"""The model SubscriptionPricing.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.subscription_pricing_type import SubscriptionPricingType


@define(kw_only=True, eq=False, repr=False)
class SubscriptionPricing(Model):
    """Schema `SubscriptionPricing`.

    Attributes:
        type: One of STATIC, RELATIVE.
    """

    type: SubscriptionPricingType | None = None
    discount_ids: list[str] | None = None
    price_money: Money | None = None
