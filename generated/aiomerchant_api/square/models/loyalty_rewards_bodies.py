"""The bodies of loyalty rewards. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import LoyaltyRewardStatus
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent


@model
class CreateLoyaltyRewardRequest(Model):
    """Schema `CreateLoyaltyRewardRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    reward: LoyaltyReward
    idempotency_key: str


@model
class CreateLoyaltyRewardResponse(Model):
    """Schema `CreateLoyaltyRewardResponse`."""

    errors: list[Error] | None = None
    reward: LoyaltyReward


@model
class DeleteLoyaltyRewardResponse(Model):
    """Schema `DeleteLoyaltyRewardResponse`."""

    errors: list[Error] | None = None


@model
class LoyaltyReward(Model):
    """Schema `LoyaltyReward`.

    Attributes:
        id: At most 36 characters.
        status: One of ISSUED, REDEEMED, DELETED.
        loyalty_account_id: 1 to 36 characters.
        reward_tier_id: 1 to 36 characters.
        points: At least 1.
    """

    id: str | None = None
    status: LoyaltyRewardStatus | None = None
    loyalty_account_id: str
    reward_tier_id: str
    points: int | None = None
    order_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    redeemed_at: datetime | None = None


@model
class RedeemLoyaltyRewardRequest(Model):
    """Schema `RedeemLoyaltyRewardRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
        location_id: Not empty.
    """

    idempotency_key: str
    location_id: str


@model
class RedeemLoyaltyRewardResponse(Model):
    """Schema `RedeemLoyaltyRewardResponse`."""

    errors: list[Error] | None = None
    event: LoyaltyEvent


@model
class RetrieveLoyaltyRewardResponse(Model):
    """Schema `RetrieveLoyaltyRewardResponse`."""

    errors: list[Error] | None = None
    reward: LoyaltyReward


@model
class SearchLoyaltyRewardsRequest(Model):
    """Schema `SearchLoyaltyRewardsRequest`.

    Attributes:
        limit: 1 to 30.
    """

    query: SearchLoyaltyRewardsRequestLoyaltyRewardQuery | None = None
    limit: int | None = None
    cursor: str | None = None


@model
class SearchLoyaltyRewardsRequestLoyaltyRewardQuery(Model):
    """Schema `SearchLoyaltyRewardsRequestLoyaltyRewardQuery`.

    Attributes:
        loyalty_account_id: Not empty.
        status: One of ISSUED, REDEEMED, DELETED.
    """

    loyalty_account_id: str
    status: Nullable[LoyaltyRewardStatus] = ABSENT


@model
class SearchLoyaltyRewardsResponse(Model):
    """Schema `SearchLoyaltyRewardsResponse`."""

    errors: list[Error] | None = None
    rewards: list[LoyaltyReward] | None = None
    cursor: str | None = None
