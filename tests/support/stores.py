"""Stores by the address of their database."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from aiomerchant.oauth import stores

if TYPE_CHECKING:
    from aiomerchant.oauth.stores.shared import SharedStore

__all__ = ["open_store"]


def open_store(url: str, keys: Iterable[str] | None, **options: Any) -> SharedStore:
    """The store of a database. The library of the other kind is not imported: processes start sooner."""
    kind = stores.RedisStore if url.startswith("redis") else stores.SQLStore
    return kind(url, keys, **options)
