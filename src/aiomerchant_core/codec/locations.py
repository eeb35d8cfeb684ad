"""The locations of values, which decoders and encoders name in reports and errors."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

__all__ = [
    "At",
    "Decode",
    "Encode",
    "Undocumented",
    "Unencodable",
    "path_of",
    "refused",
    "undocumented",
    "unlisted",
]

#: The location of a value: the `Report` or `Undocumented` at the root (None for neither), or a pair of the
#: location around it and the field's wire name. A nested value costs one tuple, and a path is joined only for
#: a message.
At = Any
Decode = Callable[..., Any]
Encode = Callable[[Any, Any], Any]


class Unencodable(ValueError):
    """A value cannot be encoded. Holds its path and the reason, and not the value."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path or 'the value'}: {self.reason}"


class Undocumented:
    """What the document does not have, in one encode of the body of a request.

    Args:
        optional: True if the body may be left out, with all its fields.
        filled: The path of a field that is filled in later, such as `idempotency_key`.

    Attributes:
        found: By the path of a mapping and a key in it that the document does not name: the wire names that
            it has there, by how they may be meant, which is by themselves or by the names of attributes.
        values: By the path of an enum whose value the document does not list: the value, and those it lists.
    """

    __slots__ = ("filled", "found", "optional", "values")

    def __init__(self, *, optional: bool = True, filled: str = "") -> None:
        self.optional = optional
        self.filled = filled
        self.found: dict[tuple[str, str], Mapping[str, str]] = {}
        self.values: dict[str, tuple[str, Collection[str]]] = {}


def path_of(at: At, name: str) -> tuple[Any, str]:
    parts = [name] if name else []
    while at.__class__ is tuple:
        at, part = at
        if part:
            parts.append(part)
    return at, ".".join(reversed(parts)).replace(".[]", "[]").replace(".{}", "{}")


def refused(at: At, reason: str) -> Unencodable:
    return Unencodable(path_of(at, "")[1], reason)


def undocumented(at: At, key: str, names: Mapping[str, str]) -> None:
    """Record a key that the document does not name, if the encode records them."""
    root, path = path_of(at, "")
    if root is not None:
        root.found[path, key] = names


def unlisted(at: At, value: str, listed: Collection[str]) -> None:
    """Record the value of an enum that the document does not list, if the encode records them."""
    root, path = path_of(at, "")
    if root is not None:
        root.values[path] = value, listed
