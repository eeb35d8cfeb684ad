"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..inputs.time import TimeRangeDict
    from ..models.enums import (
        LoyaltyEventType,
        LoyaltyPromotionIncentiveType,
        LoyaltyPromotionStatus,
        LoyaltyPromotionTriggerLimitInterval,
        LoyaltyRewardStatus,
    )
    from ..models.loyalty_account import LoyaltyAccountExpiringPointDeadline
    from ..models.loyalty_account_mapping import LoyaltyAccountMapping
    from ..models.loyalty_bodies import (
        LoyaltyEventDateTimeFilter,
        LoyaltyEventFilter,
        LoyaltyEventLocationFilter,
        LoyaltyEventLoyaltyAccountFilter,
        LoyaltyEventOrderFilter,
        LoyaltyEventTypeFilter,
    )
    from ..models.loyalty_promotion import (
        LoyaltyPromotionAvailableTimeData,
        LoyaltyPromotionIncentive,
        LoyaltyPromotionIncentivePointsAdditionData,
        LoyaltyPromotionIncentivePointsMultiplierData,
        LoyaltyPromotionTriggerLimit,
    )
    from ..models.money import Money
    from ..models.time_range import TimeRange


class LoyaltyAccountDict(TypedDict, total=False):
    id: str | None
    program_id: Required[str]
    balance: int | None
    lifetime_points: int | None
    customer_id: str | Null | None
    enrolled_at: datetime | Null | None
    created_at: datetime | None
    updated_at: datetime | None
    mapping: LoyaltyAccountMapping | LoyaltyAccountMappingDict | Null | None
    expiring_point_deadlines: (
        Sequence[LoyaltyAccountExpiringPointDeadline | LoyaltyAccountExpiringPointDeadlineDict] | Null | None
    )


class LoyaltyAccountExpiringPointDeadlineDict(TypedDict, total=False):
    points: Required[int]
    expires_at: Required[datetime]


class LoyaltyAccountMappingDict(TypedDict, total=False):
    id: str | None
    created_at: datetime | None
    phone_number: str | Null | None


class LoyaltyEventAccumulatePointsDict(TypedDict, total=False):
    loyalty_program_id: str | None
    points: int | Null | None
    order_id: str | Null | None


class LoyaltyEventAdjustPointsDict(TypedDict, total=False):
    loyalty_program_id: str | None
    points: Required[int]
    reason: str | Null | None


class LoyaltyEventDateTimeFilterDict(TypedDict, total=False):
    created_at: Required[TimeRange | TimeRangeDict]


class LoyaltyEventFilterDict(TypedDict, total=False):
    loyalty_account_filter: (
        LoyaltyEventLoyaltyAccountFilter | LoyaltyEventLoyaltyAccountFilterDict | Null | None
    )
    type_filter: LoyaltyEventTypeFilter | LoyaltyEventTypeFilterDict | Null | None
    date_time_filter: LoyaltyEventDateTimeFilter | LoyaltyEventDateTimeFilterDict | Null | None
    location_filter: LoyaltyEventLocationFilter | LoyaltyEventLocationFilterDict | Null | None
    order_filter: LoyaltyEventOrderFilter | LoyaltyEventOrderFilterDict | Null | None


class LoyaltyEventLocationFilterDict(TypedDict, total=False):
    location_ids: Required[Sequence[str]]


class LoyaltyEventLoyaltyAccountFilterDict(TypedDict, total=False):
    loyalty_account_id: Required[str]


class LoyaltyEventOrderFilterDict(TypedDict, total=False):
    order_id: Required[str]


class LoyaltyEventQueryDict(TypedDict, total=False):
    filter: LoyaltyEventFilter | LoyaltyEventFilterDict | Null | None


class LoyaltyEventTypeFilterDict(TypedDict, total=False):
    types: Required[Sequence[LoyaltyEventType]]


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


class LoyaltyRewardDict(TypedDict, total=False):
    id: str | None
    status: LoyaltyRewardStatus | None
    loyalty_account_id: Required[str]
    reward_tier_id: Required[str]
    points: int | None
    order_id: str | Null | None
    created_at: datetime | None
    updated_at: datetime | None
    redeemed_at: datetime | None


class SearchLoyaltyAccountsRequestLoyaltyAccountQueryDict(TypedDict, total=False):
    mappings: Sequence[LoyaltyAccountMapping | LoyaltyAccountMappingDict] | Null | None
    customer_ids: Sequence[str] | Null | None


class SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict(TypedDict, total=False):
    loyalty_account_id: Required[str]
    status: LoyaltyRewardStatus | Null | None
