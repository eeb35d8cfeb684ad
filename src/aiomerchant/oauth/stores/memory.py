"""A store in the memory of one process: for tests, scripts and applications that run once."""

from __future__ import annotations

from asyncio import wait, wrap_future
from collections.abc import AsyncGenerator
from concurrent.futures import Future
from contextlib import asynccontextmanager
from heapq import heappop, heappush
from itertools import count
from threading import Lock
from time import monotonic, time

from attrs import field, frozen

from aiomerchant.oauth.arguments import Clock, seconds_of
from aiomerchant_core import Unpicklable

from .closing import Closing
from .protocol import Stored

__all__ = ["MemoryStore"]


@frozen
class Kept:
    """An entry, and if it has no end."""

    stored: Stored
    lasting: bool


@frozen(eq=False)
class Holding:
    """A lock that is held.

    Attributes:
        ends: The time from which others may take over, by the monotonic clock: a loop may end while it holds
            the lock.
        released: Done when the lock is released. It wakes waiters in any loop.
    """

    ends: float
    released: Future[None] = field(factory=Future)


class MemoryStore(Unpicklable, Closing):
    """Keeps connections until the process ends, for any number of event loops and their threads.

    Nothing is written to disk or encrypted.

    Args:
        clock: Gives seconds, counted from any moment, or an aware datetime.
    """

    _unpicklable = (
        "a MemoryStore is not pickled, since it holds tokens as they are: processes share an SQLStore"
    )

    def __init__(self, *, clock: Clock = time) -> None:
        self._clock = seconds_of(clock)
        self._entries: dict[str, Kept] = {}
        #: The ends of entries, the next first; with the version, since the entry may be replaced by then.
        self._ends: list[tuple[float, int, str]] = []
        #: Shared by all entries, so that an entry that was deleted and made anew has another version.
        self._versions = count(1)
        self._held: dict[str, Holding] = {}
        #: Held for each read and change, and never while anything is awaited.
        self._guard = Lock()

    async def load(self, key: str) -> Stored | None:
        with self._guard:
            return self._find(key)

    async def save(
        self, key: str, data: bytes, *, version: int | None, ttl: float | None = None
    ) -> Stored | None:
        with self._guard:
            held = self._find(key)
            if version != (None if held is None else held.version):
                return None
            stored = Stored(next(self._versions), data)
            self._entries[key] = Kept(stored, lasting=ttl is None)
            if ttl is not None:
                heappush(self._ends, (self._clock() + ttl, stored.version, key))
            return stored

    async def delete(self, key: str, *, version: int | None = None) -> bool:
        with self._guard:
            held = self._find(key)
            if held is None or version not in (None, held.version):
                return False
            del self._entries[key]
            return True

    @asynccontextmanager
    async def lock(self, key: str, *, lease: float) -> AsyncGenerator[None]:
        while True:
            now = monotonic()
            with self._guard:
                other = self._held.get(key)
                if other is None or other.ends <= now:
                    own = self._held[key] = Holding(now + lease)
                    break
            # Waiting must not cancel the future, which is the holder's.
            await wait([wrap_future(other.released)], timeout=other.ends - now)
        try:
            yield
        finally:
            with self._guard:
                if self._held.get(key) is own:
                    del self._held[key]
            own.released.set_result(None)

    async def keys(self, prefix: str, *, after: str | None = None, limit: int = 100) -> list[str]:
        with self._guard:
            found = [
                key
                for key, entry in self._entries.items()
                if entry.lasting and key.startswith(prefix) and (after is None or key > after)
            ]
        return sorted(found)[:limit]

    async def close(self) -> None:
        """Do nothing: there are no connections to close."""

    def _find(self, key: str) -> Stored | None:
        self._forget()
        entry = self._entries.get(key)
        return None if entry is None else entry.stored

    def _forget(self) -> None:
        now = self._clock()
        while self._ends and self._ends[0][0] <= now:
            _, version, key = heappop(self._ends)
            entry = self._entries.get(key)
            if entry is not None and entry.stored.version == version:
                del self._entries[key]

    def __repr__(self) -> str:
        return f"MemoryStore({len(self._entries)} entries)"
