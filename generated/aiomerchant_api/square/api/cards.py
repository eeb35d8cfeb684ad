"""Square: cards. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.card import CardDict
    from ..models.card import Card
    from ..models.cards_bodies import (
        CreateCardResponse,
        DisableCardResponse,
        ListCardsResponse,
        RetrieveCardResponse,
    )
    from ..models.enums import SortOrder

LIST_CARDS: Final[ListOperation[ListCardsResponse, Card]] = ListOperation(
    "ListCards",
    "cards.list",
    "GET",
    "/v2/cards",
    provider="square",
    returns="ListCardsResponse",
    query=("cursor", "customer_id", "include_disabled", "reference_id", "sort_order"),
    security=("oauth2",),
    paging=Paging(style="cursor", items="cards", cursor="cursor"),
)

CREATE_CARD: Final[Operation[CreateCardResponse]] = Operation(
    "CreateCard",
    "cards.create",
    "POST",
    "/v2/cards",
    provider="square",
    returns="CreateCardResponse",
    body=Body(type="CreateCardRequest"),
    security=("oauth2",),
    idempotency=("idempotency_key",),
    secrets=(("body", "source_id"), ("body", "verification_token")),
)

RETRIEVE_CARD: Final[Operation[RetrieveCardResponse]] = Operation(
    "RetrieveCard",
    "cards.get",
    "GET",
    "/v2/cards/{card_id}",
    provider="square",
    returns="RetrieveCardResponse",
    security=("oauth2",),
)

DISABLE_CARD: Final[Operation[DisableCardResponse]] = Operation(
    "DisableCard",
    "cards.disable",
    "POST",
    "/v2/cards/{card_id}/disable",
    provider="square",
    returns="DisableCardResponse",
    security=("oauth2",),
)


def list_cards(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    customer_id: str | None = None,
    include_disabled: bool | None = None,
    reference_id: str | None = None,
    sort_order: SortOrder | None = None,
) -> Pages[Card]:
    """List cards on file, at most 25 a page; disabled ones only on request.

    GET /v2/cards.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        customer_id: Only this customer's cards.
        include_disabled: List disabled cards, too; false by default.
        reference_id: Only cards with this ID of your own choice.
        sort_order: `ASC` (the default) or `DESC` by time of creation. One of DESC, ASC.

    Example:
        async for item in square.cards.list(): ...
    """
    return send.pages(
        LIST_CARDS,
        query={
            "cursor": cursor,
            "customer_id": customer_id,
            "include_disabled": include_disabled,
            "reference_id": reference_id,
            "sort_order": sort_order,
        },
    )


async def create_card(
    send: Send,
    /,
    *,
    source_id: str,
    card: Card | CardDict,
    idempotency_key: str | None = None,
    verification_token: str | None = None,
) -> CreateCardResponse:
    """Store a card, by its token or by an earlier payment with it; `card` names the customer.

    POST /v2/cards. `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. Not empty.
        source_id: Card token, or ID of a payment with the card. 1 to 16384 characters.
        verification_token: Proof of the buyer's identity (3-D Secure) from the Web Payments SDK.
        card: Name, address, `customer_id` (needed) and ID of your own for the card.

    Raises:
        APIStatusError: 4xx CARD_DECLINED_VERIFICATION_REQUIRED, CARD_PROCESSING_NOT_ENABLED,
            CUSTOMER_NOT_FOUND, SOURCE_EXPIRED, SOURCE_USED, INVALID_CARD_DATA.

    Example:
        await square.cards.create(source_id="...", card={...})
    """
    return await send(
        CREATE_CARD,
        body={
            "idempotency_key": idempotency_key,
            "source_id": source_id,
            "verification_token": verification_token,
            "card": card,
        },
    )


async def retrieve_card(send: Send, /, card_id: str) -> RetrieveCardResponse:
    """Get a card on file.

    GET /v2/cards/{card_id}.

    Args:
        card_id: ID of the stored card.

    Raises:
        APIStatusError: 4xx NOT_FOUND.

    Example:
        await square.cards.get("...")
    """
    return await send(RETRIEVE_CARD, path={"card_id": card_id})


async def disable_card(send: Send, /, card_id: str) -> DisableCardResponse:
    """Disable a card on file for good: it can be neither charged nor changed; a second call does nothing.

    POST /v2/cards/{card_id}/disable.

    Args:
        card_id: ID of the stored card.

    Raises:
        APIStatusError: 4xx NOT_FOUND.

    Example:
        await square.cards.disable("...")
    """
    return await send(DISABLE_CARD, path={"card_id": card_id})


class Cards(Resource):
    """Cards on file, to be charged without the buyer present."""

    list = list_cards
    create = create_card
    get = retrieve_card
    disable = disable_card
