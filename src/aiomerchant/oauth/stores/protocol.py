"""The protocol of stores. Any object with these methods is a store."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from attrs import field, frozen

from aiomerchant.checks import described
from aiomerchant.errors import ConfigurationError

__all__ = ["Store", "Stored", "UnreadableEntry", "check_store"]


@frozen
class Stored:
    """An entry as it was read or written.

    Attributes:
        version: Compared by `Store.save`; different after each change.
        data: Bytes that the store does not interpret. They hold tokens, and stay out of the repr.
    """

    version: int
    data: bytes = field(repr=False)


class UnreadableEntry(ConfigurationError):
    """There is an entry that cannot be read: it was encrypted with none of the keys.

    Attributes:
        version: Its version, by which `Store.save` replaces it all the same.
    """

    def __init__(self, message: str = "", facts: Any = None, *, version: int | None = None) -> None:
        super().__init__(message)
        self.version = version
        self._restore(facts)


class Store(Protocol):
    """Entries by key, changed by compare-and-swap, with a lock for each key.

    A key is text of at most 512 characters without NUL; it may end in a name that the application chose, in
    any script. An expired entry counts as missing. All processes that share the store measure time by one
    clock: that of its server, if it has one.

    Raises:
        StoreError: By any method: the store could not be read or written.
    """

    async def load(self, key: str) -> Stored | None:
        """The entry, or None if there is none.

        Raises:
            UnreadableEntry: There is one, but this store cannot decrypt it.
        """
        ...

    async def save(
        self, key: str, data: bytes, *, version: int | None, ttl: float | None = None
    ) -> Stored | None:
        """Write an entry, if it is still the one that the caller knows.

        Args:
            key: The key of the entry.
            data: The new data.
            version: The version that is replaced; None if there must be no entry yet.
            ttl: Seconds after which the entry expires; None for never.

        Returns:
            The entry as it is now, or None if another writer was faster. Then nothing was written.
        """
        ...

    async def delete(self, key: str, *, version: int | None = None) -> bool:
        """Remove an entry.

        Args:
            key: The key of the entry.
            version: The version that is removed; None for any.

        Returns:
            True if this call removed it: one of several callers gets True.
        """
        ...

    def lock(self, key: str, *, lease: float) -> AbstractAsyncContextManager[None]:
        """Lock a key against all other tasks, processes and machines with this store.

        The lock only saves requests: it is `save` that keeps entries from being overwritten.

        Args:
            key: The key to lock. There need not be an entry.
            lease: Seconds after which others may take over from a holder that died.
        """
        ...

    async def keys(self, prefix: str, *, after: str | None = None, limit: int = 100) -> list[str]:
        """Keys of the entries without a `ttl`.

        Args:
            prefix: The beginning of the keys, in ASCII.
            after: The last key of the page before; it need not exist any more.
            limit: The most keys to give. Fewer are given only at the end.

        Returns:
            The keys in the order of their code points.
        """
        ...

    async def close(self) -> None:
        """Close connections and files. Whoever made the store closes it."""
        ...


def check_store(store: Any) -> None:
    """Check that an argument is a store.

    Raises:
        ConfigurationError: It is not. The message does not show it: an address may hold a password.
    """
    methods = (getattr(store, method, None) for method in ("load", "save", "delete", "lock"))
    if isinstance(store, type) or not all(map(callable, methods)):
        raise ConfigurationError(
            "store must be one, as those of aiomerchant.oauth.stores (such as MemoryStore()), "
            f"not {described(store)}"
        )
