"""What a store of connections must do. Whatever has these methods is one."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from attrs import field, frozen

from aiomerchant.errors import ConfigurationError

__all__ = ["Store", "Stored", "UnreadableEntry", "check_store"]


@frozen
class Stored:
    """An entry as it was read or written.

    Attributes:
        version: What `Store.save` compares: different after each change.
        data: Bytes that mean nothing to the store. They hold tokens, and stay out of the repr.
    """

    version: int
    data: bytes = field(repr=False)


class UnreadableEntry(ConfigurationError):
    """There is an entry that cannot be read: it was encrypted with none of the keys.

    Attributes:
        version: Its version, by which `Store.save` replaces it all the same.
    """

    def __init__(self, message: str = "", *, version: int | None = None) -> None:
        super().__init__(message)
        self.version = version


class Store(Protocol):
    """Entries by key, changed by compare-and-swap, with a lock for each key.

    A key is text of at most 512 characters without NUL; it may end in a name that the application chose, in
    any script. An entry whose time is over is none. How time goes by is told by the clock that all who share
    the store share: that of its server, where there is one.

    Raises:
        StoreError: By any method: the store could not be read or written.
    """

    async def load(self, key: str) -> Stored | None:
        """The entry, or None where there is none.

        Raises:
            UnreadableEntry: There is one, but not for this store.
        """
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


def check_store(store: Any) -> None:
    """See that something can be a store.

    Raises:
        ConfigurationError: It cannot. It is not shown: an address may hold a password.
    """
    if not all(callable(getattr(store, method, None)) for method in ("load", "save", "delete", "lock")):
        raise ConfigurationError(
            f"store must be one, as those of aiomerchant.oauth.stores, not {type(store).__name__}"
        )
