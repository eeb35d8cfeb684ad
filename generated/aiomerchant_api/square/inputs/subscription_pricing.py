"""A mapping given for SubscriptionPricing.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.money import MoneyDict
    from ..models.money import Money
    from ..models.subscription_pricing_type import SubscriptionPricingType


class SubscriptionPricingDict(TypedDict, total=False):
    """Schema `SubscriptionPricing` as a mapping by wire names."""

    type: SubscriptionPricingType | None
    discount_ids: Sequence[str] | None
    price_money: Money | MoneyDict | None
