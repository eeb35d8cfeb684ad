"""A mapping given for LoyaltyPromotion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.loyalty_promotion_available_time_data import LoyaltyPromotionAvailableTimeDataDict
    from ..inputs.loyalty_promotion_incentive import LoyaltyPromotionIncentiveDict
    from ..inputs.loyalty_promotion_trigger_limit import LoyaltyPromotionTriggerLimitDict
    from ..inputs.money import MoneyDict
    from ..models.loyalty_promotion_available_time_data import LoyaltyPromotionAvailableTimeData
    from ..models.loyalty_promotion_incentive import LoyaltyPromotionIncentive
    from ..models.loyalty_promotion_status import LoyaltyPromotionStatus
    from ..models.loyalty_promotion_trigger_limit import LoyaltyPromotionTriggerLimit
    from ..models.money import Money


class LoyaltyPromotionDict(TypedDict, total=False):
    """Schema `LoyaltyPromotion` as a mapping by wire names."""

    id: str | None
    name: Required[str]
    incentive: Required[LoyaltyPromotionIncentive | LoyaltyPromotionIncentiveDict]
    available_time: Required[LoyaltyPromotionAvailableTimeData | LoyaltyPromotionAvailableTimeDataDict]
    trigger_limit: LoyaltyPromotionTriggerLimit | LoyaltyPromotionTriggerLimitDict | None
    status: LoyaltyPromotionStatus | None
    created_at: datetime | None
    canceled_at: datetime | None
    updated_at: datetime | None
    loyalty_program_id: str | None
    minimum_spend_amount_money: Money | MoneyDict | None
    qualifying_item_variation_ids: Sequence[str] | None
    qualifying_category_ids: Sequence[str] | None
