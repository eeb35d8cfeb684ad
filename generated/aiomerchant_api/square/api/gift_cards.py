"""Square: gift_cards. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.gift import GiftCardDict
    from ..models.enums import GiftCardStatus, GiftCardType
    from ..models.gift_card import GiftCard
    from ..models.gift_cards_bodies import (
        CreateGiftCardResponse,
        LinkCustomerToGiftCardResponse,
        ListGiftCardsResponse,
        RetrieveGiftCardFromGANResponse,
        RetrieveGiftCardFromNonceResponse,
        RetrieveGiftCardResponse,
        UnlinkCustomerFromGiftCardResponse,
    )
    from .gift_cards_activities import GiftCardsActivities

LIST_GIFT_CARDS: Final[ListOperation[ListGiftCardsResponse, GiftCard]] = ListOperation(
    "ListGiftCards",
    "gift_cards.list",
    "GET",
    "/v2/gift-cards",
    provider="square",
    returns="ListGiftCardsResponse",
    query=("type", "state", "limit", "cursor", "customer_id"),
    security=("oauth2",),
    scopes=("GIFTCARDS_READ",),
    paging=Paging(style="cursor", items="gift_cards", cursor="cursor", limit="limit", largest=200),
)

CREATE_GIFT_CARD: Final[Operation[CreateGiftCardResponse]] = Operation(
    "CreateGiftCard",
    "gift_cards.create",
    "POST",
    "/v2/gift-cards",
    provider="square",
    returns="CreateGiftCardResponse",
    body=Body(type="CreateGiftCardRequest"),
    security=("oauth2",),
    scopes=("GIFTCARDS_WRITE",),
    idempotency=("idempotency_key",),
    secrets=(("body", "gift_card", "gan"),),
)

RETRIEVE_GIFT_CARD_FROM_GAN: Final[Operation[RetrieveGiftCardFromGANResponse]] = Operation(
    "RetrieveGiftCardFromGAN",
    "gift_cards.get_from_gan",
    "POST",
    "/v2/gift-cards/from-gan",
    provider="square",
    returns="RetrieveGiftCardFromGANResponse",
    body=Body(type="RetrieveGiftCardFromGANRequest"),
    security=("oauth2",),
    scopes=("GIFTCARDS_READ",),
    secrets=(("body", "gan"),),
)

RETRIEVE_GIFT_CARD_FROM_NONCE: Final[Operation[RetrieveGiftCardFromNonceResponse]] = Operation(
    "RetrieveGiftCardFromNonce",
    "gift_cards.get_from_nonce",
    "POST",
    "/v2/gift-cards/from-nonce",
    provider="square",
    returns="RetrieveGiftCardFromNonceResponse",
    body=Body(type="RetrieveGiftCardFromNonceRequest"),
    security=("oauth2",),
    scopes=("GIFTCARDS_READ",),
    secrets=(("body", "nonce"),),
)

LINK_CUSTOMER_TO_GIFT_CARD: Final[Operation[LinkCustomerToGiftCardResponse]] = Operation(
    "LinkCustomerToGiftCard",
    "gift_cards.link_customer",
    "POST",
    "/v2/gift-cards/{gift_card_id}/link-customer",
    provider="square",
    returns="LinkCustomerToGiftCardResponse",
    body=Body(type="LinkCustomerToGiftCardRequest"),
    security=("oauth2",),
    scopes=("GIFTCARDS_WRITE",),
)

UNLINK_CUSTOMER_FROM_GIFT_CARD: Final[Operation[UnlinkCustomerFromGiftCardResponse]] = Operation(
    "UnlinkCustomerFromGiftCard",
    "gift_cards.unlink_customer",
    "POST",
    "/v2/gift-cards/{gift_card_id}/unlink-customer",
    provider="square",
    returns="UnlinkCustomerFromGiftCardResponse",
    body=Body(type="UnlinkCustomerFromGiftCardRequest"),
    security=("oauth2",),
    scopes=("GIFTCARDS_WRITE",),
)

RETRIEVE_GIFT_CARD: Final[Operation[RetrieveGiftCardResponse]] = Operation(
    "RetrieveGiftCard",
    "gift_cards.get",
    "GET",
    "/v2/gift-cards/{id}",
    provider="square",
    returns="RetrieveGiftCardResponse",
    security=("oauth2",),
    scopes=("GIFTCARDS_READ",),
)


def list_gift_cards(
    send: Send,
    /,
    *,
    type: GiftCardType | None = None,
    state: GiftCardStatus | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    customer_id: str | None = None,
) -> Pages[GiftCard]:
    """List gift cards by type, state and customer, oldest first.

    GET /v2/gift-cards. Scopes: GIFTCARDS_READ.

    Args:
        type: Only `DIGITAL` or only `PHYSICAL` ones. One of PHYSICAL, DIGITAL.
        state: Only gift cards in this state. One of ACTIVE, DEACTIVATED, BLOCKED, PENDING.
        limit: How many gift cards a page holds, 200 at most; 30 by default.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        customer_id: Only gift cards on file for this customer.

    Example:
        async for item in square.gift_cards.list(): ...
    """
    return send.pages(
        LIST_GIFT_CARDS,
        query={"type": type, "state": state, "limit": limit, "cursor": cursor, "customer_id": customer_id},
    )


async def create_gift_card(
    send: Send, /, *, location_id: str, gift_card: GiftCard | GiftCardDict, idempotency_key: str | None = None
) -> CreateGiftCardResponse:
    """Create a digital gift card or register a plastic one; it is PENDING until an ACTIVATE activity.

    POST /v2/gift-cards. Scopes: GIFTCARDS_WRITE. `idempotency_key` is made unless given, and is the same on
    each attempt.

    Args:
        idempotency_key: 1 to 128 characters.
        location_id: Not empty.

    Raises:
        APIStatusError: 4xx TEMPORARY_ERROR.

    Example:
        await square.gift_cards.create(location_id="...", gift_card={...})
    """
    return await send(
        CREATE_GIFT_CARD,
        body={"idempotency_key": idempotency_key, "location_id": location_id, "gift_card": gift_card},
    )


async def retrieve_gift_card_from_gan(send: Send, /, *, gan: str) -> RetrieveGiftCardFromGANResponse:
    """Get a gift card by its account number (GAN).

    POST /v2/gift-cards/from-gan. Scopes: GIFTCARDS_READ.

    Args:
        gan: 1 to 255 characters.

    Example:
        await square.gift_cards.get_from_gan(gan="7783320001001635")
    """
    return await send(RETRIEVE_GIFT_CARD_FROM_GAN, body={"gan": gan})


async def retrieve_gift_card_from_nonce(send: Send, /, *, nonce: str) -> RetrieveGiftCardFromNonceResponse:
    """Get a gift card by a payment token that stands for it.

    POST /v2/gift-cards/from-nonce. Scopes: GIFTCARDS_READ.

    Args:
        nonce: Not empty.

    Raises:
        APIStatusError: 4xx CARD_TOKEN_EXPIRED, CARD_TOKEN_USED.

    Example:
        await square.gift_cards.get_from_nonce(nonce="...")
    """
    return await send(RETRIEVE_GIFT_CARD_FROM_NONCE, body={"nonce": nonce})


async def link_customer_to_gift_card(
    send: Send, /, gift_card_id: str, *, customer_id: str
) -> LinkCustomerToGiftCardResponse:
    """Put a gift card on file for a customer.

    POST /v2/gift-cards/{gift_card_id}/link-customer. Scopes: GIFTCARDS_WRITE.

    Args:
        gift_card_id: ID of the gift card.
        customer_id: 1 to 191 characters.

    Example:
        await square.gift_cards.link_customer("...", customer_id="...")
    """
    return await send(
        LINK_CUSTOMER_TO_GIFT_CARD, path={"gift_card_id": gift_card_id}, body={"customer_id": customer_id}
    )


async def unlink_customer_from_gift_card(
    send: Send, /, gift_card_id: str, *, customer_id: str
) -> UnlinkCustomerFromGiftCardResponse:
    """Take a gift card off a customer's file.

    POST /v2/gift-cards/{gift_card_id}/unlink-customer. Scopes: GIFTCARDS_WRITE.

    Args:
        gift_card_id: ID of the gift card.
        customer_id: 1 to 191 characters.

    Example:
        await square.gift_cards.unlink_customer("...", customer_id="...")
    """
    return await send(
        UNLINK_CUSTOMER_FROM_GIFT_CARD, path={"gift_card_id": gift_card_id}, body={"customer_id": customer_id}
    )


async def retrieve_gift_card(send: Send, /, id: str) -> RetrieveGiftCardResponse:
    """Get a gift card.

    GET /v2/gift-cards/{id}. Scopes: GIFTCARDS_READ.

    Args:
        id: ID of the gift card.

    Example:
        await square.gift_cards.get("...")
    """
    return await send(RETRIEVE_GIFT_CARD, path={"id": id})


class GiftCards(Resource):
    """Gift cards and the customers to whom they are linked."""

    @cached_property
    def activities(self) -> GiftCardsActivities:
        from .gift_cards_activities import GiftCardsActivities

        return GiftCardsActivities(self._send)

    list = list_gift_cards
    create = create_gift_card
    get_from_gan = retrieve_gift_card_from_gan
    get_from_nonce = retrieve_gift_card_from_nonce
    link_customer = link_customer_to_gift_card
    unlink_customer = unlink_customer_from_gift_card
    get = retrieve_gift_card
