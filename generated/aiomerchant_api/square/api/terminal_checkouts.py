"""Square: terminal.checkouts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.terminal import TerminalCheckoutDict, TerminalCheckoutQueryDict
    from ..models.terminal_checkout import TerminalCheckout
    from ..models.terminal_checkouts_bodies import (
        CancelTerminalCheckoutResponse,
        CreateTerminalCheckoutResponse,
        GetTerminalCheckoutResponse,
        SearchTerminalCheckoutsResponse,
        TerminalCheckoutQuery,
    )

CREATE_TERMINAL_CHECKOUT: Final[Operation[CreateTerminalCheckoutResponse]] = Operation(
    "CreateTerminalCheckout",
    "terminal.checkouts.create",
    "POST",
    "/v2/terminals/checkouts",
    provider="square",
    returns="CreateTerminalCheckoutResponse",
    body=Body(type="CreateTerminalCheckoutRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
    idempotency=("idempotency_key",),
)

SEARCH_TERMINAL_CHECKOUTS: Final[ListOperation[SearchTerminalCheckoutsResponse, TerminalCheckout]] = (
    ListOperation(
        "SearchTerminalCheckouts",
        "terminal.checkouts.search",
        "POST",
        "/v2/terminals/checkouts/search",
        provider="square",
        returns="SearchTerminalCheckoutsResponse",
        body=Body(type="SearchTerminalCheckoutsRequest"),
        security=("oauth2",),
        scopes=("PAYMENTS_READ",),
        paging=Paging(
            style="cursor", items="checkouts", cursor="cursor", location="body", limit="limit", largest=100
        ),
    )
)

GET_TERMINAL_CHECKOUT: Final[Operation[GetTerminalCheckoutResponse]] = Operation(
    "GetTerminalCheckout",
    "terminal.checkouts.get",
    "GET",
    "/v2/terminals/checkouts/{checkout_id}",
    provider="square",
    returns="GetTerminalCheckoutResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
)

CANCEL_TERMINAL_CHECKOUT: Final[Operation[CancelTerminalCheckoutResponse]] = Operation(
    "CancelTerminalCheckout",
    "terminal.checkouts.cancel",
    "POST",
    "/v2/terminals/checkouts/{checkout_id}/cancel",
    provider="square",
    returns="CancelTerminalCheckoutResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
)


async def create_terminal_checkout(
    send: Send, /, *, checkout: TerminalCheckout | TerminalCheckoutDict, idempotency_key: str | None = None
) -> CreateTerminalCheckoutResponse:
    """Ask a Square Terminal to take a payment; it arrives by status and webhook, not with this answer.

    POST /v2/terminals/checkouts. Scopes: PAYMENTS_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        idempotency_key: 1 to 64 characters.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, IDEMPOTENCY_KEY_REUSED, INVALID_FEES, INVALID_LOCATION,
            INVALID_VALUE, UNAUTHORIZED.

    Example:
        await square.terminal.checkouts.create(checkout={...})
    """
    return await send(
        CREATE_TERMINAL_CHECKOUT, body={"idempotency_key": idempotency_key, "checkout": checkout}
    )


def search_terminal_checkouts(
    send: Send,
    /,
    *,
    query: TerminalCheckoutQuery | TerminalCheckoutQueryDict | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[TerminalCheckout]:
    """Find the application's terminal checkouts of the last 30 days.

    POST /v2/terminals/checkouts/search. Scopes: PAYMENTS_READ.

    Args:
        limit: 1 to 100.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, INVALID_CURSOR, UNKNOWN_QUERY_PARAMETER.

    Example:
        async for item in square.terminal.checkouts.search(): ...
    """
    return send.pages(SEARCH_TERMINAL_CHECKOUTS, body={"query": query, "cursor": cursor, "limit": limit})


async def get_terminal_checkout(send: Send, /, checkout_id: str) -> GetTerminalCheckoutResponse:
    """Get a terminal checkout; once it is COMPLETED, it names its payments; kept for 30 days.

    GET /v2/terminals/checkouts/{checkout_id}. Scopes: PAYMENTS_READ.

    Args:
        checkout_id: ID of the terminal checkout.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, NOT_FOUND.

    Example:
        await square.terminal.checkouts.get("...")
    """
    return await send(GET_TERMINAL_CHECKOUT, path={"checkout_id": checkout_id})


async def cancel_terminal_checkout(send: Send, /, checkout_id: str) -> CancelTerminalCheckoutResponse:
    """Cancel a terminal checkout that has not ended, as far as its status allows.

    POST /v2/terminals/checkouts/{checkout_id}/cancel. Scopes: PAYMENTS_WRITE.

    Args:
        checkout_id: ID of the terminal checkout.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, NOT_FOUND.

    Example:
        await square.terminal.checkouts.cancel("...")
    """
    return await send(CANCEL_TERMINAL_CHECKOUT, path={"checkout_id": checkout_id})


class TerminalCheckouts(Resource):
    """Payments that a Square Terminal is asked to take."""

    create = create_terminal_checkout
    search = search_terminal_checkouts
    get = get_terminal_checkout
    cancel = cancel_terminal_checkout
