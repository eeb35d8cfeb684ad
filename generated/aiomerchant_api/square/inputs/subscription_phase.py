"""Mappings given for SubscriptionPhase, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.enums import SubscriptionCadence, SubscriptionPricingType
    from ..models.money import Money
    from ..models.subscription_phase import SubscriptionPricing


class SubscriptionPhaseDict(TypedDict, total=False):
    uid: str | None
    cadence: Required[SubscriptionCadence]
    periods: int | None
    recurring_price_money: Money | MoneyDict | None
    ordinal: int | None
    pricing: SubscriptionPricing | SubscriptionPricingDict | None


class SubscriptionPricingDict(TypedDict, total=False):
    type: SubscriptionPricingType | None
    discount_ids: Sequence[str] | None
    price_money: Money | MoneyDict | None
