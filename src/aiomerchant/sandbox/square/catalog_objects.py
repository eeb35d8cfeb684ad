"""Objects of the catalog: their temporary ids, and nested objects.

https://developer.squareup.com/docs/catalog-api/build-with-catalog
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["by_definition", "by_ids", "by_objects", "drop", "nested_objects", "temporary_objects", "with_ids"]


def temporary_objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a value that a client creates: their temporary ids begin with #.

    What has such an id and no type names an object: a category of an item.
    """
    if isinstance(value, dict):
        id = value.get("id")
        if isinstance(id, str) and id.startswith("#") and isinstance(value.get("type"), str):
            yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        yield from temporary_objects(one)


def nested_objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects within a value: an item's variations, a modifier list's modifiers, an option's values."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), str) and isinstance(value.get("type"), str):
            yield value
        value = list(value.values())
    for one in value if isinstance(value, list) else ():
        yield from nested_objects(one)


def by_objects(_: str, object: Any) -> Iterator[str]:
    """Files an object under its own id and those of its nested objects."""
    return (one["id"] for one in nested_objects(object))


def by_ids(_: str, object: Any) -> Iterator[str]:
    """Files an object under all ids within it: its own, those of its nested objects, and those it names."""
    if isinstance(object, dict):
        for name, inner in object.items():
            ids = [inner] if _is_id(name) else inner if name.endswith("_ids") else ()
            yield from (id for id in ids or () if isinstance(id, str))
        object = list(object.values())
    for one in object if isinstance(object, list) else ():
        yield from by_ids(_, one)


def by_definition(_: str, object: Mapping[str, Any]) -> Iterator[str]:
    """Files the definition of a custom attribute under its key."""
    key = (object.get("custom_attribute_definition_data") or {}).get("key")
    if isinstance(key, str):
        yield key


def drop(value: Any, id: str) -> None:
    """Remove the object with an id, and what names it, from within a value.

    The data of an object loses the field that names it alone: the `image_id` of a modifier.
    """
    if isinstance(value, list):
        value[:] = [one for one in value if one != id and not _names(one, id)]
    elif isinstance(value, dict):
        for name, inner in list(value.items()):
            if (_is_id(name) and inner == id) or (_names(inner, id) and not name.endswith("_data")):
                del value[name]
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        drop(one, id)


def _names(value: Any, id: str) -> bool:
    """True for an object with an id, and for one that names it in a field of its own."""
    return isinstance(value, dict) and any(_is_id(name) and inner == id for name, inner in value.items())


def _is_id(name: str) -> bool:
    return name == "id" or name.endswith("_id")


def with_ids(value: Any, new: Mapping[str, str]) -> Any:
    """A copy of a value with ids replaced, also in references."""
    if isinstance(value, dict):
        return {name: with_ids(inner, new) for name, inner in value.items()}
    if isinstance(value, list):
        return [with_ids(inner, new) for inner in value]
    return new.get(value, value) if isinstance(value, str) else value
