"""The model AccumulateLoyaltyPointsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent
    from ..models.loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints


@define(kw_only=True, eq=False, repr=False)
class AccumulateLoyaltyPointsResponse(Model):
    """Schema `AccumulateLoyaltyPointsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    event: LoyaltyEvent | None = field(default=None, metadata=NOT_NULL)
    events: list[LoyaltyEvent] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class AccumulateLoyaltyPointsRequest(Model):
    """Schema `AccumulateLoyaltyPointsRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    accumulate_points: LoyaltyEventAccumulatePoints
    idempotency_key: str
    location_id: str
