"""A mapping given for SubscriptionPhase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..inputs.subscription_pricing import SubscriptionPricingDict
    from ..models.money import Money
    from ..models.subscription_cadence import SubscriptionCadence
    from ..models.subscription_pricing import SubscriptionPricing


class SubscriptionPhaseDict(TypedDict, total=False):
    """Schema `SubscriptionPhase` as a mapping by wire names."""

    uid: str | None
    cadence: Required[SubscriptionCadence]
    periods: int | None
    recurring_price_money: Money | MoneyDict | None
    ordinal: int | None
    pricing: SubscriptionPricing | SubscriptionPricingDict | None
