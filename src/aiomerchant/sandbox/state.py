"""The state that a sandbox's servers share: a clock, and the source of ids."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime, timedelta
from string import ascii_letters, ascii_uppercase, digits
from typing import Any, Final, Protocol, TypeAlias
from uuid import UUID

from aiomerchant.checks import described
from aiomerchant.errors import ConfigurationError

__all__ = ["Agenda", "Clock", "Ids", "Record", "check_id", "to_iso"]

ALPHANUMERIC: Final = ascii_letters + digits
UPPERCASE: Final = ascii_uppercase + digits

CATCH_UP: Final = timedelta(seconds=1)
#: The longest step of the clock. Each period on the way is billed, and no request is answered meanwhile: a
#: step that is longer is one in milliseconds, or in another unit.
LONGEST_STEP: Final = timedelta(days=10 * 366)

#: One resource, as the provider answers it.
Record: TypeAlias = dict[str, Any]


class Ids:
    """Draws ids and tokens. The same seed draws the same ones."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._random = random.Random(seed)  # noqa: S311  # runs must repeat, and nothing here is worth stealing

    def of(self, name: str) -> Ids:
        """The source for a part of the sandbox: what it draws does not depend on what others drew before."""
        return Ids(f"{self._seed} {name}")

    def text(self, length: int, alphabet: str = ALPHANUMERIC) -> str:
        return "".join(self._random.choices(alphabet, k=length))

    def uuid(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))


class Waiting(Protocol):
    """What waits for its time. What comes while some of it is done is known at once."""

    def next(self) -> datetime | None:
        """The earliest time at which something is due; None if nothing is."""

    def run(self) -> None:
        """Do what is due by now. Afterwards the next time must be another one."""


class Agenda(Protocol):
    """What a server does at certain times: it renews subscriptions."""

    def waiting(self) -> Waiting:
        """What is to be done, from the present state on."""
        ...


class Clock:
    """The sandbox's time: the machine's time or a fixed one. Both can be advanced.

    Attributes:
        agendas: What is done when its time comes.
        loop: The event loop of the servers while they run: time advances there.
    """

    def __init__(self, start: datetime | None = None) -> None:
        given: Any = start
        if given is not None and (not isinstance(given, datetime) or given.utcoffset() is None):
            raise ConfigurationError("start must be an aware datetime")
        self._start = None if start is None else start.astimezone(UTC)
        self._moved = timedelta()
        #: The time of what is being done for an agenda.
        self._at: datetime | None = None
        self._caught_up = self.now()
        self.agendas: list[Agenda] = []
        self.loop: asyncio.AbstractEventLoop | None = None

    def now(self) -> datetime:
        return self._at or (self._start or datetime.now(UTC)) + self._moved

    def advance(self, seconds: float | timedelta) -> None:
        """Move the time, and do what becomes due on the way, each at its own time.

        Args:
            seconds: How far; ten years at most.

        Raises:
            ConfigurationError: It is no number of seconds and no timedelta, or too long.
        """
        step = _step(seconds)
        if self.loop is None or self.loop is _running_loop():
            self._advance(step)
            return

        async def advance() -> None:
            self._advance(step)

        asyncio.run_coroutine_threadsafe(advance(), self.loop).result()

    def catch_up(self) -> None:
        """Do what has become due as the machine's clock went on by itself, once a second at most."""
        now = self.now()
        if self._start is None and now - self._caught_up >= CATCH_UP:
            self._caught_up = now
            self._run_until(now)

    def _advance(self, step: timedelta) -> None:
        self._run_until(self.now() + step)
        self._moved += step

    def _run_until(self, end: datetime) -> None:
        if self._at is not None:
            return  # what is being done advances no time itself
        earliest = min(self.now(), end)
        try:
            waiting = [agenda.waiting() for agenda in self.agendas]
            while due := [(time, one) for one in waiting if (time := one.next()) is not None]:
                time, first = min(due, key=lambda one: one[0])
                if time > end:
                    return
                self._at = earliest = max(time, earliest)
                first.run()
        finally:
            self._at = None


def _step(seconds: Any) -> timedelta:
    try:
        step = seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
    except (TypeError, ValueError):
        raise ConfigurationError(
            f"the clock is advanced by seconds or a timedelta, not {seconds!r}"
        ) from None
    except OverflowError:
        step = timedelta.max
    if step > LONGEST_STEP:
        raise ConfigurationError("the clock is advanced by ten years at once, at most")
    return step


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def check_id(name: str, record: Any) -> str:
    """Check that an argument is a record or its id, and return the id."""
    id = record if isinstance(record, str | UUID) else getattr(record, "id", None)
    if not isinstance(id, str | UUID):
        raise ConfigurationError(f"{name} must be a record with an id, or the id, not {described(record)}")
    return str(id)


def to_iso(moment: datetime, precision: str = "microseconds") -> str:
    """A time of UTC as ISO 8601 with `Z`; the precision is a `timespec` of `datetime.isoformat`."""
    return moment.isoformat(timespec=precision).replace("+00:00", "Z")
