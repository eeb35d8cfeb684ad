"""The position of a walk in a list, and its state as JSON data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol

from aiomerchant.errors import ConfigurationError
from aiomerchant_core import Unknown

__all__ = ["Position", "identity"]

#: The most ids in a state, for `dedupe`: items shift by as many positions as others are added before them.
_REMEMBERED: Final = 1000


class _Page(Protocol):
    """A page: its items, its cursor, that of the next page, and the number of items in all pages."""

    cursor: Any
    following: Any

    @property
    def items(self) -> list[Any]: ...

    @property
    def total_count(self) -> int | None: ...


class _List(Protocol):
    """A list: whether its pages are numbered, and the page size that the caller gave."""

    numbered: bool
    size: int | None

    def fingerprint(self) -> str: ...


class Position:
    """A page, and the number of its items that were given.

    Attributes:
        cursor: The cursor of the page.
        size: The page size that was requested; None for the API's own.
        skip: The number of items of the page that were given or left out.
        last: The id of the last item that was given; None if it has none. By it the position is found again
            in a page to which items were added at its beginning.
        done: True at the end of the list.
        seen: The ids of the items that were given; None if they are not remembered.
        total: The number of items in the list, by the latest page that stated it.
    """

    __slots__ = ("cursor", "done", "last", "seen", "size", "skip", "total")

    def __init__(self, cursor: Any, size: int | None, *, remember: bool = False) -> None:
        self.cursor = cursor
        self.size = size
        self.skip = 0
        # As the item has it: its text is not made for each item that is given.
        self.last: Any = None
        self.done = False
        self.seen: dict[str, None] | None = {} if remember else None
        self.total: int | None = None

    def copy(self, *, remember: bool) -> Position:
        position = Position(self.cursor, self.size, remember=remember)
        position.skip, position.last, position.done = self.skip, self.last, self.done
        position.total = self.total
        if position.seen is not None:
            position.seen.update(self.seen or {})
        return position

    def skipped(self, items: list[Any]) -> int:
        """The number of items of the page at this position that are not given again."""
        return min(self._after_last(items), key=lambda at: abs(at - self.skip), default=self.skip)

    def _after_last(self, items: list[Any]) -> list[int]:
        """The numbers of items of a page up to the last one that was given, wherever that is in the page."""
        last = None if self.last is None else str(self.last)
        return [at for at, item in enumerate(items, 1) if last is not None and identity(item) == last]

    def found(self, items: list[Any]) -> bool:
        """True if a page holds the last item that was given."""
        return bool(self._after_last(items))

    def missing(self, total: int | None) -> int:
        """Record the number of items in the list; by how many it is shorter than it was."""
        if total is None:
            return 0
        before, self.total = self.total, total
        return 0 if before is None else max(0, before - total)

    def go_back(self, items: int, start: int, size: int | None) -> None:
        """Move back in a list with page numbers; to its start if the page size is not known."""
        at = 0 if size is None else max(0, (self.cursor - start) * size + self.skip - items)
        pages, self.skip = divmod(at, size or 1)
        self.cursor, self.last, self.done = start + pages, None, False

    def pass_item(self, page: _Page, index: int, item: Any) -> None:
        """Move the position past an item that is given."""
        if self.seen is not None and (found := identity(item)) is not None:
            self.seen[found] = None
        if index + 1 == len(page.items):
            self._pass_end(page)
        else:
            self.cursor, self.skip, self.last = page.cursor, index + 1, _id(item)

    def pass_page(self, page: _Page, items: list[tuple[int, Any]], *, over: bool) -> None:
        """Move the position past items of a page that are given; past the whole page if it is `over`."""
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
        """The position as JSON data, with the fingerprint of its list."""
        state: dict[str, Any] = {
            "list": fingerprint,
            "cursor": self.cursor,
            "size": self.size,
            "skip": self.skip,
            "last": None if self.last is None else str(self.last),
            "done": self.done,
        }
        if self.total is not None:
            state["total"] = self.total
        if self.seen:
            state["seen"] = list(self.seen)[-_REMEMBERED:]
        return state

    @classmethod
    def read(cls, state: Any, request: _List) -> Position:
        """Read a position from a state.

        Raises:
            ConfigurationError: It is no state, or belongs to another list or page size.
        """
        match state:
            case {
                "list": str(fingerprint),
                "cursor": int() | str() | None as cursor,
                "size": int() | None as size,
                "skip": int(skip),
                "last": str() | None as last,
                "done": bool(done),
            } if (
                skip >= 0
                and isinstance(seen := state.get("seen", []), list)
                and isinstance(total := state.get("total"), int | None)
            ):
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
        position.total = total
        return position


def identity(item: Any) -> str | None:
    """The id of an item as text; None if it has none."""
    found = _id(item)
    return None if found is None else str(found)


def _id(item: Any) -> Any:
    """The id of an item as it came; None if it has none."""
    raw = item.raw if isinstance(item, Unknown) else item
    return raw.get("id") if isinstance(raw, Mapping) else getattr(raw, "id", None)
