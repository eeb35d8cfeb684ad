"""The model AccumulateLoyaltyPointsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints


@define(kw_only=True, eq=False, repr=False)
class AccumulateLoyaltyPointsRequest(Model):
    """Schema `AccumulateLoyaltyPointsRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    accumulate_points: LoyaltyEventAccumulatePoints
    idempotency_key: str
    location_id: str
