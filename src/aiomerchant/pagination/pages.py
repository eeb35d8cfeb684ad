"""Lists that fetch their pages while they are iterated, with limits, prefetching and a position to resume."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine, Generator, Iterator, Mapping
from contextlib import aclosing
from copy import copy
from typing import Any, TypeVar

from attrs import evolve, frozen

from aiomerchant.checks import check_progress, check_whole
from aiomerchant.errors import ConfigurationError, PaginationError
from aiomerchant_core import ListOperation, OnProgress, Page, Pages, PendingCall, Values, explains
from aiomerchant_core.progress import tell

from .list_request import FetchedPage, ListCaller, ListRequest
from .position import Position, identity

__all__ = ["LazyPages"]

T = TypeVar("T")


class LazyPages(Pages[T]):
    """A list whose pages are fetched when they are used. Each iteration begins at its start.

    The page size is the caller's. Without one, awaiting the list leaves it to the API, and iterating the list
    asks for the largest size that the API allows.
    """

    def __init__(
        self,
        caller: ListCaller,
        operation: ListOperation[Any, T],
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
    ) -> None:
        #: The request of the caller, and that of this walk, whose page size may differ.
        self._list = self._request = ListRequest(caller, operation, path=path, query=query, body=body)
        self._limits = _Limits()
        self._resume: Position | None = None
        #: The position of the latest iteration.
        self._position: Position | None = None

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first().__await__()

    def first(self) -> Coroutine[Any, Any, Page[T]]:
        return PendingCall(self._first, self._request.caller)

    async def _first(self, caller: ListCaller) -> Page[T]:
        position = self._begin(self._limits)
        page = await self._entered(
            caller, position, self._request.size if self._resume is None else position.size
        )
        items = _fresh(page, position, entered=True)[: self._limits.items]
        return page.holding([item for _, item in items])

    async def pages(self) -> AsyncIterator[Page[T]]:
        position = self._position = self._begin(self._limits)
        async with aclosing(self._given(self._request.caller, position, self._limits)) as pages:
            async for page, items, over in pages:
                position.pass_page(page, items, over=over)
                yield page.holding([item for _, item in items])

    async def __aiter__(self) -> AsyncIterator[T]:
        position = self._position = self._begin(self._limits)
        async with aclosing(self._given(self._request.caller, position, self._limits)) as pages:
            async for page, items, over in pages:
                for index, item in items:
                    position.pass_item(page, index, item)
                    yield item
                position.pass_page(page, [], over=over)

    def collect(self, limit: int | None = None) -> Coroutine[Any, Any, list[T]]:
        return PendingCall(self._collect, self._request.caller, limit)

    async def _collect(self, caller: ListCaller, limit: int | None) -> list[T]:
        limits = evolve(self._limits, items=_least(self._limits.items, _count("limit", limit, 0)))
        # No item is given before all are fetched: until then, the state is that of the beginning.
        start = self._position = self._begin(limits)
        position = start.copy(remember=limits.dedupe)
        found: list[T] = []
        try:
            async with aclosing(self._given(caller, position, limits)) as pages:
                async for page, items, over in pages:
                    position.pass_page(page, items, over=over)
                    found += [item for _, item in items]
        except PaginationError as error:
            if missing := start.missing(position.total):
                self._request.go_back(start, missing)
            error.state = start.state(self._request.fingerprint())
            raise
        self._position = position
        return found

    @explains
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
    ) -> Pages[T]:
        check_progress(progress)
        walked = copy(self)
        walked._limits = _Limits(
            items=_count("max_items", max_items, 0),
            pages=_count("max_pages", max_pages, 0),
            prefetch=_count("prefetch", prefetch, 0) or 0,
            dedupe=dedupe,
            progress=progress,
        )
        size = _count("page_size", page_size, 1)
        if size is not None and self._request.paging.limit is None:
            raise ConfigurationError(f"{self._request.operation.id} has no page size to choose")
        walked._request = self._list if size is None else self._list.sized(size)
        walked._resume = None if resume is None else Position.read(resume, walked._request)
        walked._position = None
        return walked

    def state(self) -> dict[str, Any]:
        position = self._begin(self._limits) if self._position is None else self._position
        return position.state(self._request.fingerprint())

    def __repr__(self) -> str:
        return f"<Pages of {self._request.operation.id}>"

    def _begin(self, limits: _Limits) -> Position:
        if self._resume is not None:
            return self._resume.copy(remember=limits.dedupe)
        request = self._request
        size = request.size
        # A page number of the caller's may count in pages of the API's own size.
        if size is None and not request.placed:
            size = _least(request.paging.largest, limits.items or None) if request.paging.largest else None
        return Position(request.start, size, remember=limits.dedupe)

    def _entered(
        self, caller: ListCaller, position: Position, size: int | None
    ) -> Coroutine[Any, Any, FetchedPage[T]]:
        """Fetch the first page of a walk."""
        request = self._request.sized(size)
        request.entered(position.cursor)
        return request.fetch(caller, position.cursor)

    async def _given(
        self, caller: ListCaller, position: Position, limits: _Limits
    ) -> AsyncGenerator[tuple[FetchedPage[T], list[tuple[int, T]], bool], None]:
        """The pages, each with its items to give, by index, and True if it has no others."""
        left, given = limits.items, 0
        if position.done or left == 0 or limits.pages == 0:
            return
        first = await self._entered(caller, position, position.size)
        try:
            async with aclosing(_fetched(caller, first, position, limits)) as pages:
                async for page in pages:
                    self._request.check_length(page, position)
                    items = _fresh(page, position, entered=page is first)
                    over = left is None or len(items) < left
                    yield page, items[:left], over
                    given += len(items[:left])
                    if left is not None:
                        left -= len(items)
                    ended = (left is not None and left <= 0) or _is_last(page, limits)
                    if limits.progress is not None:
                        total = given if ended else self._total(page, limits)
                        await tell(limits.progress, given, total, "items")
                    if ended:
                        return
        except PaginationError as error:
            error.state = position.state(self._request.fingerprint())
            raise

    def _total(self, page: Page[T], limits: _Limits) -> int | None:
        """The number of items that a walk gives, as far as it is known before its end."""
        # What the answer counts are those of the whole list.
        counted = page.total_count if self._resume is None and not self._request.placed else None
        return None if limits.pages is not None else _least(counted, limits.items)


# Messages of Python's name the class that callers know.
LazyPages.__name__ = Pages.__name__


@frozen(kw_only=True)
class _Limits:
    """The options of a walk: the most items and pages, the pages to fetch ahead, and deduplication."""

    items: int | None = None
    pages: int | None = None
    prefetch: int = 0
    dedupe: bool = False
    progress: OnProgress | None = None


async def _fetched(
    caller: ListCaller, first: FetchedPage[T], start: Position, limits: _Limits
) -> AsyncGenerator[FetchedPage[T], None]:
    """The pages of a walk, some of which are fetched ahead."""
    most = limits.pages
    useful = _least(most, _enough(start, limits.items))
    ahead: deque[asyncio.Task[FetchedPage[T] | None]] = deque()
    page: FetchedPage[T] | None = first
    try:
        while page is not None:
            while len(ahead) < limits.prefetch and (useful is None or page.before + len(ahead) + 1 < useful):
                further = page.further(caller, len(ahead) + 1)
                if further is None:
                    break
                ahead.append(asyncio.ensure_future(further))
            yield page
            if _is_last(page, limits):
                return
            page = await (ahead.popleft() if ahead else page.fetch_next(caller))
    finally:
        for task in ahead:
            task.cancel()
        await asyncio.gather(*ahead, return_exceptions=True)


def _is_last(page: FetchedPage[Any], limits: _Limits) -> bool:
    return not page.has_next or (limits.pages is not None and page.before + 1 >= limits.pages)


def _fresh(page: FetchedPage[T], position: Position, *, entered: bool) -> list[tuple[int, T]]:
    """The items of a page that were not given yet, by index. A resumed walk may begin within a page."""
    skipped = position.skipped(page.items) if entered else 0
    items = list(enumerate(page.items))[skipped:]
    return items if position.seen is None else list(_unseen(items, position.seen))


def _unseen(items: list[tuple[int, T]], seen: Mapping[str, None]) -> Iterator[tuple[int, T]]:
    here: set[str] = set()
    for index, item in items:
        found = identity(item)
        if found is None:
            yield index, item
        elif found not in seen and found not in here:
            here.add(found)
            yield index, item


def _enough(start: Position, items: int | None) -> int | None:
    """The number of full pages that hold the wanted items, the most to prefetch; None if it is not known."""
    return None if items is None or start.size is None else -(-(start.skip + items) // start.size)


def _least(*limits: int | None) -> int | None:
    return min((limit for limit in limits if limit is not None), default=None)


def _count(name: str, value: Any, least: int) -> int | None:
    return None if value is None else check_whole(name, value, least)
