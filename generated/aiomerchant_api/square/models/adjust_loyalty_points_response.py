"""AdjustLoyaltyPointsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent
    from ..models.loyalty_event_adjust_points import LoyaltyEventAdjustPoints


@model
class AdjustLoyaltyPointsResponse(Model):
    """Schema `AdjustLoyaltyPointsResponse`."""

    errors: list[Error] | None = None
    event: LoyaltyEvent


@model
class AdjustLoyaltyPointsRequest(Model):
    """Schema `AdjustLoyaltyPointsRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    adjust_points: LoyaltyEventAdjustPoints
    allow_negative_balance: Nullable[bool] = ABSENT
