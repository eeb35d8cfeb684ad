"""The model RedeemLoyaltyRewardResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent


@define(kw_only=True, eq=False, repr=False)
class RedeemLoyaltyRewardResponse(Model):
    """Schema `RedeemLoyaltyRewardResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    event: LoyaltyEvent | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class RedeemLoyaltyRewardRequest(Model):
    """Schema `RedeemLoyaltyRewardRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
        location_id: Not empty.
    """

    idempotency_key: str
    location_id: str
