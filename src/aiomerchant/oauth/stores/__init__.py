"""Stores of connections: `MemoryStore` for one process, the others for any number of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant.lazy import lazily

if TYPE_CHECKING:
    from .memory import MemoryStore
    from .protocol import Store, Stored, UnreadableEntry
    from .redis import RedisStore
    from .sql import SQLStore

__all__ = ["MemoryStore", "RedisStore", "SQLStore", "Store", "Stored", "UnreadableEntry"]

#: The module that each name is imported from when it is asked for (PEP 562): each store needs a library of
#: its own, which is installed only where it is used.
_MODULES = {
    "MemoryStore": ".memory",
    "RedisStore": ".redis",
    "SQLStore": ".sql",
    "Store": ".protocol",
    "Stored": ".protocol",
    "UnreadableEntry": ".protocol",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, _MODULES)
