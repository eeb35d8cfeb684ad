"""JSON pointers (https://www.rfc-editor.org/rfc/rfc6901), and positions: their tokens, from the root."""

from __future__ import annotations

from typing import TypeAlias

Position: TypeAlias = tuple[str | int, ...]


def pointer(position: Position) -> str:
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in position)


def tokens(reference: str) -> tuple[str, ...]:
    """Return the tokens of a JSON pointer, or of a local reference."""
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in reference.split("/")[1:])
