"""Mappings given for SubscriptionPhase, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.enums import SubscriptionCadence, SubscriptionPricingType
    from ..models.money import Money
    from ..models.subscription_phase import SubscriptionPricing


class SubscriptionPhaseDict(TypedDict, total=False):
    uid: str | Null | None
    cadence: Required[SubscriptionCadence]
    periods: int | Null | None
    recurring_price_money: Money | MoneyDict | Null | None
    ordinal: int | Null | None
    pricing: SubscriptionPricing | SubscriptionPricingDict | Null | None


class SubscriptionPricingDict(TypedDict, total=False):
    type: SubscriptionPricingType | Null | None
    discount_ids: Sequence[str] | Null | None
    price_money: Money | MoneyDict | Null | None
