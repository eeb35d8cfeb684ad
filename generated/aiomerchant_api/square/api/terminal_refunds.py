"""Square: terminal.refunds. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.terminal import TerminalRefundDict, TerminalRefundQueryDict
    from ..models.terminal_refund import TerminalRefund
    from ..models.terminal_refunds_bodies import (
        CancelTerminalRefundResponse,
        CreateTerminalRefundResponse,
        GetTerminalRefundResponse,
        SearchTerminalRefundsResponse,
        TerminalRefundQuery,
    )

CREATE_TERMINAL_REFUND: Final[Operation[CreateTerminalRefundResponse]] = Operation(
    "CreateTerminalRefund",
    "terminal.refunds.create",
    "POST",
    "/v2/terminals/refunds",
    provider="square",
    returns="CreateTerminalRefundResponse",
    body=Body(type="CreateTerminalRefundRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
    idempotency=("idempotency_key",),
)

SEARCH_TERMINAL_REFUNDS: Final[ListOperation[SearchTerminalRefundsResponse, TerminalRefund]] = ListOperation(
    "SearchTerminalRefunds",
    "terminal.refunds.search",
    "POST",
    "/v2/terminals/refunds/search",
    provider="square",
    returns="SearchTerminalRefundsResponse",
    body=Body(type="SearchTerminalRefundsRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
    paging=Paging(
        style="cursor", items="refunds", cursor="cursor", location="body", limit="limit", largest=100
    ),
)

GET_TERMINAL_REFUND: Final[Operation[GetTerminalRefundResponse]] = Operation(
    "GetTerminalRefund",
    "terminal.refunds.get",
    "GET",
    "/v2/terminals/refunds/{terminal_refund_id}",
    provider="square",
    returns="GetTerminalRefundResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
)

CANCEL_TERMINAL_REFUND: Final[Operation[CancelTerminalRefundResponse]] = Operation(
    "CancelTerminalRefund",
    "terminal.refunds.cancel",
    "POST",
    "/v2/terminals/refunds/{terminal_refund_id}/cancel",
    provider="square",
    returns="CancelTerminalRefundResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
)


async def create_terminal_refund(
    send: Send,
    /,
    *,
    idempotency_key: str | None = None,
    refund: TerminalRefund | TerminalRefundDict | None = None,
) -> CreateTerminalRefundResponse:
    """Ask a Square Terminal to refund an Interac payment (Canada); other refunds go through `refunds`.

    POST /v2/terminals/refunds. Scopes: PAYMENTS_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        idempotency_key: 1 to 64 characters.

    Example:
        await square.terminal.refunds.create(refund={...})
    """
    return await send(CREATE_TERMINAL_REFUND, body={"idempotency_key": idempotency_key, "refund": refund})


def search_terminal_refunds(
    send: Send,
    /,
    *,
    query: TerminalRefundQuery | TerminalRefundQueryDict | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[TerminalRefund]:
    """Find the Interac refunds of the last 30 days.

    POST /v2/terminals/refunds/search. Scopes: PAYMENTS_READ.

    Args:
        limit: 1 to 100.

    Example:
        async for item in square.terminal.refunds.search(): ...
    """
    return send.pages(SEARCH_TERMINAL_REFUNDS, body={"query": query, "cursor": cursor, "limit": limit})


async def get_terminal_refund(send: Send, /, terminal_refund_id: str) -> GetTerminalRefundResponse:
    """Get an Interac refund; kept for 30 days.

    GET /v2/terminals/refunds/{terminal_refund_id}. Scopes: PAYMENTS_READ.

    Args:
        terminal_refund_id: ID of the terminal refund.

    Example:
        await square.terminal.refunds.get("...")
    """
    return await send(GET_TERMINAL_REFUND, path={"terminal_refund_id": terminal_refund_id})


async def cancel_terminal_refund(send: Send, /, terminal_refund_id: str) -> CancelTerminalRefundResponse:
    """Cancel an Interac refund that has not ended, as far as its status allows.

    POST /v2/terminals/refunds/{terminal_refund_id}/cancel. Scopes: PAYMENTS_WRITE.

    Args:
        terminal_refund_id: ID of the terminal refund.

    Example:
        await square.terminal.refunds.cancel("...")
    """
    return await send(CANCEL_TERMINAL_REFUND, path={"terminal_refund_id": terminal_refund_id})


class TerminalRefunds(Resource):
    """Interac refunds that a Square Terminal is asked to make."""

    create = create_terminal_refund
    search = search_terminal_refunds
    get = get_terminal_refund
    cancel = cancel_terminal_refund
