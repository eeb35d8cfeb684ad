"""The model LoyaltyEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints
    from ..models.loyalty_event_accumulate_promotion_points import LoyaltyEventAccumulatePromotionPoints
    from ..models.loyalty_event_adjust_points import LoyaltyEventAdjustPoints
    from ..models.loyalty_event_create_reward import LoyaltyEventCreateReward
    from ..models.loyalty_event_delete_reward import LoyaltyEventDeleteReward
    from ..models.loyalty_event_expire_points import LoyaltyEventExpirePoints
    from ..models.loyalty_event_other import LoyaltyEventOther
    from ..models.loyalty_event_redeem_reward import LoyaltyEventRedeemReward
    from ..models.loyalty_event_source import LoyaltyEventSource
    from ..models.loyalty_event_type import LoyaltyEventType


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
