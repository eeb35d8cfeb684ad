"""The base of stores that processes share."""

from __future__ import annotations

import logging
import re
from abc import abstractmethod
from asyncio import sleep
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from secrets import randbits
from typing import Final

from aiomerchant.background import Background
from aiomerchant.checks import check_progress
from aiomerchant.errors import MerchantError, StoreError
from aiomerchant.masking import one_line
from aiomerchant_core import OnProgress, Unpicklable
from aiomerchant_core.progress import tell

from .backoff import pauses
from .closing import Closing
from .protocol import Stored, UnreadableEntry
from .sealing import Keys, Seal

__all__ = ["SharedStore", "failing"]

log: Final = logging.getLogger("aiomerchant")


class SharedStore(Unpicklable, Closing):
    """Entries that are encrypted before they leave the process, and locks, which are entries with an end.

    It serves any number of event loops, each with its own connections, which it opens when it is used;
    `close` closes those of the running loop.

    Args:
        keys: Fernet keys. The first encrypts, all decrypt.
        plaintext: Do not encrypt.
    """

    _unpicklable = "a store is not pickled, since it holds its keys and connections: make one in each process"

    def __init__(self, keys: Keys | None, *, plaintext: bool) -> None:
        self._seal = Seal(keys, plaintext=plaintext)
        #: Each request to the database is completed, even if the task that made it is cancelled: a connection
        #: with a request that was interrupted is lost, and nobody knows if something was written.
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
        # Random, so that an entry that was deleted and made anew has another version.
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
        entry = f"lock:{key}"

        async def release(held: Stored) -> None:
            await self.delete(entry, version=held.version)

        held = None
        for pause in pauses():
            taking = self.save(entry, b"", version=None, ttl=lease)
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
                # The work under the lock is done; its lease ends by itself.
                log.warning("the lock of %r was not released: %s", key, error)

    async def rotate(self, *, progress: OnProgress | None = None) -> int:
        """Encrypt all entries without an end anew, with the first key. The other keys may be removed then.

        Entries with an end expire soon: those of the OAuth flow after ten minutes.

        Args:
            progress: Called after each hundred entries and after the last one, with the entries so far.

        Returns:
            The number of entries.
        """
        check_progress(progress)
        seen, count, after = 0, 0, None
        while keys := await self.keys("", after=after):
            for key in keys:
                stored = await self.load(key)
                # A process that is faster writes with the first key, too.
                if stored is not None and await self.save(key, stored.data, version=stored.version):
                    count += 1
            seen += len(keys)
            await tell(progress, seen, None, "entries")
            after = keys[-1]
        return count

    async def close(self) -> None:
        """Wait for the requests of the running event loop, and close its connections.

        A store that is used again opens new ones.
        """
        await self._background.settle()
        await self._release()

    @abstractmethod
    async def _read(self, key: str) -> tuple[int, bytes] | None:
        """Version and data."""

    @abstractmethod
    async def _write(
        self, key: str, data: bytes, *, replaces: int | None, version: int, ttl: float | None
    ) -> bool:
        """Replace a version, or make a new entry. True if it was written."""

    @abstractmethod
    async def _remove(self, key: str, version: int | None) -> bool:
        """Remove a version, or any. True if it was removed."""

    @abstractmethod
    async def _list(self, prefix: str, after: str | None, limit: int) -> list[str]: ...

    @abstractmethod
    async def _release(self) -> None:
        """Close the connections of the running event loop."""


@contextmanager
def failing() -> Generator[None]:
    """Raise any exception of a library as the cause of a `StoreError`."""
    try:
        yield
    except MerchantError:
        raise
    except Exception as error:
        raise StoreError(f"the store failed: {_reason(error)}") from error


def _reason(error: BaseException) -> str:
    """What a library or its database says: the first line, without the arguments of a statement.

    The lines after it may be details with the data of an entry.
    """
    said = getattr(error, "orig", None) or error  # SQLAlchemy's errors have that of the driver
    kind = type(error).__name__
    if isinstance(said, OSError) and said.strerror:
        return f"{kind}: {said.strerror}"
    text = re.split(r"\n|,? with args|(?:: )?invalid input for query argument", str(said))[0]
    return f"{kind}: {one_line(text)}" if text else kind
