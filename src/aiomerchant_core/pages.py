"""The interface of lists that are fetched page by page."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Coroutine, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, TypeVar, overload

if TYPE_CHECKING:
    from .progress import OnProgress

__all__ = ["Page", "Pages"]

T_co = TypeVar("T_co", covariant=True)


class Page(Sequence[T_co]):
    """One page of a list: a sequence of its items, which is true also if it is empty."""

    @property
    @abstractmethod
    def items(self) -> list[T_co]:
        """The items of this page."""

    @overload
    def __getitem__(self, index: int, /) -> T_co: ...

    @overload
    def __getitem__(self, index: slice, /) -> list[T_co]: ...

    def __getitem__(self, index: int | slice, /) -> T_co | list[T_co]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.items)

    def __bool__(self) -> Literal[True]:
        # An empty page need not be the last: `while page:` must not end at it.
        return True

    if not TYPE_CHECKING:

        def __aiter__(self) -> NoReturn:
            raise TypeError("a page is there already: iterate it with for, or the list itself with async for")

        def __getattr__(self, name: str) -> NoReturn:
            hint = "" if name.startswith("_") else ": its items are .items, and the whole answer is .response"
            raise AttributeError(f"'Page' object has no attribute {name!r}{hint}")

    @property
    @abstractmethod
    def response(self) -> Any:
        """The whole decoded answer that this page came in."""

    @property
    @abstractmethod
    def total_count(self) -> int | None:
        """The number of items in all pages; None if the answer does not state it."""

    @property
    @abstractmethod
    def has_next(self) -> bool:
        """True if the answer states that there is a next page."""

    @abstractmethod
    def next(self) -> Coroutine[Any, Any, Page[T_co] | None]:
        """Fetch the page after this one; None after the last.

        Raises:
            MerchantError: The call failed. `PaginationError`: the list leads back to an earlier page, or
                became shorter, so that items would be left out.
        """


class Pages(ABC, Generic[T_co]):
    """A list that is fetched when it is used: `await` gives its first page, `async for` all its items.

    Each iteration begins at the start of the list. Every call may raise `MerchantError`; `PaginationError` if
    the list leads back to an earlier page, or if a list with page numbers became shorter meanwhile.
    """

    @abstractmethod
    def __await__(self) -> Generator[Any, None, Page[T_co]]: ...

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[T_co]: ...

    if not TYPE_CHECKING:  # which say it themselves, as long as there are no such methods

        def __iter__(self) -> NoReturn:
            raise TypeError(
                "a list is fetched while it is iterated: use async for, await it for its first page, "
                "or Blocking.iterate() in code that is not asynchronous"
            )

        def __getitem__(self, index: Any, /) -> NoReturn:
            raise TypeError(f"items are those of a page: await the list first, as in (await ...)[{index!r}]")

        def __len__(self) -> NoReturn:
            raise TypeError("a list has no length before it is fetched: await it for its first page")

        def __contains__(self, item: object) -> NoReturn:
            raise TypeError("a list is fetched while it is iterated: look in the items of await ...collect()")

        def __bool__(self) -> Literal[True]:
            return True

        def __getattr__(self, name: str) -> NoReturn:
            hint = f": await it for its first page, as in (await ...).{name}" if hasattr(Page, name) else ""
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{hint}")

    @abstractmethod
    def first(self) -> Coroutine[Any, Any, Page[T_co]]:
        """Fetch the first page: a coroutine, as `asyncio.create_task` takes it."""

    @abstractmethod
    def pages(self) -> AsyncIterator[Page[T_co]]:
        """Iterate over the pages."""

    @abstractmethod
    def collect(self, limit: int | None = None) -> Coroutine[Any, Any, list[T_co]]:
        """Fetch all items, or the first `limit` of them, as a list."""

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
        progress: OnProgress | None = None,
    ) -> Pages[T_co]:
        """The same list with other options of its iteration.

        Args:
            max_items: The most items to give.
            max_pages: The most pages to fetch.
            page_size: The number of items to ask for in one page, instead of the most that the API allows.
            prefetch: The number of pages to fetch ahead. Numbered pages are fetched at the same time and
                given in order; of others, one is fetched while the one before it is used.
            resume: A state of `state()`; the iteration continues after the last item that was given then.
            dedupe: True to leave out items whose `id` was given before, which happens if a list grows at its
                beginning during the iteration. Items without an `id` are all given.
            progress: Called after the items of each page, with the items that were given so far, and those in
                all as soon as they are known: where the answer states them, or at the end. What it raises
                ends the iteration.

        Raises:
            ConfigurationError: An argument is not valid, or the state belongs to another list.
        """

    @abstractmethod
    def state(self) -> dict[str, Any]:
        """The position of the latest iteration, as JSON data for `walk(resume=...)`."""
