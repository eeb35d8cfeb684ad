"""What a store of connections must do. Whatever has these methods is one."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from attrs import field, frozen

__all__ = ["Store", "Stored"]


@frozen
class Stored:
    """An entry as it was read or written.

    Attributes:
        version: What `Store.save` compares: different after each change.
        data: Bytes that mean nothing to the store. They hold tokens, and stay out of the repr.
    """

    version: int
    data: bytes = field(repr=False)


class Store(Protocol):
    """Entries by key, changed by compare-and-swap, with a lock for each key.

    A key is text of at most 512 characters without NUL; it may end in a name that the application chose, in
    any script. An entry whose time is over is none. How time goes by is told by the clock that all who share
    the store share: that of its server, where there is one.

    Raises:
        StoreError: By any method: the store could not be read or written.
    """

    async def load(self, key: str) -> Stored | None:
        """The entry, or None where there is none."""
        ...

    async def save(
        self, key: str, data: bytes, *, version: int | None, ttl: float | None = None
    ) -> Stored | None:
        """Write an entry, if it is still the one that the caller knows.

        Args:
            key: Where.
            data: What.
            version: The version that is replaced; None where there must be no entry yet.
            ttl: Seconds after which it is forgotten; None for never.

        Returns:
            The entry as it is now, or None where somebody else was faster. Then nothing was written.
        """
        ...

    async def delete(self, key: str, *, version: int | None = None) -> bool:
        """Remove an entry.

        Args:
            key: Where.
            version: The version that is removed; None for whichever there is.

        Returns:
            Whether this call removed it: of several callers, one is told so.
        """
        ...

    def lock(self, key: str, *, lease: float) -> AbstractAsyncContextManager[None]:
        """Hold a key, so that nobody else does: no other task, process or machine with this store.

        The lock is a courtesy that saves a request; that nothing is overwritten is up to `save`.

        Args:
            key: What to hold. There need not be an entry.
            lease: Seconds after which others may take over from a holder that died.
        """
        ...

    async def keys(self, prefix: str, *, after: str | None = None, limit: int = 100) -> list[str]:
        """Keys of the entries that are there for good: those without a `ttl`.

        Args:
            prefix: How they begin: ASCII.
            after: The key that the walk stands at; it need not exist any more.
            limit: How many at most. Fewer are given only at the end.

        Returns:
            The keys in the order of their code points.
        """
        ...

    async def close(self) -> None:
        """Let go of connections and files. Whoever made the store closes it."""
        ...
