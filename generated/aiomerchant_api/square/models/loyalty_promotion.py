"""The model LoyaltyPromotion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_promotion_available_time_data import LoyaltyPromotionAvailableTimeData
    from ..models.loyalty_promotion_incentive import LoyaltyPromotionIncentive
    from ..models.loyalty_promotion_status import LoyaltyPromotionStatus
    from ..models.loyalty_promotion_trigger_limit import LoyaltyPromotionTriggerLimit
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
