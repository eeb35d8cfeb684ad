"""Square: terminal. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Operation, Resource, Send

if TYPE_CHECKING:
    from ..models.terminal_bodies import (
        DismissTerminalActionResponse,
        DismissTerminalCheckoutResponse,
        DismissTerminalRefundResponse,
    )
    from .terminal_actions import TerminalActions
    from .terminal_checkouts import TerminalCheckouts
    from .terminal_refunds import TerminalRefunds

DISMISS_TERMINAL_ACTION: Final[Operation[DismissTerminalActionResponse]] = Operation(
    "DismissTerminalAction",
    "terminal.dismiss_terminal_action",
    "POST",
    "/v2/terminals/actions/{action_id}/dismiss",
    provider="square",
    returns="DismissTerminalActionResponse",
    security=("oauth2",),
)

DISMISS_TERMINAL_CHECKOUT: Final[Operation[DismissTerminalCheckoutResponse]] = Operation(
    "DismissTerminalCheckout",
    "terminal.dismiss_terminal_checkout",
    "POST",
    "/v2/terminals/checkouts/{checkout_id}/dismiss",
    provider="square",
    returns="DismissTerminalCheckoutResponse",
    security=("oauth2",),
)

DISMISS_TERMINAL_REFUND: Final[Operation[DismissTerminalRefundResponse]] = Operation(
    "DismissTerminalRefund",
    "terminal.dismiss_terminal_refund",
    "POST",
    "/v2/terminals/refunds/{terminal_refund_id}/dismiss",
    provider="square",
    returns="DismissTerminalRefundResponse",
    security=("oauth2",),
)


async def dismiss_terminal_action(send: Send, /, action_id: str) -> DismissTerminalActionResponse:
    """Clear an action from the terminal's screen, where its type and status allow.

    POST /v2/terminals/actions/{action_id}/dismiss.

    Args:
        action_id: ID of the action.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, NOT_FOUND.

    Example:
        await square.terminal.dismiss_terminal_action("...")
    """
    return await send(DISMISS_TERMINAL_ACTION, path={"action_id": action_id})


async def dismiss_terminal_checkout(send: Send, /, checkout_id: str) -> DismissTerminalCheckoutResponse:
    """Clear a checkout from the terminal's screen, where its status allows.

    POST /v2/terminals/checkouts/{checkout_id}/dismiss.

    Args:
        checkout_id: ID of the terminal checkout.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, NOT_FOUND.

    Example:
        await square.terminal.dismiss_terminal_checkout("...")
    """
    return await send(DISMISS_TERMINAL_CHECKOUT, path={"checkout_id": checkout_id})


async def dismiss_terminal_refund(send: Send, /, terminal_refund_id: str) -> DismissTerminalRefundResponse:
    """Clear an Interac refund from the terminal's screen, where its status allows.

    POST /v2/terminals/refunds/{terminal_refund_id}/dismiss.

    Args:
        terminal_refund_id: ID of the terminal refund.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, NOT_FOUND.

    Example:
        await square.terminal.dismiss_terminal_refund("...")
    """
    return await send(DISMISS_TERMINAL_REFUND, path={"terminal_refund_id": terminal_refund_id})


class Terminal(Resource):
    """Square Terminals, made to take payments, refund them and show screens."""

    @cached_property
    def actions(self) -> TerminalActions:
        from .terminal_actions import TerminalActions

        return TerminalActions(self._send)

    @cached_property
    def checkouts(self) -> TerminalCheckouts:
        from .terminal_checkouts import TerminalCheckouts

        return TerminalCheckouts(self._send)

    @cached_property
    def refunds(self) -> TerminalRefunds:
        from .terminal_refunds import TerminalRefunds

        return TerminalRefunds(self._send)

    dismiss_terminal_action = dismiss_terminal_action
    dismiss_terminal_checkout = dismiss_terminal_checkout
    dismiss_terminal_refund = dismiss_terminal_refund
