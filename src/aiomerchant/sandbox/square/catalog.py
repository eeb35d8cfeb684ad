"""Objects of the catalog: ids that a client makes up for what is not there yet, and objects in others.

https://developer.squareup.com/docs/catalog-api/build-with-catalog
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["drop", "inside", "renamed", "temporary"]


def temporary(value: Any) -> Iterator[str]:
    """The ids of objects in a value that are the client's own."""
    if isinstance(value, dict):
        id = value.get("id")
        if isinstance(id, str) and id.startswith("#"):
            yield id
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        yield from temporary(one)


def inside(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a value: an item's variations, a modifier list's modifiers, an option's values."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), str) and isinstance(value.get("type"), str):
            yield value
        value = list(value.values())
    for one in value if isinstance(value, list) else ():
        yield from inside(one)


def drop(value: Any, id: str) -> None:
    """Take the object of an id out of the lists in a value."""
    if isinstance(value, list):
        value[:] = [one for one in value if not (isinstance(one, dict) and one.get("id") == id)]
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        drop(one, id)


def renamed(value: Any, new: Mapping[str, str]) -> Any:
    """The same value with other ids, also where it refers to them."""
    if isinstance(value, dict):
        return {name: renamed(inner, new) for name, inner in value.items()}
    if isinstance(value, list):
        return [renamed(inner, new) for inner in value]
    return new.get(value, value) if isinstance(value, str) else value
