"""Square: loyalty.rewards. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.loyalty import LoyaltyRewardDict, SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict
    from ..models.loyalty_rewards_bodies import (
        CreateLoyaltyRewardResponse,
        DeleteLoyaltyRewardResponse,
        LoyaltyReward,
        RedeemLoyaltyRewardResponse,
        RetrieveLoyaltyRewardResponse,
        SearchLoyaltyRewardsRequestLoyaltyRewardQuery,
        SearchLoyaltyRewardsResponse,
    )

CREATE_LOYALTY_REWARD: Final[Operation[CreateLoyaltyRewardResponse]] = Operation(
    "CreateLoyaltyReward",
    "loyalty.rewards.create",
    "POST",
    "/v2/loyalty/rewards",
    provider="square",
    returns="CreateLoyaltyRewardResponse",
    body=Body(type="CreateLoyaltyRewardRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_WRITE",),
    idempotency=("idempotency_key",),
)

SEARCH_LOYALTY_REWARDS: Final[ListOperation[SearchLoyaltyRewardsResponse, LoyaltyReward]] = ListOperation(
    "SearchLoyaltyRewards",
    "loyalty.rewards.search",
    "POST",
    "/v2/loyalty/rewards/search",
    provider="square",
    returns="SearchLoyaltyRewardsResponse",
    body=Body(type="SearchLoyaltyRewardsRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_READ",),
    paging=Paging(
        style="cursor", items="rewards", cursor="cursor", location="body", limit="limit", largest=30
    ),
)

DELETE_LOYALTY_REWARD: Final[Operation[DeleteLoyaltyRewardResponse]] = Operation(
    "DeleteLoyaltyReward",
    "loyalty.rewards.delete",
    "DELETE",
    "/v2/loyalty/rewards/{reward_id}",
    provider="square",
    returns="DeleteLoyaltyRewardResponse",
    security=("oauth2",),
    scopes=("LOYALTY_WRITE",),
)

RETRIEVE_LOYALTY_REWARD: Final[Operation[RetrieveLoyaltyRewardResponse]] = Operation(
    "RetrieveLoyaltyReward",
    "loyalty.rewards.get",
    "GET",
    "/v2/loyalty/rewards/{reward_id}",
    provider="square",
    returns="RetrieveLoyaltyRewardResponse",
    security=("oauth2",),
    scopes=("LOYALTY_READ",),
)

REDEEM_LOYALTY_REWARD: Final[Operation[RedeemLoyaltyRewardResponse]] = Operation(
    "RedeemLoyaltyReward",
    "loyalty.rewards.redeem",
    "POST",
    "/v2/loyalty/rewards/{reward_id}/redeem",
    provider="square",
    returns="RedeemLoyaltyRewardResponse",
    body=Body(type="RedeemLoyaltyRewardRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_WRITE",),
    idempotency=("idempotency_key",),
)


async def create_loyalty_reward(
    send: Send, /, *, reward: LoyaltyReward | LoyaltyRewardDict, idempotency_key: str | None = None
) -> CreateLoyaltyRewardResponse:
    """Lock an account's points for a reward tier and, with `order_id`, discount that order.

    POST /v2/loyalty/rewards. Scopes: LOYALTY_WRITE. `idempotency_key` is made unless given, and is the same
    on each attempt.

    Args:
        idempotency_key: 1 to 128 characters.

    Example:
        await square.loyalty.rewards.create(reward={...})
    """
    return await send(CREATE_LOYALTY_REWARD, body={"reward": reward, "idempotency_key": idempotency_key})


def search_loyalty_rewards(
    send: Send,
    /,
    *,
    query: SearchLoyaltyRewardsRequestLoyaltyRewardQuery
    | SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict
    | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[LoyaltyReward]:
    """Find rewards by loyalty account and status, latest change first; without a query, all.

    POST /v2/loyalty/rewards/search. Scopes: LOYALTY_READ.

    Args:
        limit: 1 to 30.

    Example:
        async for item in square.loyalty.rewards.search(): ...
    """
    return send.pages(SEARCH_LOYALTY_REWARDS, body={"query": query, "limit": limit, "cursor": cursor})


async def delete_loyalty_reward(send: Send, /, reward_id: str) -> DeleteLoyaltyRewardResponse:
    """Give up a reward that is not redeemed: its points are unlocked and its order loses the discount.

    DELETE /v2/loyalty/rewards/{reward_id}. Scopes: LOYALTY_WRITE.

    Args:
        reward_id: ID of the reward.

    Example:
        await square.loyalty.rewards.delete("...")
    """
    return await send(DELETE_LOYALTY_REWARD, path={"reward_id": reward_id})


async def retrieve_loyalty_reward(send: Send, /, reward_id: str) -> RetrieveLoyaltyRewardResponse:
    """Get a reward.

    GET /v2/loyalty/rewards/{reward_id}. Scopes: LOYALTY_READ.

    Args:
        reward_id: ID of the reward.

    Example:
        await square.loyalty.rewards.get("...")
    """
    return await send(RETRIEVE_LOYALTY_REWARD, path={"reward_id": reward_id})


async def redeem_loyalty_reward(
    send: Send, /, reward_id: str, *, location_id: str, idempotency_key: str | None = None
) -> RedeemLoyaltyRewardResponse:
    """Redeem a reward outside of Square's orders, once the purchase is paid; its points are spent.

    POST /v2/loyalty/rewards/{reward_id}/redeem. Scopes: LOYALTY_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        reward_id: ID of the reward.
        idempotency_key: 1 to 128 characters.
        location_id: Not empty.

    Example:
        await square.loyalty.rewards.redeem("...", location_id="...")
    """
    return await send(
        REDEEM_LOYALTY_REWARD,
        path={"reward_id": reward_id},
        body={"idempotency_key": idempotency_key, "location_id": location_id},
    )


class LoyaltyRewards(Resource):
    """Rewards for which points are locked and then redeemed."""

    create = create_loyalty_reward
    search = search_loyalty_rewards
    delete = delete_loyalty_reward
    get = retrieve_loyalty_reward
    redeem = redeem_loyalty_reward
