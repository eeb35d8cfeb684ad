"""Square: gift_cards.activities. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.gift import GiftCardActivityDict
    from ..models.enums import GiftCardActivityType, SortOrder
    from ..models.gift_card_activity import GiftCardActivity
    from ..models.gift_cards_activities_bodies import (
        CreateGiftCardActivityResponse,
        ListGiftCardActivitiesResponse,
    )

LIST_GIFT_CARD_ACTIVITIES: Final[ListOperation[ListGiftCardActivitiesResponse, GiftCardActivity]] = (
    ListOperation(
        "ListGiftCardActivities",
        "gift_cards.activities.list",
        "GET",
        "/v2/gift-cards/activities",
        provider="square",
        returns="ListGiftCardActivitiesResponse",
        query=(
            "gift_card_id",
            "type",
            "location_id",
            "begin_time",
            "end_time",
            "limit",
            "cursor",
            "sort_order",
        ),
        security=("oauth2",),
        scopes=("GIFTCARDS_READ",),
        paging=Paging(
            style="cursor", items="gift_card_activities", cursor="cursor", limit="limit", largest=100
        ),
    )
)

CREATE_GIFT_CARD_ACTIVITY: Final[Operation[CreateGiftCardActivityResponse]] = Operation(
    "CreateGiftCardActivity",
    "gift_cards.activities.create",
    "POST",
    "/v2/gift-cards/activities",
    provider="square",
    returns="CreateGiftCardActivityResponse",
    body=Body(type="CreateGiftCardActivityRequest"),
    security=("oauth2",),
    scopes=("GIFTCARDS_WRITE",),
    idempotency=("idempotency_key",),
    secrets=(("body", "gift_card_activity", "gift_card_gan"),),
)


def list_gift_card_activities(
    send: Send,
    /,
    *,
    gift_card_id: str | None = None,
    type: GiftCardActivityType | None = None,
    location_id: str | None = None,
    begin_time: datetime | None = None,
    end_time: datetime | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort_order: SortOrder | None = None,
) -> Pages[GiftCardActivity]:
    """List changes of balance and state, of one gift card or all, by type, location and time.

    GET /v2/gift-cards/activities. Scopes: GIFTCARDS_READ.

    Args:
        gift_card_id: Only this gift card's activities.
        type: Only activities of this type. One of `GiftCardActivityType`.
        location_id: Only activities at this location.
        begin_time: Earliest time, included; by default a year ago.
        end_time: Latest time, included; by default now.
        limit: How many activities a page holds, 100 at most; 50 by default.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        sort_order: `ASC` or `DESC` (the default) by time of creation. One of DESC, ASC.

    Example:
        async for item in square.gift_cards.activities.list(): ...
    """
    return send.pages(
        LIST_GIFT_CARD_ACTIVITIES,
        query={
            "gift_card_id": gift_card_id,
            "type": type,
            "location_id": location_id,
            "begin_time": begin_time,
            "end_time": end_time,
            "limit": limit,
            "cursor": cursor,
            "sort_order": sort_order,
        },
    )


async def create_gift_card_activity(
    send: Send,
    /,
    *,
    gift_card_activity: GiftCardActivity | GiftCardActivityDict,
    idempotency_key: str | None = None,
) -> CreateGiftCardActivityResponse:
    """Change a gift card's balance or state: ACTIVATE, LOAD, REDEEM, DEACTIVATE and others.

    POST /v2/gift-cards/activities. Scopes: GIFTCARDS_WRITE. `idempotency_key` is made unless given, and is
    the same on each attempt.

    Args:
        idempotency_key: 1 to 128 characters.

    Raises:
        APIStatusError: 4xx INSUFFICIENT_FUNDS, PAYMENT_LIMIT_EXCEEDED, REFUND_AMOUNT_INVALID,
            TEMPORARY_ERROR.

    Example:
        await square.gift_cards.activities.create(gift_card_activity={...})
    """
    return await send(
        CREATE_GIFT_CARD_ACTIVITY,
        body={"idempotency_key": idempotency_key, "gift_card_activity": gift_card_activity},
    )


class GiftCardsActivities(Resource):
    """Changes of a gift card's balance or state."""

    list = list_gift_card_activities
    create = create_gift_card_activity
