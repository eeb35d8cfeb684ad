"""A store in the memory of one process: for tests, scripts and applications that run once."""

from __future__ import annotations

from asyncio import Lock
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from itertools import count
from time import time
from weakref import WeakValueDictionary

from .protocol import Stored

__all__ = ["MemoryStore"]


class MemoryStore:
    """Keeps connections until the process ends, for one event loop. Nothing is written down or encrypted.

    Args:
        clock: The seconds since 1970.
    """

    def __init__(self, *, clock: Callable[[], float] = time) -> None:
        self._clock = clock
        self._entries: dict[str, tuple[Stored, float | None]] = {}
        #: Of one for all entries, so that an entry that was deleted and made anew is another one.
        self._versions = count(1)
        self._locks: WeakValueDictionary[str, Lock] = WeakValueDictionary()

    async def load(self, key: str) -> Stored | None:
        self._forget()
        entry = self._entries.get(key)
        return None if entry is None else entry[0]

    async def save(
        self, key: str, data: bytes, *, version: int | None, expires: float | None = None
    ) -> Stored | None:
        self._forget()
        if version != self._version(key):
            return None
        stored = Stored(next(self._versions), data)
        self._entries[key] = stored, expires
        return stored

    async def delete(self, key: str, *, version: int | None = None) -> bool:
        self._forget()
        if key not in self._entries or version not in (None, self._version(key)):
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
        self._forget()
        found = (key for key in self._entries if key.startswith(prefix) and (after is None or key > after))
        return sorted(found)[:limit]

    async def close(self) -> None:
        """There is nothing to let go of."""

    def _version(self, key: str) -> int | None:
        entry = self._entries.get(key)
        return None if entry is None else entry[0].version

    def _forget(self) -> None:
        now = self._clock()
        over = [key for key, (_, expires) in self._entries.items() if expires is not None and expires <= now]
        for key in over:
            del self._entries[key]

    def __repr__(self) -> str:
        return f"MemoryStore({len(self._entries)} entries)"
