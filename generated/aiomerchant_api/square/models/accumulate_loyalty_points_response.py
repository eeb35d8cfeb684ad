"""AccumulateLoyaltyPointsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent
    from ..models.loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints


@model
class AccumulateLoyaltyPointsResponse(Model):
    """Schema `AccumulateLoyaltyPointsResponse`."""

    errors: list[Error] | None = None
    event: LoyaltyEvent | None = None
    events: list[LoyaltyEvent] | None = None


@model
class AccumulateLoyaltyPointsRequest(Model):
    """Schema `AccumulateLoyaltyPointsRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    accumulate_points: LoyaltyEventAccumulatePoints
    idempotency_key: str
    location_id: str
