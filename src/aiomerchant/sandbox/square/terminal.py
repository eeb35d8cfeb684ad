"""What Square Terminals are asked to do: take a payment, refund one, act otherwise.

https://developer.squareup.com/docs/terminal-api/overview
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from attrs import frozen

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce, parsed
from .durations import read_duration
from .listing import page
from .refusals import present, refused
from .terminal_outcomes import OUTCOMES, Outcome, TerminalOutcomes

__all__ = ["TERMINALS", "Terminal", "TerminalKind"]

#: How long a terminal has, unless the request gives it less.
DEADLINE: Final = timedelta(minutes=5)
#: How long a test device takes for its outcome.
AT_ONCE: Final = timedelta(seconds=1)
OPEN: Final = frozenset({"PENDING", "IN_PROGRESS"})


@frozen
class TerminalKind:
    """A kind of request to a terminal.

    Attributes:
        noun: The part of its operations' names: `Checkout`.
        sent: The field of the request and of the answer that holds the record.
        listed: The field of a search's answer that holds the list.
        model: The name of the model of a record.
    """

    noun: str
    sent: str
    listed: str
    model: str

    @property
    def collection(self) -> str:
        return f"terminals/{self.noun.lower()}s"


TERMINALS: Final = (
    TerminalKind("Checkout", "checkout", "checkouts", "TerminalCheckout"),
    TerminalKind("Refund", "refund", "refunds", "TerminalRefund"),
    TerminalKind("Action", "action", "action", "TerminalAction"),
)


class Terminal:
    """The requests of one kind, and what becomes of them.

    Args:
        commerce: Holds the records.
        kind: The kind.
        outcomes: Does what a request asks for, when it is completed.
    """

    def __init__(self, commerce: Commerce, kind: TerminalKind, outcomes: TerminalOutcomes) -> None:
        self._commerce = commerce
        self._kind = kind
        self._outcomes = outcomes

    def endpoints(self) -> Mapping[str, Endpoint]:
        noun = self._kind.noun
        handlers: dict[str, Callable[[Request], Record]] = {
            f"CreateTerminal{noun}": self._create,
            f"SearchTerminal{noun}s": self._search,
            f"CancelTerminal{noun}": self._cancel,
            f"DismissTerminal{noun}": self._dismiss,
        }
        return {id: Endpoint(handle) for id, handle in handlers.items()}

    def due(self, row: Record) -> datetime | None:
        """The deadline; for Square's test devices the time of their outcome."""
        if row.get("status") not in OPEN:
            return None
        wait = AT_ONCE if _outcome(row) else read_duration(row["deadline_duration"], "deadline_duration")
        return parsed(row["created_at"]) + wait

    def end(self, row: Record) -> None:
        """Let a request time out, or have the outcome of its test device."""
        outcome = _outcome(row)
        if outcome is None or outcome.cancel_reason:
            self._close(row, (outcome and outcome.cancel_reason) or "TIMED_OUT")
            return
        try:
            self.complete(row, tip=outcome.tip)
        except Refusal:
            self._close(row, "SELLER_CANCELED")

    def complete(self, row: Record, *, tip: int = 0) -> None:
        """Do what a request asks for.

        Args:
            row: The request.
            tip: The percentage that a buyer adds to a checkout.

        Raises:
            Refusal: It cannot be done; the request is still open.
        """
        change = partial(self._commerce.change, self._kind.collection, row)
        change(status="IN_PROGRESS")
        try:
            done = self._outcomes.of(self._kind.sent, row, tip)
        except Refusal:
            change(status="PENDING")
            raise
        change(status="COMPLETED", **done)

    def _create(self, request: Request) -> Record:
        commerce, sent = self._commerce, self._kind.sent
        given = request.body.get(sent) or {}
        self._outcomes.check(sent, given)
        deadline = given.get("deadline_duration") or "PT5M"
        if not timedelta() < read_duration(deadline, f"{sent}.deadline_duration") <= DEADLINE:
            detail = "The deadline is five minutes at most."
            raise refused(400, "INVALID_VALUE", detail, f"{sent}.deadline_duration")
        record = {
            **given,
            **self._outcomes.beside(sent, given),
            "deadline_duration": deadline,
            "status": "PENDING",
            "app_id": commerce.host.application.client_id,
            **commerce.stamps(),
        }
        return {sent: commerce.add(self._kind.collection, commerce.ids.text(13), record)}

    def _cancel(self, request: Request) -> Record:
        row = self._found(request)
        if row["status"] not in OPEN:
            detail = f"The status cannot change from {row['status']} to CANCELED."
            raise refused(400, "INVALID_VALUE", detail, "status")
        self._close(row, "SELLER_CANCELED")
        return {self._kind.sent: row}

    def _dismiss(self, request: Request) -> Record:
        """Clear the screen; where nothing was paid yet, this ends the request."""
        row = self._found(request)
        if row["status"] in OPEN:
            self._close(row, "SELLER_CANCELED")
        return {self._kind.sent: row}

    def _found(self, request: Request) -> Record:
        (id,) = request.path.values()
        return self._commerce.find(self._kind.collection, id)

    def _close(self, row: Record, reason: str) -> None:
        self._commerce.change(self._kind.collection, row, status="CANCELED", cancel_reason=reason)

    def _search(self, request: Request) -> Record:
        query = request.body.get("query") or {}
        asked = query.get("filter") or {}
        span = asked.get("created_at") or {}
        rows = self._commerce.rows(self._kind.collection)
        newest_first = (query.get("sort") or {}).get("sort_order", "DESC") == "DESC"
        found = rows.kept(
            request.listed(),
            lambda: [
                row
                for row in (reversed(rows.in_order) if newest_first else rows.in_order)
                if all(asked.get(name) in (None, row.get(name)) for name in ("status", "type"))
                and asked.get("device_id") in (None, _device(row))
                and (not span.get("start_at") or parsed(span["start_at"]) <= parsed(row["created_at"]))
                and (not span.get("end_at") or parsed(row["created_at"]) < parsed(span["end_at"]))
            ],
        )
        items, beside = page(request, found)
        return present({self._kind.listed: items or None, "cursor": beside.get("cursor")})


def _device(row: Record) -> str | None:
    id: str | None = row.get("device_id") or row.get("device_options", {}).get("device_id")
    return id


def _outcome(row: Record) -> Outcome | None:
    return OUTCOMES.get(_device(row) or "")
