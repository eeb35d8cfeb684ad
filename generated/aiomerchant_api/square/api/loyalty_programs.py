"""Square: loyalty.programs. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Null, Operation, Resource, Send, deprecated

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.loyalty_programs_bodies import (
        CalculateLoyaltyPointsResponse,
        ListLoyaltyProgramsResponse,
        RetrieveLoyaltyProgramResponse,
    )
    from ..models.money import Money
    from .loyalty_programs_promotions import LoyaltyProgramsPromotions

LIST_LOYALTY_PROGRAMS: Final[Operation[ListLoyaltyProgramsResponse]] = Operation(
    "ListLoyaltyPrograms",
    "loyalty.programs.list",
    "GET",
    "/v2/loyalty/programs",
    provider="square",
    returns="ListLoyaltyProgramsResponse",
    security=("oauth2",),
    scopes=("LOYALTY_READ",),
    deprecated=True,
)

RETRIEVE_LOYALTY_PROGRAM: Final[Operation[RetrieveLoyaltyProgramResponse]] = Operation(
    "RetrieveLoyaltyProgram",
    "loyalty.programs.get",
    "GET",
    "/v2/loyalty/programs/{program_id}",
    provider="square",
    returns="RetrieveLoyaltyProgramResponse",
    security=("oauth2",),
    scopes=("LOYALTY_READ",),
)

CALCULATE_LOYALTY_POINTS: Final[Operation[CalculateLoyaltyPointsResponse]] = Operation(
    "CalculateLoyaltyPoints",
    "loyalty.programs.calculate",
    "POST",
    "/v2/loyalty/programs/{program_id}/calculate",
    provider="square",
    returns="CalculateLoyaltyPointsResponse",
    body=Body(type="CalculateLoyaltyPointsRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_READ",),
)


async def retrieve_loyalty_program(send: Send, /, program_id: str) -> RetrieveLoyaltyProgramResponse:
    """Get the seller's only loyalty program by ID or as `main`.

    GET /v2/loyalty/programs/{program_id}. Scopes: LOYALTY_READ.

    Args:
        program_id: ID of the program, or `main`.

    Raises:
        APIStatusError: 4xx UNSUPPORTED_LOYALTY_REWARD_TIER.

    Example:
        await square.loyalty.programs.get("...")
    """
    return await send(RETRIEVE_LOYALTY_PROGRAM, path={"program_id": program_id})


async def calculate_loyalty_points(
    send: Send,
    /,
    program_id: str,
    *,
    order_id: str | Null | None = None,
    transaction_amount_money: Money | MoneyDict | Null | None = None,
    loyalty_account_id: str | Null | None = None,
) -> CalculateLoyaltyPointsResponse:
    """Tell how many points an order or an amount would earn; nothing is booked.

    POST /v2/loyalty/programs/{program_id}/calculate. Scopes: LOYALTY_READ.

    Args:
        program_id: ID of the loyalty program.
        loyalty_account_id: 1 to 36 characters.

    Example:
        await square.loyalty.programs.calculate("...", order_id="...")
    """
    return await send(
        CALCULATE_LOYALTY_POINTS,
        path={"program_id": program_id},
        body={
            "order_id": order_id,
            "transaction_amount_money": transaction_amount_money,
            "loyalty_account_id": loyalty_account_id,
        },
    )


class LoyaltyPrograms(Resource):
    """The seller's loyalty program; it is set up in the Square Dashboard."""

    @cached_property
    def promotions(self) -> LoyaltyProgramsPromotions:
        from .loyalty_programs_promotions import LoyaltyProgramsPromotions

        return LoyaltyProgramsPromotions(self._send)

    get = retrieve_loyalty_program
    calculate = calculate_loyalty_points

    @deprecated("The API deprecates this operation")
    async def list(send: Send, /) -> ListLoyaltyProgramsResponse:
        """List the loyalty programs; `get` with the ID `main` takes its place.

        GET /v2/loyalty/programs. Scopes: LOYALTY_READ. Deprecated by the API since 2021-05-13;
        `loyalty.programs.get` replaces it.

        Raises:
            APIStatusError: 4xx UNSUPPORTED_LOYALTY_REWARD_TIER.

        Example:
            await square.loyalty.programs.list()
        """
        return await send(LIST_LOYALTY_PROGRAMS)
