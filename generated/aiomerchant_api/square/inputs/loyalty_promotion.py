"""Mappings given for LoyaltyPromotion, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.enums import (
        LoyaltyPromotionIncentiveType,
        LoyaltyPromotionStatus,
        LoyaltyPromotionTriggerLimitInterval,
    )
    from ..models.loyalty_promotion import (
        LoyaltyPromotionAvailableTimeData,
        LoyaltyPromotionIncentive,
        LoyaltyPromotionIncentivePointsAdditionData,
        LoyaltyPromotionIncentivePointsMultiplierData,
        LoyaltyPromotionTriggerLimit,
    )
    from ..models.money import Money


class LoyaltyPromotionDict(TypedDict, total=False):
    id: str | None
    name: Required[str]
    incentive: Required[LoyaltyPromotionIncentive | LoyaltyPromotionIncentiveDict]
    available_time: Required[LoyaltyPromotionAvailableTimeData | LoyaltyPromotionAvailableTimeDataDict]
    trigger_limit: LoyaltyPromotionTriggerLimit | LoyaltyPromotionTriggerLimitDict | Null | None
    status: LoyaltyPromotionStatus | None
    created_at: datetime | None
    canceled_at: datetime | None
    updated_at: datetime | None
    loyalty_program_id: str | None
    minimum_spend_amount_money: Money | MoneyDict | Null | None
    qualifying_item_variation_ids: Sequence[str] | Null | None
    qualifying_category_ids: Sequence[str] | Null | None


class LoyaltyPromotionAvailableTimeDataDict(TypedDict, total=False):
    start_date: date | None
    end_date: date | None
    time_periods: Required[Sequence[str]]


class LoyaltyPromotionIncentiveDict(TypedDict, total=False):
    type: Required[LoyaltyPromotionIncentiveType]
    points_multiplier_data: (
        LoyaltyPromotionIncentivePointsMultiplierData
        | LoyaltyPromotionIncentivePointsMultiplierDataDict
        | Null
        | None
    )
    points_addition_data: (
        LoyaltyPromotionIncentivePointsAdditionData
        | LoyaltyPromotionIncentivePointsAdditionDataDict
        | Null
        | None
    )


class LoyaltyPromotionIncentivePointsAdditionDataDict(TypedDict, total=False):
    points_addition: Required[int]


class LoyaltyPromotionIncentivePointsMultiplierDataDict(TypedDict, total=False):
    points_multiplier: int | Null | None
    multiplier: str | Null | None


class LoyaltyPromotionTriggerLimitDict(TypedDict, total=False):
    times: Required[int]
    interval: LoyaltyPromotionTriggerLimitInterval | Null | None
