"""The tape of a recorder: what it plays, what it records, and what it refuses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from aiomerchant.errors import ConfigurationError

from .exchange import Exchange
from .file import Stored, StoredExchange, read, write
from .playback import Playback
from .redaction import Redaction, Replace
from .refusals import NotRecorded, refusal
from .substitutes import Substitutes, mapped

__all__ = ["SIGNED_PATH", "Mode", "Tape", "line"]

#: The path below which servers of a recorder have the signed addresses of other servers.
SIGNED_PATH: Final = "/.signed"

#: How a file is used: see `Recorder`.
Mode: TypeAlias = Literal["once", "replay", "new", "all"]

_HINT: Final = (
    "record it with mode='new', or all anew with mode='all' (pytest: --aiomerchant-record=new or =all)"
)


class Tape:
    """The exchanges of a file, and those that are recorded.

    Args:
        path: The file.
        mode: How it is used.
        replace: The application's own replacements.
        ignore: The locations of values that differ in each run.
        files: Whether answers that are no text are kept.

    Attributes:
        recording: Whether requests that the file does not have are passed on and recorded.
        stored: What the file holds; None if it is not played.
        refused: A message for each request that was refused.
        numbers: The numbers of exchanges, in the order in which requests come.
    """

    def __init__(
        self, path: Path, mode: Mode, *, replace: Replace | None, ignore: Iterable[str], files: bool
    ) -> None:
        self.path = path
        self.files = files
        self.recording = False
        self.stored: Stored | None = None
        self.refused: list[str] = []
        self.numbers: Iterator[int] = count()
        self._mode = mode
        self._replace = replace
        self._ignore = frozenset(ignore)
        self._substitutes = Substitutes()
        self._playback = self._played(())
        self._new: list[Exchange] = []

    def _played(self, exchanges: tuple[StoredExchange, ...]) -> Playback:
        return Playback(exchanges, self._substitutes, self._ignore)

    @property
    def unplayed(self) -> list[StoredExchange]:
        """The exchanges of the file that no request has asked for."""
        return self._playback.left

    @property
    def signed_addresses(self) -> int:
        """The highest number of a signed address in the file."""
        paths = [] if self.stored is None else [one.request["path"] for one in self.stored.exchanges]
        answers = "" if self.stored is None else json.dumps([one.answer for one in self.stored.exchanges])
        numbers = re.findall(rf"{re.escape(SIGNED_PATH)}/(\d+)", "\n".join([answers, *paths]))
        return max(map(int, numbers), default=0)

    def open(self) -> None:
        """Read the file.

        Raises:
            ConfigurationError: It cannot be read, or is missing where it is to be played.
        """
        exists = self.path.exists()
        if self._mode == "replay" and not exists:
            raise ConfigurationError(f"there is no recording {self.path}: {_HINT}")
        self.recording = self._mode in {"new", "all"} or not exists
        self.stored = read(self.path) if exists and self._mode != "all" else None
        self._substitutes = Substitutes(() if self.stored is None else self.stored.substitutes)
        self._playback = self._played(() if self.stored is None else self.stored.exchanges)
        self.refused.clear()
        self._new.clear()

    def play(self, exchange: Exchange) -> StoredExchange | None:
        """Take the recorded exchange of a request; None if there is none."""
        return self._playback.play(exchange.provider, exchange.request)

    def revealed(self, answer: Mapping[str, Any]) -> dict[str, Any]:
        """A recorded answer with what its substitutes stand for."""
        revealed: dict[str, Any] = mapped(answer, self._substitutes.reveal)
        return revealed

    def keep(self, exchange: Exchange) -> None:
        """Record an exchange."""
        self._new.append(exchange)

    def discard(self) -> None:
        """Record nothing."""
        self._new.clear()
        self.recording = False

    def refuse(self, exchange: Exchange) -> str:
        """Note that a request is not in the file, and return the message."""
        shown = self._shown(exchange)
        reason = self._playback.instead(exchange.provider, exchange.name, exchange.request, shown)
        self.refused.append(refusal(line(exchange.name, shown), str(self.path), [*reason, _HINT]))
        return self.refused[-1]

    def refuse_body(self, exchange: Exchange, what: str) -> str:
        """Note that an exchange cannot be recorded, and return the message."""
        self.refused.append(
            f"{line(exchange.name, self._shown(exchange))} cannot be recorded in {self.path}: {what}"
        )
        return self.refused[-1]

    def _shown(self, exchange: Exchange) -> dict[str, Any]:
        """A request as messages may show it."""
        return Redaction(Substitutes(), self._replace, self._ignore).request(exchange)

    def close(self, error: BaseException | None) -> None:
        """Write what was recorded, unless a request was refused or an exception is raised.

        Raises:
            NotRecorded: A request was refused. If an exception is raised already, it gets the message.
            ConfigurationError: The file cannot be written.
        """
        if error is not None:
            for message in self.refused:
                error.add_note(message)
        elif self.refused:
            raise NotRecorded(self.refused)
        elif self._new or (self.recording and self.stored is None):
            self._save()

    def _save(self) -> None:
        redaction = Redaction(self._substitutes, self._replace, self._ignore)
        exchanges = sorted(self._new, key=lambda exchange: exchange.number)
        for exchange in exchanges:
            # What a later one shows to be personal is replaced in this one, too, the second time.
            redaction.exchange(exchange)
        redacted = map(redaction.exchange, exchanges)
        new = [StoredExchange(one.provider, one.name, one.request, one.answer) for one in redacted]
        before = () if self.stored is None else self.stored.exchanges
        write(self.path, [*before, *new], self._substitutes.all)


def line(operation: str, request: Mapping[str, Any]) -> str:
    """A request for messages: `customers.create POST /v1/customers/`."""
    return f"{operation} {request['method']} {request['path']}"
