"""The model LoyaltyPromotion, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.enums import (
        LoyaltyPromotionIncentiveType,
        LoyaltyPromotionStatus,
        LoyaltyPromotionTriggerLimitInterval,
    )
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotion(Model):
    """Schema `LoyaltyPromotion`.

    Attributes:
        id: 1 to 255 characters.
        name: 1 to 70 characters.
        status: One of ACTIVE, ENDED, CANCELED, SCHEDULED.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    name: str
    incentive: LoyaltyPromotionIncentive
    available_time: LoyaltyPromotionAvailableTimeData
    trigger_limit: LoyaltyPromotionTriggerLimit | None = None
    status: LoyaltyPromotionStatus | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    canceled_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    loyalty_program_id: str | None = field(default=None, metadata=NOT_NULL)
    minimum_spend_amount_money: Money | None = None
    qualifying_item_variation_ids: list[str] | None = None
    qualifying_category_ids: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionAvailableTimeData(Model):
    """Schema `LoyaltyPromotionAvailableTimeData`."""

    start_date: date | None = field(default=None, metadata=NOT_NULL)
    end_date: date | None = field(default=None, metadata=NOT_NULL)
    time_periods: list[str]


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionIncentive(Model):
    """Schema `LoyaltyPromotionIncentive`.

    Attributes:
        type: One of POINTS_MULTIPLIER, POINTS_ADDITION.
    """

    type: LoyaltyPromotionIncentiveType
    points_multiplier_data: LoyaltyPromotionIncentivePointsMultiplierData | None = None
    points_addition_data: LoyaltyPromotionIncentivePointsAdditionData | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionIncentivePointsAdditionData(Model):
    """Schema `LoyaltyPromotionIncentivePointsAdditionData`.

    Attributes:
        points_addition: At least 1.
    """

    points_addition: int


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionIncentivePointsMultiplierData(Model):
    """Schema `LoyaltyPromotionIncentivePointsMultiplierData`.

    Attributes:
        points_multiplier: 2 to 10.
        multiplier: At most 5 characters.
    """

    points_multiplier: int | None = None
    multiplier: str | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionTriggerLimit(Model):
    """Schema `LoyaltyPromotionTriggerLimit`.

    Attributes:
        times: 1 to 30.
        interval: One of ALL_TIME, DAY.
    """

    times: int
    interval: LoyaltyPromotionTriggerLimitInterval | None = None
