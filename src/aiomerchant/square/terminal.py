"""Square's terminal requests, with waits for what happens at the terminal.

https://developer.squareup.com/docs/terminal-api/overview
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, Final

from aiomerchant.request.waiters import Waiter, state_at
from aiomerchant_api.square.api import (
    terminal as generated,
    terminal_actions as actions,
    terminal_checkouts as checkouts,
    terminal_refunds as refunds,
)

__all__ = ["Terminal", "TerminalActions", "TerminalCheckouts", "TerminalRefunds"]

#: A request that is not taken up ends by itself after five minutes, unless it has a deadline of its own.
#: People wait at the counter, so that the questions follow each other soon.
_ENDS: Final[dict[str, Any]] = {
    "succeeded": frozenset({"COMPLETED"}),
    "failed": frozenset({"CANCELED"}),
    "within": 330.0,
    "longest": 3.0,
}


class TerminalActions(actions.TerminalActions):
    """What a Square Terminal is to do beside payments."""

    wait = Waiter(operation=actions.GET_TERMINAL_ACTION, state=state_at("action", "status"), **_ENDS)


class TerminalCheckouts(checkouts.TerminalCheckouts):
    """Payments that a Square Terminal takes."""

    wait = Waiter(operation=checkouts.GET_TERMINAL_CHECKOUT, state=state_at("checkout", "status"), **_ENDS)


class TerminalRefunds(refunds.TerminalRefunds):
    """Refunds of card payments at a Square Terminal."""

    wait = Waiter(operation=refunds.GET_TERMINAL_REFUND, state=state_at("refund", "status"), **_ENDS)


class Terminal(generated.Terminal):
    """Requests to Square Terminals."""

    @cached_property
    def actions(self) -> TerminalActions:
        return TerminalActions(self._send)

    @cached_property
    def checkouts(self) -> TerminalCheckouts:
        return TerminalCheckouts(self._send)

    @cached_property
    def refunds(self) -> TerminalRefunds:
        return TerminalRefunds(self._send)
