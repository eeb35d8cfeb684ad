"""The model SubscriptionPhase, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import SubscriptionCadence, SubscriptionPricingType
    from ..models.money import Money


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
