"""The position of a walk in a list, and its form as plain JSON data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol

from aiomerchant.errors import ConfigurationError
from aiomerchant_core import Unknown

__all__ = ["Position", "identity"]

#: How many ids a state holds at most, for `dedupe`: items move by as many places as others are added.
_REMEMBERED: Final = 1000


class _Page(Protocol):
    """A page: its items, what leads to it, and what leads on."""

    cursor: Any
    following: Any

    @property
    def items(self) -> list[Any]: ...


class _List(Protocol):
    """A list: whether its pages have numbers, and their size where the caller named one."""

    numbered: bool
    size: int | None

    def fingerprint(self) -> str: ...


class Position:
    """A page, and how many of its items were given.

    Attributes:
        cursor: What leads to the page.
        size: The page size that was asked for; None is the API's own.
        skip: How many items of the page were given or left out.
        last: The id of the last item that was given, where it has one. It finds the position again in a page
            to which items were added in front.
        done: Whether the list is at its end.
        seen: The ids of the items that were given; None where they are not remembered.
    """

    __slots__ = ("cursor", "done", "last", "seen", "size", "skip")

    def __init__(self, cursor: Any, size: int | None, *, remember: bool = False) -> None:
        self.cursor = cursor
        self.size = size
        self.skip = 0
        self.last: str | None = None
        self.done = False
        self.seen: dict[str, None] | None = {} if remember else None

    def copy(self, *, remember: bool) -> Position:
        position = Position(self.cursor, self.size, remember=remember)
        position.skip, position.last, position.done = self.skip, self.last, self.done
        if position.seen is not None:
            position.seen.update(self.seen or {})
        return position

    def skipped(self, items: list[Any]) -> int:
        """How many items of the page at this position not to give again."""
        if self.last is not None:
            positions = [position for position, item in enumerate(items, 1) if identity(item) == self.last]
            if positions:
                return min(positions, key=lambda position: abs(position - self.skip))
        return self.skip

    def pass_item(self, page: _Page, index: int, item: Any) -> None:
        """An item is given."""
        if self.seen is not None and (found := identity(item)) is not None:
            self.seen[found] = None
        if index + 1 == len(page.items):
            self._pass_end(page)
        else:
            self.cursor, self.skip, self.last = page.cursor, index + 1, identity(item)

    def pass_page(self, page: _Page, items: list[tuple[int, Any]], *, over: bool) -> None:
        """Items of a page are given. Whether the page is `over`, or has more to give."""
        for index, item in items:
            self.pass_item(page, index, item)
        if over:
            self._pass_end(page)

    def _pass_end(self, page: _Page) -> None:
        if page.following is None:
            self.cursor, self.skip, self.last, self.done = page.cursor, len(page.items), None, True
        else:
            self.cursor, self.skip, self.last = page.following, 0, None

    def state(self, fingerprint: str) -> dict[str, Any]:
        """The position as JSON data, with what tells its list from others."""
        state: dict[str, Any] = {
            "list": fingerprint,
            "cursor": self.cursor,
            "size": self.size,
            "skip": self.skip,
            "last": self.last,
            "done": self.done,
        }
        if self.seen:
            state["seen"] = list(self.seen)[-_REMEMBERED:]
        return state

    @classmethod
    def read(cls, state: Any, request: _List) -> Position:
        """The position that a state says.

        Raises:
            ConfigurationError: It is no state, or that of another list or page size.
        """
        match state:
            case {
                "list": str(fingerprint),
                "cursor": int() | str() | None as cursor,
                "size": int() | None as size,
                "skip": int(skip),
                "last": str() | None as last,
                "done": bool(done),
            } if skip >= 0 and isinstance(seen := state.get("seen", []), list):
                pass
            case _:
                raise ConfigurationError("resume takes what state() gave")
        if fingerprint != request.fingerprint():
            raise ConfigurationError("the state is that of another list, or of one with other arguments")
        if request.size is not None and request.size != size:
            raise ConfigurationError(f"the state counts in pages of {size or 'the default size'}")
        if request.numbered and not isinstance(cursor, int):
            raise ConfigurationError("resume takes what state() gave")
        position = cls(cursor, size)
        position.skip, position.last, position.done = skip, last, done
        position.seen = dict.fromkeys(map(str, seen))
        return position


def identity(item: Any) -> str | None:
    """The id of an item as text, where it has one."""
    raw = item.raw if isinstance(item, Unknown) else item
    found = raw.get("id") if isinstance(raw, Mapping) else getattr(raw, "id", None)
    return None if found is None else str(found)
