"""What stores that processes share have in common."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from asyncio import sleep
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from secrets import randbits
from typing import Final

from aiomerchant.background import Background
from aiomerchant.errors import MerchantError, StoreError
from aiomerchant_core import Unpicklable

from .protocol import Stored, UnreadableEntry
from .sealing import Keys, Seal
from .waiting import pauses

__all__ = ["SharedStore", "failing"]

log: Final = logging.getLogger("aiomerchant")


class SharedStore(Unpicklable, ABC):
    """Entries that are sealed before they leave the process, and locks, which are entries with an end.

    It serves any number of event loops, with connections of its own for each; `close` is for the running one.

    Args:
        keys: What seals them.
        plaintext: Whether nothing does.
    """

    _unpicklable = "a store is not pickled, since it holds its keys and connections: make one in each process"

    def __init__(self, keys: Keys | None, *, plaintext: bool) -> None:
        self._seal = Seal(keys, plaintext=plaintext)
        #: What is asked of a database is done to its end, though the task that wants it may be cancelled: a
        #: connection that was left in the middle of something is lost, and nobody knows what was written.
        self._background = Background()

    async def load(self, key: str) -> Stored | None:
        found = await self._background.finish(self._read(key))
        if found is None:
            return None
        version, data = found
        try:
            return Stored(version, self._seal.open(key, data))
        except UnreadableEntry as error:
            error.version = version
            raise

    async def save(
        self, key: str, data: bytes, *, version: int | None, ttl: float | None = None
    ) -> Stored | None:
        # By chance, so that an entry that was deleted and made anew is another one.
        new = randbits(63)
        sealed = self._seal.close(key, data)
        writing = self._write(key, sealed, replaces=version, version=new, ttl=ttl)
        return Stored(new, data) if await self._background.finish(writing) else None

    async def delete(self, key: str, *, version: int | None = None) -> bool:
        return await self._background.finish(self._remove(key, version))

    async def keys(self, prefix: str, *, after: str | None = None, limit: int = 100) -> list[str]:
        return await self._background.finish(self._list(prefix, after, limit))

    @asynccontextmanager
    async def lock(self, key: str, *, lease: float) -> AsyncGenerator[None]:
        place = f"lock:{key}"

        async def release(held: Stored) -> None:
            await self.delete(place, version=held.version)

        held = None
        for pause in pauses():
            taking = self.save(place, b"", version=None, ttl=lease)
            if (held := await self._background.acquire(taking, release)) is not None:
                break
            await sleep(pause)
        assert held is not None  # noqa: S101  # pauses have no end
        try:
            yield
        finally:
            try:
                await release(held)
            except StoreError as error:
                # What was done under the lock is done; its lease ends by itself.
                log.warning("the lock of %r was not released: %s", key, error)

    async def rotate(self) -> int:
        """Encrypt all entries without an end anew, with the first of the keys. The others may go then.

        Entries with an end are gone before long: those of the OAuth flow after ten minutes.

        Returns:
            How many entries there were.
        """
        count, after = 0, None
        while keys := await self.keys("", after=after):
            for key in keys:
                stored = await self.load(key)
                # Whoever is faster writes with the first key, too.
                if stored is not None and await self.save(key, stored.data, version=stored.version):
                    count += 1
            after = keys[-1]
        return count

    async def close(self) -> None:
        """Close the connections of the running event loop, after what is under way there."""
        await self._background.settle()
        await self._release()

    @abstractmethod
    async def _read(self, key: str) -> tuple[int, bytes] | None:
        """Version and data."""

    @abstractmethod
    async def _write(
        self, key: str, data: bytes, *, replaces: int | None, version: int, ttl: float | None
    ) -> bool:
        """Write in place of a version, or of nothing. Whether it was there, or not there."""

    @abstractmethod
    async def _remove(self, key: str, version: int | None) -> bool:
        """Remove a version, or whichever there is. Whether it was there."""

    @abstractmethod
    async def _list(self, prefix: str, after: str | None, limit: int) -> list[str]: ...

    @abstractmethod
    async def _release(self) -> None:
        """Close the connections of the running event loop."""


@contextmanager
def failing() -> Generator[None]:
    """Whatever a library raises becomes a `StoreError`, of which it is the cause."""
    try:
        yield
    except MerchantError:
        raise
    except Exception as error:
        raise StoreError(f"the store failed: {type(error).__name__}") from error
