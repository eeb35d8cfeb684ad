"""A store in the memory of one process: for tests, scripts and applications that run once."""

from __future__ import annotations

from asyncio import Lock
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from heapq import heappop, heappush
from itertools import count
from time import time
from weakref import WeakValueDictionary

from attrs import frozen

from aiomerchant_api.core import Unpicklable

from .protocol import Stored

__all__ = ["MemoryStore"]


@frozen
class Entry:
    stored: Stored
    lasting: bool


class MemoryStore(Unpicklable):
    """Keeps connections until the process ends, for one event loop. Nothing is written down or encrypted.

    Args:
        clock: Seconds, from whatever moment.
    """

    _unpicklable = (
        "a MemoryStore is not pickled, since it holds tokens as they are: processes share an SQLStore"
    )

    def __init__(self, *, clock: Callable[[], float] = time) -> None:
        self._clock = clock
        self._entries: dict[str, Entry] = {}
        #: When entries end, the next first; with the version, since another may stand there by then.
        self._ends: list[tuple[float, int, str]] = []
        #: Of one for all entries, so that an entry that was deleted and made anew is another one.
        self._versions = count(1)
        self._locks: WeakValueDictionary[str, Lock] = WeakValueDictionary()

    async def load(self, key: str) -> Stored | None:
        return self._find(key)

    async def save(
        self, key: str, data: bytes, *, version: int | None, ttl: float | None = None
    ) -> Stored | None:
        held = self._find(key)
        if version != (None if held is None else held.version):
            return None
        stored = Stored(next(self._versions), data)
        self._entries[key] = Entry(stored, lasting=ttl is None)
        if ttl is not None:
            heappush(self._ends, (self._clock() + ttl, stored.version, key))
        return stored

    async def delete(self, key: str, *, version: int | None = None) -> bool:
        held = self._find(key)
        if held is None or version not in (None, held.version):
            return False
        del self._entries[key]
        return True

    @asynccontextmanager
    async def lock(self, key: str, *, lease: float) -> AsyncGenerator[None]:
        # Nobody outlives the process that holds a lock, so the lease is never needed.
        held = self._locks.setdefault(key, Lock())
        async with held:
            yield

    async def keys(self, prefix: str, *, after: str | None = None, limit: int = 100) -> list[str]:
        found = (
            key
            for key, entry in self._entries.items()
            if entry.lasting and key.startswith(prefix) and (after is None or key > after)
        )
        return sorted(found)[:limit]

    async def close(self) -> None:
        """There is nothing to let go of."""

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
