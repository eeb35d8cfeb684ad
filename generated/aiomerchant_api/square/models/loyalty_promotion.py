"""LoyaltyPromotion, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.enums import (
        LoyaltyPromotionIncentiveType,
        LoyaltyPromotionStatus,
        LoyaltyPromotionTriggerLimitInterval,
    )
    from ..models.money import Money


@model
class LoyaltyPromotion(Model):
    """Schema `LoyaltyPromotion`.

    Attributes:
        id: 1 to 255 characters.
        name: 1 to 70 characters.
        status: One of ACTIVE, ENDED, CANCELED, SCHEDULED.
    """

    id: str | None = None
    name: str
    incentive: LoyaltyPromotionIncentive
    available_time: LoyaltyPromotionAvailableTimeData
    trigger_limit: Nullable[LoyaltyPromotionTriggerLimit] = ABSENT
    status: LoyaltyPromotionStatus | None = None
    created_at: datetime | None = None
    canceled_at: datetime | None = None
    updated_at: datetime | None = None
    loyalty_program_id: str | None = None
    minimum_spend_amount_money: Nullable[Money] = ABSENT
    qualifying_item_variation_ids: Nullable[list[str]] = ABSENT
    qualifying_category_ids: Nullable[list[str]] = ABSENT


@model
class LoyaltyPromotionAvailableTimeData(Model):
    """Schema `LoyaltyPromotionAvailableTimeData`."""

    start_date: date | None = None
    end_date: date | None = None
    time_periods: list[str]


@model
class LoyaltyPromotionIncentive(Model):
    """Schema `LoyaltyPromotionIncentive`.

    Attributes:
        type: One of POINTS_MULTIPLIER, POINTS_ADDITION.
    """

    type: LoyaltyPromotionIncentiveType
    points_multiplier_data: Nullable[LoyaltyPromotionIncentivePointsMultiplierData] = ABSENT
    points_addition_data: Nullable[LoyaltyPromotionIncentivePointsAdditionData] = ABSENT


@model
class LoyaltyPromotionIncentivePointsAdditionData(Model):
    """Schema `LoyaltyPromotionIncentivePointsAdditionData`.

    Attributes:
        points_addition: At least 1.
    """

    points_addition: int


@model
class LoyaltyPromotionIncentivePointsMultiplierData(Model):
    """Schema `LoyaltyPromotionIncentivePointsMultiplierData`.

    Attributes:
        points_multiplier: 2 to 10.
        multiplier: At most 5 characters.
    """

    points_multiplier: Nullable[int] = ABSENT
    multiplier: Nullable[str] = ABSENT


@model
class LoyaltyPromotionTriggerLimit(Model):
    """Schema `LoyaltyPromotionTriggerLimit`.

    Attributes:
        times: 1 to 30.
        interval: One of ALL_TIME, DAY.
    """

    times: int
    interval: Nullable[LoyaltyPromotionTriggerLimitInterval] = ABSENT
