"""The state that a sandbox's servers share: a clock, and the source of ids."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from string import ascii_letters, ascii_uppercase, digits
from typing import Any, Final, TypeAlias
from uuid import UUID

from aiomerchant.errors import ConfigurationError

__all__ = ["Clock", "Ids", "Record", "to_iso"]

ALPHANUMERIC: Final = ascii_letters + digits
UPPERCASE: Final = ascii_uppercase + digits

#: One resource, as the provider answers it.
Record: TypeAlias = dict[str, Any]


class Ids:
    """Draws ids and tokens. The same seed draws the same ones."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311  # runs must repeat, and nothing here is worth stealing

    def text(self, length: int, alphabet: str = ALPHANUMERIC) -> str:
        return "".join(self._random.choices(alphabet, k=length))

    def uuid(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))


class Clock:
    """The sandbox's time: the machine's time or a fixed one. Both can be advanced."""

    def __init__(self, start: datetime | None = None) -> None:
        if start is not None and start.utcoffset() is None:
            raise ConfigurationError("start must be an aware datetime")
        self._start = None if start is None else start.astimezone(UTC)
        self._moved = timedelta()

    def now(self) -> datetime:
        return (self._start or datetime.now(UTC)) + self._moved

    def advance(self, seconds: float) -> None:
        self._moved += timedelta(seconds=seconds)


def to_iso(moment: datetime, precision: str = "microseconds") -> str:
    """A time of UTC as ISO 8601 with `Z`; the precision is a `timespec` of `datetime.isoformat`."""
    return moment.isoformat(timespec=precision).replace("+00:00", "Z")
