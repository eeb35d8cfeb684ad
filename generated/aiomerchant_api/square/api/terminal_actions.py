"""Square: terminal.actions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.terminal import TerminalActionDict, TerminalActionQueryDict
    from ..models.terminal_action import TerminalAction
    from ..models.terminal_actions_bodies import (
        CancelTerminalActionResponse,
        CreateTerminalActionResponse,
        GetTerminalActionResponse,
        SearchTerminalActionsResponse,
        TerminalActionQuery,
    )

CREATE_TERMINAL_ACTION: Final[Operation[CreateTerminalActionResponse]] = Operation(
    "CreateTerminalAction",
    "terminal.actions.create",
    "POST",
    "/v2/terminals/actions",
    provider="square",
    returns="CreateTerminalActionResponse",
    body=Body(type="CreateTerminalActionRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
    idempotency=("idempotency_key",),
)

SEARCH_TERMINAL_ACTIONS: Final[ListOperation[SearchTerminalActionsResponse, TerminalAction]] = ListOperation(
    "SearchTerminalActions",
    "terminal.actions.search",
    "POST",
    "/v2/terminals/actions/search",
    provider="square",
    returns="SearchTerminalActionsResponse",
    body=Body(type="SearchTerminalActionsRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
    paging=Paging(
        style="cursor", items="action", cursor="cursor", location="body", limit="limit", largest=100
    ),
)

GET_TERMINAL_ACTION: Final[Operation[GetTerminalActionResponse]] = Operation(
    "GetTerminalAction",
    "terminal.actions.get",
    "GET",
    "/v2/terminals/actions/{action_id}",
    provider="square",
    returns="GetTerminalActionResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
)

CANCEL_TERMINAL_ACTION: Final[Operation[CancelTerminalActionResponse]] = Operation(
    "CancelTerminalAction",
    "terminal.actions.cancel",
    "POST",
    "/v2/terminals/actions/{action_id}/cancel",
    provider="square",
    returns="CancelTerminalActionResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
)


async def create_terminal_action(
    send: Send, /, *, action: TerminalAction | TerminalActionDict, idempotency_key: str | None = None
) -> CreateTerminalActionResponse:
    """Ask a Square Terminal to act: save a card, show a receipt, collect data, a signature and more.

    POST /v2/terminals/actions. Scopes: PAYMENTS_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        idempotency_key: 1 to 64 characters.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, IDEMPOTENCY_KEY_REUSED, INVALID_LOCATION, INVALID_VALUE,
            UNAUTHORIZED.

    Example:
        await square.terminal.actions.create(action={...})
    """
    return await send(CREATE_TERMINAL_ACTION, body={"idempotency_key": idempotency_key, "action": action})


def search_terminal_actions(
    send: Send,
    /,
    *,
    query: TerminalActionQuery | TerminalActionQueryDict | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[TerminalAction]:
    """Find the terminal actions of the last 30 days.

    POST /v2/terminals/actions/search. Scopes: PAYMENTS_READ.

    Args:
        limit: 1 to 100.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, INVALID_CURSOR, UNKNOWN_QUERY_PARAMETER.

    Example:
        async for item in square.terminal.actions.search(): ...
    """
    return send.pages(SEARCH_TERMINAL_ACTIONS, body={"query": query, "cursor": cursor, "limit": limit})


async def get_terminal_action(send: Send, /, action_id: str) -> GetTerminalActionResponse:
    """Get a terminal action; kept for 30 days.

    GET /v2/terminals/actions/{action_id}. Scopes: PAYMENTS_READ.

    Args:
        action_id: ID of the action.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, NOT_FOUND.

    Example:
        await square.terminal.actions.get("...")
    """
    return await send(GET_TERMINAL_ACTION, path={"action_id": action_id})


async def cancel_terminal_action(send: Send, /, action_id: str) -> CancelTerminalActionResponse:
    """Cancel a terminal action that has not ended, as far as its status allows.

    POST /v2/terminals/actions/{action_id}/cancel. Scopes: PAYMENTS_WRITE.

    Args:
        action_id: ID of the action.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, NOT_FOUND, TEMPORARY_ERROR.

    Example:
        await square.terminal.actions.cancel("...")
    """
    return await send(CANCEL_TERMINAL_ACTION, path={"action_id": action_id})


class TerminalActions(Resource):
    """Other things that a Square Terminal is asked to do."""

    create = create_terminal_action
    search = search_terminal_actions
    get = get_terminal_action
    cancel = cancel_terminal_action
