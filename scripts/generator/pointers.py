"""Places in a document: JSON pointers (https://www.rfc-editor.org/rfc/rfc6901) and the references to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

#: The way from the root of a document: keys and indexes.
Way: TypeAlias = tuple[str | int, ...]

#: What a reference to a component schema begins with.
SCHEMAS: Final = "#/components/schemas/"


def pointer(way: Way) -> str:
    """The JSON pointer to a place."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in way)


def tokens(reference: str) -> tuple[str, ...]:
    """The tokens of a JSON pointer, or of a local reference."""
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in reference.split("/")[1:])


def at(node: Any, *way: str | int) -> Any:
    """What stands somewhere in a value of any shape; None where nothing does."""
    for token in way:
        match node:
            case dict():
                node = node.get(token)
            case list() if str(token).isdecimal() and int(token) < len(node):
                node = node[int(token)]
            case _:
                return None
    return node


def references(node: Any, way: Way = ()) -> Iterator[tuple[Way, str]]:
    """The references in a value, and where each stands."""
    waiting: list[tuple[Way, Any]] = [(way, node)]
    while waiting:
        way, node = waiting.pop()
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                yield (*way, "$ref"), node["$ref"]
            waiting.extend(((*way, key), child) for key, child in node.items())
        elif isinstance(node, list):
            waiting.extend(((*way, at), child) for at, child in enumerate(node))
