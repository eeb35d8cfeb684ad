"""Square: loyalty.accounts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.loyalty import (
        LoyaltyAccountDict,
        LoyaltyEventAccumulatePointsDict,
        LoyaltyEventAdjustPointsDict,
        SearchLoyaltyAccountsRequestLoyaltyAccountQueryDict,
    )
    from ..models.loyalty_account import LoyaltyAccount
    from ..models.loyalty_accounts_bodies import (
        AccumulateLoyaltyPointsResponse,
        AdjustLoyaltyPointsResponse,
        CreateLoyaltyAccountResponse,
        RetrieveLoyaltyAccountResponse,
        SearchLoyaltyAccountsRequestLoyaltyAccountQuery,
        SearchLoyaltyAccountsResponse,
    )
    from ..models.loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints
    from ..models.loyalty_event_adjust_points import LoyaltyEventAdjustPoints

CREATE_LOYALTY_ACCOUNT: Final[Operation[CreateLoyaltyAccountResponse]] = Operation(
    "CreateLoyaltyAccount",
    "loyalty.accounts.create",
    "POST",
    "/v2/loyalty/accounts",
    provider="square",
    returns="CreateLoyaltyAccountResponse",
    body=Body(type="CreateLoyaltyAccountRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_WRITE",),
    idempotency=("idempotency_key",),
)

SEARCH_LOYALTY_ACCOUNTS: Final[ListOperation[SearchLoyaltyAccountsResponse, LoyaltyAccount]] = ListOperation(
    "SearchLoyaltyAccounts",
    "loyalty.accounts.search",
    "POST",
    "/v2/loyalty/accounts/search",
    provider="square",
    returns="SearchLoyaltyAccountsResponse",
    body=Body(type="SearchLoyaltyAccountsRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_READ",),
    paging=Paging(
        style="cursor", items="loyalty_accounts", cursor="cursor", location="body", limit="limit", largest=200
    ),
)

RETRIEVE_LOYALTY_ACCOUNT: Final[Operation[RetrieveLoyaltyAccountResponse]] = Operation(
    "RetrieveLoyaltyAccount",
    "loyalty.accounts.get",
    "GET",
    "/v2/loyalty/accounts/{account_id}",
    provider="square",
    returns="RetrieveLoyaltyAccountResponse",
    security=("oauth2",),
    scopes=("LOYALTY_READ",),
)

ACCUMULATE_LOYALTY_POINTS: Final[Operation[AccumulateLoyaltyPointsResponse]] = Operation(
    "AccumulateLoyaltyPoints",
    "loyalty.accounts.accumulate_points",
    "POST",
    "/v2/loyalty/accounts/{account_id}/accumulate",
    provider="square",
    returns="AccumulateLoyaltyPointsResponse",
    body=Body(type="AccumulateLoyaltyPointsRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_WRITE",),
    idempotency=("idempotency_key",),
)

ADJUST_LOYALTY_POINTS: Final[Operation[AdjustLoyaltyPointsResponse]] = Operation(
    "AdjustLoyaltyPoints",
    "loyalty.accounts.adjust",
    "POST",
    "/v2/loyalty/accounts/{account_id}/adjust",
    provider="square",
    returns="AdjustLoyaltyPointsResponse",
    body=Body(type="AdjustLoyaltyPointsRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_WRITE",),
    idempotency=("idempotency_key",),
)


async def create_loyalty_account(
    send: Send, /, *, loyalty_account: LoyaltyAccount | LoyaltyAccountDict, idempotency_key: str | None = None
) -> CreateLoyaltyAccountResponse:
    """Open a loyalty account for a phone number; needs `program_id` and `mapping`.

    POST /v2/loyalty/accounts. Scopes: LOYALTY_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        idempotency_key: 1 to 128 characters.

    Raises:
        APIStatusError: 4xx INVALID_PHONE_NUMBER.

    Example:
        await square.loyalty.accounts.create(loyalty_account={...})
    """
    return await send(
        CREATE_LOYALTY_ACCOUNT, body={"loyalty_account": loyalty_account, "idempotency_key": idempotency_key}
    )


def search_loyalty_accounts(
    send: Send,
    /,
    *,
    query: SearchLoyaltyAccountsRequestLoyaltyAccountQuery
    | SearchLoyaltyAccountsRequestLoyaltyAccountQueryDict
    | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[LoyaltyAccount]:
    """Find loyalty accounts by phone number or customer, oldest first; without a query, all.

    POST /v2/loyalty/accounts/search. Scopes: LOYALTY_READ.

    Args:
        limit: 1 to 200.

    Example:
        async for item in square.loyalty.accounts.search(): ...
    """
    return send.pages(SEARCH_LOYALTY_ACCOUNTS, body={"query": query, "limit": limit, "cursor": cursor})


async def retrieve_loyalty_account(send: Send, /, account_id: str) -> RetrieveLoyaltyAccountResponse:
    """Get a loyalty account with its points.

    GET /v2/loyalty/accounts/{account_id}. Scopes: LOYALTY_READ.

    Args:
        account_id: ID of the loyalty account.

    Example:
        await square.loyalty.accounts.get("...")
    """
    return await send(RETRIEVE_LOYALTY_ACCOUNT, path={"account_id": account_id})


async def accumulate_loyalty_points(
    send: Send,
    /,
    account_id: str,
    *,
    accumulate_points: LoyaltyEventAccumulatePoints | LoyaltyEventAccumulatePointsDict,
    location_id: str,
    idempotency_key: str | None = None,
) -> AccumulateLoyaltyPointsResponse:
    """Add the points of a purchase: Square computes them from an order, or takes the given number.

    POST /v2/loyalty/accounts/{account_id}/accumulate. Scopes: LOYALTY_WRITE. `idempotency_key` is made
    unless given, and is the same on each attempt.

    Args:
        account_id: ID of the loyalty account.
        idempotency_key: 1 to 128 characters.

    Example:
        await square.loyalty.accounts.accumulate_points(...)
    """
    return await send(
        ACCUMULATE_LOYALTY_POINTS,
        path={"account_id": account_id},
        body={
            "accumulate_points": accumulate_points,
            "idempotency_key": idempotency_key,
            "location_id": location_id,
        },
    )


async def adjust_loyalty_points(
    send: Send,
    /,
    account_id: str,
    *,
    adjust_points: LoyaltyEventAdjustPoints | LoyaltyEventAdjustPointsDict,
    idempotency_key: str | None = None,
    allow_negative_balance: bool | Null | None = None,
) -> AdjustLoyaltyPointsResponse:
    """Add or subtract points by hand, with a reason; below zero only with `allow_negative_balance`.

    POST /v2/loyalty/accounts/{account_id}/adjust. Scopes: LOYALTY_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        account_id: ID of the loyalty account.
        idempotency_key: 1 to 128 characters.

    Example:
        await square.loyalty.accounts.adjust("...", adjust_points={...})
    """
    return await send(
        ADJUST_LOYALTY_POINTS,
        path={"account_id": account_id},
        body={
            "idempotency_key": idempotency_key,
            "adjust_points": adjust_points,
            "allow_negative_balance": allow_negative_balance,
        },
    )


class LoyaltyAccounts(Resource):
    """Loyalty accounts of buyers and their points."""

    create = create_loyalty_account
    search = search_loyalty_accounts
    get = retrieve_loyalty_account
    accumulate_points = accumulate_loyalty_points
    adjust = adjust_loyalty_points
