"""Lists that are fetched page by page, as endpoint functions give them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Coroutine, Generator, Mapping
from typing import Any, Generic, TypeVar

__all__ = ["Page", "Pages"]

T_co = TypeVar("T_co", covariant=True)


class Page(ABC, Generic[T_co]):
    """One page of a list."""

    @property
    @abstractmethod
    def items(self) -> list[T_co]:
        """The items of this page."""

    @property
    @abstractmethod
    def response(self) -> Any:
        """The whole decoded answer that this page came in."""

    @property
    @abstractmethod
    def total_count(self) -> int | None:
        """How many items all pages hold, where the API says so."""

    @property
    @abstractmethod
    def has_next(self) -> bool:
        """Whether the API announced a further page."""

    @abstractmethod
    def next(self) -> Coroutine[Any, Any, Page[T_co] | None]:
        """The page after this one, or None after the last."""


class Pages(ABC, Generic[T_co]):
    """A list that is not fetched yet: `await` gives its first page, `async for` all its items."""

    @abstractmethod
    def __await__(self) -> Generator[Any, None, Page[T_co]]: ...

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[T_co]: ...

    @abstractmethod
    def first(self) -> Coroutine[Any, Any, Page[T_co]]:
        """The first page, as a coroutine (what `asyncio.create_task` wants)."""

    @abstractmethod
    def pages(self) -> AsyncIterator[Page[T_co]]:
        """The pages one by one."""

    @abstractmethod
    def collect(self, limit: int | None = None) -> Coroutine[Any, Any, list[T_co]]:
        """All items as a list, or the first `limit` of them."""

    @abstractmethod
    def walk(
        self,
        *,
        max_items: int | None = None,
        max_pages: int | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        resume: Mapping[str, Any] | None = None,
        dedupe: bool = False,
    ) -> Pages[T_co]:
        """The same list, walked another way.

        Args:
            max_items: How many items to give at most.
            max_pages: How many pages to fetch at most.
            page_size: How many items to ask for in one page, instead of the most that the API allows.
            prefetch: How many pages to fetch ahead. Numbered pages are fetched at the same time and given in
                order; of others, one is fetched while the one before it is used.
            resume: What `state()` gave; goes on after the last item that was given then.
            dedupe: Whether an item is left out whose `id` was given before, as happens where a list grows at
                its beginning while it is walked. Items without an `id` are all given.
        """

    @abstractmethod
    def state(self) -> dict[str, Any]:
        """Where the latest iteration stopped, as plain JSON data for `walk(resume=...)`."""
