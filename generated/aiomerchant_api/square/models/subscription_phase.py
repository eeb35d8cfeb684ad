"""SubscriptionPhase, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SubscriptionCadence, SubscriptionPricingType
    from ..models.money import Money


@model
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

    uid: Nullable[str] = ABSENT
    cadence: SubscriptionCadence
    periods: Nullable[int] = ABSENT
    recurring_price_money: Nullable[Money] = ABSENT
    ordinal: Nullable[int] = ABSENT
    pricing: Nullable[SubscriptionPricing] = ABSENT


@model
class SubscriptionPricing(Model):
    """The price of a phase.

    Attributes:
        type: `STATIC`: the price below; `RELATIVE`: that of the order's items. One of STATIC, RELATIVE.
        discount_ids: IDs of discounts in the catalog.
        price_money: Price of each period, for `STATIC`.
    """

    type: Nullable[SubscriptionPricingType] = ABSENT
    discount_ids: Nullable[list[str]] = ABSENT
    price_money: Nullable[Money] = ABSENT
