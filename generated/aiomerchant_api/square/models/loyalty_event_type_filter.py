"""The model LoyaltyEventTypeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_event_type import LoyaltyEventType


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventTypeFilter(Model):
    """Schema `LoyaltyEventTypeFilter`.

    Attributes:
        types: One of ACCUMULATE_POINTS, CREATE_REWARD, REDEEM_REWARD, DELETE_REWARD, ADJUST_POINTS,
            EXPIRE_POINTS, OTHER, ACCUMULATE_PROMOTION_POINTS.
    """

    types: list[LoyaltyEventType]
