"""LoyaltyEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import LoyaltyEventSource, LoyaltyEventType
    from ..models.loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints
    from ..models.loyalty_event_adjust_points import LoyaltyEventAdjustPoints


@model
class LoyaltyEvent(Model):
    """Schema `LoyaltyEvent`.

    Attributes:
        id: Not empty.
        type: One of ACCUMULATE_POINTS, CREATE_REWARD, REDEEM_REWARD, DELETE_REWARD, ADJUST_POINTS,
            EXPIRE_POINTS, OTHER, ACCUMULATE_PROMOTION_POINTS.
        loyalty_account_id: 1 to 36 characters.
        source: One of SQUARE, LOYALTY_API.
    """

    id: str
    type: LoyaltyEventType
    created_at: datetime
    accumulate_points: LoyaltyEventAccumulatePoints | None = None
    create_reward: LoyaltyEventCreateReward | None = None
    redeem_reward: LoyaltyEventRedeemReward | None = None
    delete_reward: LoyaltyEventDeleteReward | None = None
    adjust_points: LoyaltyEventAdjustPoints | None = None
    loyalty_account_id: str
    location_id: str | None = None
    source: LoyaltyEventSource
    expire_points: LoyaltyEventExpirePoints | None = None
    other_event: LoyaltyEventOther | None = None
    accumulate_promotion_points: LoyaltyEventAccumulatePromotionPoints | None = None


@model
class LoyaltyEventAccumulatePromotionPoints(Model):
    """Schema `LoyaltyEventAccumulatePromotionPoints`.

    Attributes:
        loyalty_program_id: At most 36 characters.
        loyalty_promotion_id: 1 to 255 characters.
        order_id: Not empty.
    """

    loyalty_program_id: str | None = None
    loyalty_promotion_id: str | None = None
    points: int
    order_id: str


@model
class LoyaltyEventCreateReward(Model):
    """Schema `LoyaltyEventCreateReward`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
        reward_id: At most 36 characters.
    """

    loyalty_program_id: str
    reward_id: str | None = None
    points: int


@model
class LoyaltyEventDeleteReward(Model):
    """Schema `LoyaltyEventDeleteReward`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
        reward_id: At most 36 characters.
    """

    loyalty_program_id: str
    reward_id: str | None = None
    points: int


@model
class LoyaltyEventExpirePoints(Model):
    """Schema `LoyaltyEventExpirePoints`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
    """

    loyalty_program_id: str
    points: int


@model
class LoyaltyEventOther(Model):
    """Schema `LoyaltyEventOther`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
    """

    loyalty_program_id: str
    points: int


@model
class LoyaltyEventRedeemReward(Model):
    """Schema `LoyaltyEventRedeemReward`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
        reward_id: At most 36 characters.
    """

    loyalty_program_id: str
    reward_id: str | None = None
    order_id: str | None = None
