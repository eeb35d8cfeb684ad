"""The model LoyaltyEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import LoyaltyEventSource, LoyaltyEventType
    from ..models.loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints
    from ..models.loyalty_event_adjust_points import LoyaltyEventAdjustPoints


@define(kw_only=True, eq=False, repr=False)
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
    accumulate_points: LoyaltyEventAccumulatePoints | None = field(default=None, metadata=NOT_NULL)
    create_reward: LoyaltyEventCreateReward | None = field(default=None, metadata=NOT_NULL)
    redeem_reward: LoyaltyEventRedeemReward | None = field(default=None, metadata=NOT_NULL)
    delete_reward: LoyaltyEventDeleteReward | None = field(default=None, metadata=NOT_NULL)
    adjust_points: LoyaltyEventAdjustPoints | None = field(default=None, metadata=NOT_NULL)
    loyalty_account_id: str
    location_id: str | None = field(default=None, metadata=NOT_NULL)
    source: LoyaltyEventSource
    expire_points: LoyaltyEventExpirePoints | None = field(default=None, metadata=NOT_NULL)
    other_event: LoyaltyEventOther | None = field(default=None, metadata=NOT_NULL)
    accumulate_promotion_points: LoyaltyEventAccumulatePromotionPoints | None = field(
        default=None, metadata=NOT_NULL
    )


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventAccumulatePromotionPoints(Model):
    """Schema `LoyaltyEventAccumulatePromotionPoints`.

    Attributes:
        loyalty_program_id: At most 36 characters.
        loyalty_promotion_id: 1 to 255 characters.
        order_id: Not empty.
    """

    loyalty_program_id: str | None = field(default=None, metadata=NOT_NULL)
    loyalty_promotion_id: str | None = field(default=None, metadata=NOT_NULL)
    points: int
    order_id: str


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventCreateReward(Model):
    """Schema `LoyaltyEventCreateReward`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
        reward_id: At most 36 characters.
    """

    loyalty_program_id: str
    reward_id: str | None = field(default=None, metadata=NOT_NULL)
    points: int


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventDeleteReward(Model):
    """Schema `LoyaltyEventDeleteReward`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
        reward_id: At most 36 characters.
    """

    loyalty_program_id: str
    reward_id: str | None = field(default=None, metadata=NOT_NULL)
    points: int


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventExpirePoints(Model):
    """Schema `LoyaltyEventExpirePoints`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
    """

    loyalty_program_id: str
    points: int


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventOther(Model):
    """Schema `LoyaltyEventOther`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
    """

    loyalty_program_id: str
    points: int


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventRedeemReward(Model):
    """Schema `LoyaltyEventRedeemReward`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
        reward_id: At most 36 characters.
    """

    loyalty_program_id: str
    reward_id: str | None = field(default=None, metadata=NOT_NULL)
    order_id: str | None = field(default=None, metadata=NOT_NULL)
