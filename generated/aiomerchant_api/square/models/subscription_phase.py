"""The model SubscriptionPhase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.subscription_cadence import SubscriptionCadence
    from ..models.subscription_pricing import SubscriptionPricing


@define(kw_only=True, eq=False, repr=False)
class SubscriptionPhase(Model):
    """A phase of a plan: how often and how long it is billed, at which price.

    Attributes:
        uid: ID of the phase; fixed.
        cadence: How often it is billed, such as `MONTHLY`; fixed. One of `SubscriptionCadence`.
        periods: Number of billing periods; unset in the last phase, it never ends; fixed.
        recurring_price_money: Price of each period.
        ordinal: Place in the plan, from 0; fixed.
        pricing: How each period is priced.
    """

    uid: str | None = None
    cadence: SubscriptionCadence
    periods: int | None = None
    recurring_price_money: Money | None = None
    ordinal: int | None = None
    pricing: SubscriptionPricing | None = None
