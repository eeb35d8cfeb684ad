"""RedeemLoyaltyRewardResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent


@model
class RedeemLoyaltyRewardResponse(Model):
    """Schema `RedeemLoyaltyRewardResponse`."""

    errors: list[Error] | None = None
    event: LoyaltyEvent


@model
class RedeemLoyaltyRewardRequest(Model):
    """Schema `RedeemLoyaltyRewardRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
        location_id: Not empty.
    """

    idempotency_key: str
    location_id: str
