"""Square: loyalty.programs.promotions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.loyalty import LoyaltyPromotionDict
    from ..models.enums import LoyaltyPromotionStatus
    from ..models.loyalty_programs_promotions_bodies import (
        CancelLoyaltyPromotionResponse,
        CreateLoyaltyPromotionResponse,
        ListLoyaltyPromotionsResponse,
        RetrieveLoyaltyPromotionResponse,
    )
    from ..models.loyalty_promotion import LoyaltyPromotion

LIST_LOYALTY_PROMOTIONS: Final[ListOperation[ListLoyaltyPromotionsResponse, LoyaltyPromotion]] = (
    ListOperation(
        "ListLoyaltyPromotions",
        "loyalty.programs.promotions.list",
        "GET",
        "/v2/loyalty/programs/{program_id}/promotions",
        provider="square",
        returns="ListLoyaltyPromotionsResponse",
        query=("status", "cursor", "limit"),
        security=("oauth2",),
        scopes=("LOYALTY_READ",),
        paging=Paging(style="cursor", items="loyalty_promotions", cursor="cursor", limit="limit", largest=30),
    )
)

CREATE_LOYALTY_PROMOTION: Final[Operation[CreateLoyaltyPromotionResponse]] = Operation(
    "CreateLoyaltyPromotion",
    "loyalty.programs.promotions.create",
    "POST",
    "/v2/loyalty/programs/{program_id}/promotions",
    provider="square",
    returns="CreateLoyaltyPromotionResponse",
    body=Body(type="CreateLoyaltyPromotionRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_WRITE",),
    idempotency=("idempotency_key",),
)

RETRIEVE_LOYALTY_PROMOTION: Final[Operation[RetrieveLoyaltyPromotionResponse]] = Operation(
    "RetrieveLoyaltyPromotion",
    "loyalty.programs.promotions.get",
    "GET",
    "/v2/loyalty/programs/{program_id}/promotions/{promotion_id}",
    provider="square",
    returns="RetrieveLoyaltyPromotionResponse",
    security=("oauth2",),
    scopes=("LOYALTY_READ",),
)

CANCEL_LOYALTY_PROMOTION: Final[Operation[CancelLoyaltyPromotionResponse]] = Operation(
    "CancelLoyaltyPromotion",
    "loyalty.programs.promotions.cancel",
    "POST",
    "/v2/loyalty/programs/{program_id}/promotions/{promotion_id}/cancel",
    provider="square",
    returns="CancelLoyaltyPromotionResponse",
    security=("oauth2",),
    scopes=("LOYALTY_WRITE",),
)


def list_loyalty_promotions(
    send: Send,
    /,
    program_id: str,
    *,
    status: LoyaltyPromotionStatus | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[LoyaltyPromotion]:
    """List a program's promotions, by status, latest first.

    GET /v2/loyalty/programs/{program_id}/promotions. Scopes: LOYALTY_READ.

    Args:
        program_id: ID of the loyalty program.
        status: Only promotions in this status. One of ACTIVE, ENDED, CANCELED, SCHEDULED.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many results a page holds at most. At most 30.

    Example:
        async for item in square.loyalty.programs.promotions.list("..."): ...
    """
    return send.pages(
        LIST_LOYALTY_PROMOTIONS,
        path={"program_id": program_id},
        query={"status": status, "cursor": cursor, "limit": limit},
    )


async def create_loyalty_promotion(
    send: Send,
    /,
    program_id: str,
    *,
    loyalty_promotion: LoyaltyPromotion | LoyaltyPromotionDict,
    idempotency_key: str | None = None,
) -> CreateLoyaltyPromotionResponse:
    """Create a promotion of extra points, not editable later; ten may be active or scheduled at once.

    POST /v2/loyalty/programs/{program_id}/promotions. Scopes: LOYALTY_WRITE. `idempotency_key` is made
    unless given, and is the same on each attempt.

    Args:
        program_id: ID of the loyalty program.
        idempotency_key: 1 to 128 characters.

    Example:
        await square.loyalty.programs.promotions.create("...", loyalty_promotion={...})
    """
    return await send(
        CREATE_LOYALTY_PROMOTION,
        path={"program_id": program_id},
        body={"loyalty_promotion": loyalty_promotion, "idempotency_key": idempotency_key},
    )


async def retrieve_loyalty_promotion(
    send: Send, /, program_id: str, promotion_id: str
) -> RetrieveLoyaltyPromotionResponse:
    """Get a promotion of a loyalty program.

    GET /v2/loyalty/programs/{program_id}/promotions/{promotion_id}. Scopes: LOYALTY_READ.

    Args:
        program_id: ID of the loyalty program.
        promotion_id: ID of the promotion.

    Example:
        await square.loyalty.programs.promotions.get("...", "...")
    """
    return await send(
        RETRIEVE_LOYALTY_PROMOTION, path={"program_id": program_id, "promotion_id": promotion_id}
    )


async def cancel_loyalty_promotion(
    send: Send, /, program_id: str, promotion_id: str
) -> CancelLoyaltyPromotionResponse:
    """Cancel an active or scheduled promotion; irreversible.

    POST /v2/loyalty/programs/{program_id}/promotions/{promotion_id}/cancel. Scopes: LOYALTY_WRITE.

    Args:
        program_id: ID of the loyalty program.
        promotion_id: ID of the promotion.

    Example:
        await square.loyalty.programs.promotions.cancel("...", "...")
    """
    return await send(CANCEL_LOYALTY_PROMOTION, path={"program_id": program_id, "promotion_id": promotion_id})


class LoyaltyProgramsPromotions(Resource):
    """Offers of extra points for a time."""

    list = list_loyalty_promotions
    create = create_loyalty_promotion
    get = retrieve_loyalty_promotion
    cancel = cancel_loyalty_promotion
