"""The model AdjustLoyaltyPointsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent
    from ..models.loyalty_event_adjust_points import LoyaltyEventAdjustPoints


@define(kw_only=True, eq=False, repr=False)
class AdjustLoyaltyPointsResponse(Model):
    """Schema `AdjustLoyaltyPointsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    event: LoyaltyEvent | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class AdjustLoyaltyPointsRequest(Model):
    """Schema `AdjustLoyaltyPointsRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    adjust_points: LoyaltyEventAdjustPoints
    allow_negative_balance: bool | None = None
