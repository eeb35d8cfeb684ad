"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..inputs.phase import PhaseDict
    from ..models.enums import (
        SubscriptionActionType,
        SubscriptionCadence,
        SubscriptionPricingType,
        SubscriptionStatus,
    )
    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription_action import SubscriptionAction
    from ..models.subscription_phase import SubscriptionPricing
    from ..models.subscription_source import SubscriptionSource


class SubscriptionDict(TypedDict, total=False):
    id: str | None
    location_id: str | None
    plan_variation_id: str | None
    customer_id: str | None
    start_date: date | None
    canceled_date: date | Null | None
    charged_through_date: date | None
    status: SubscriptionStatus | None
    tax_percentage: str | Null | None
    invoice_ids: Sequence[str] | None
    price_override_money: Money | MoneyDict | Null | None
    version: int | None
    created_at: datetime | None
    card_id: str | Null | None
    timezone: str | None
    source: SubscriptionSource | SubscriptionSourceDict | Null | None
    actions: Sequence[SubscriptionAction | SubscriptionActionDict] | Null | None
    monthly_billing_anchor_date: int | None
    phases: Sequence[Phase | PhaseDict] | None
    completed_date: date | Null | None


class SubscriptionActionDict(TypedDict, total=False):
    id: str | None
    type: SubscriptionActionType | Null | None
    effective_date: date | Null | None
    monthly_billing_anchor_date: int | Null | None
    phases: Sequence[Phase | PhaseDict] | Null | None
    new_plan_variation_id: str | Null | None


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


class SubscriptionSourceDict(TypedDict, total=False):
    name: str | Null | None
