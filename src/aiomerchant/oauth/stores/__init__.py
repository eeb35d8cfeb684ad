"""Where connections are kept: `MemoryStore` in one process, the others for any number of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .memory import MemoryStore
    from .protocol import Store, Stored
    from .redis import RedisStore
    from .sql import SQLStore

__all__ = ["MemoryStore", "RedisStore", "SQLStore", "Store", "Stored"]

#: The module that each name is imported from when it is asked for (PEP 562): each store needs a library of
#: its own, which is installed only where it is used.
_HOMES = {
    "MemoryStore": ".memory",
    "RedisStore": ".redis",
    "SQLStore": ".sql",
    "Store": ".protocol",
    "Stored": ".protocol",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = globals()[name] = getattr(import_module(_HOMES[name], __name__), name)
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
