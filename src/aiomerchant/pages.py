"""Lists: what is awaited and iterated, how far a walk goes, and the place where it stands."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine, Generator, Iterator, Mapping
from contextlib import aclosing
from copy import copy
from typing import Any, TypeVar

from attrs import evolve, frozen

from aiomerchant_core import ListOperation, Page, Pages, PendingCall, Values

from .checks import check_whole
from .errors import ConfigurationError, PaginationError
from .paging import FetchedPage, ListCaller, Way
from .places import Place, identity

__all__ = ["LazyPages"]

T = TypeVar("T")


class LazyPages(Pages[T]):
    """A list that is fetched as it is used, each time from its start.

    Awaiting it asks for the page size that the caller named, or the API's own; iterating it asks for the
    largest that the API allows where the caller named none.
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
        #: The list as it was asked for, and the way that this walk takes through it.
        self._list = self._way = Way(caller, operation, path=path, query=query, body=body)
        self._limits = _Limits()
        self._resume: Place | None = None
        #: Where the latest iteration stands.
        self._place: Place | None = None

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first().__await__()

    def first(self) -> Coroutine[Any, Any, Page[T]]:
        return PendingCall(self._first, self._way.caller)

    async def _first(self, caller: ListCaller) -> Page[T]:
        place = self._begin(self._limits)
        page = await self._entered(caller, place, self._way.size if self._resume is None else place.size)
        items = _fresh(page, place, entered=True)[: self._limits.items]
        return page.holding([item for _, item in items])

    async def pages(self) -> AsyncIterator[Page[T]]:
        place = self._place = self._begin(self._limits)
        async with aclosing(self._given(self._way.caller, place, self._limits)) as pages:
            async for page, items, over in pages:
                place.pass_page(page, items, over=over)
                yield page.holding([item for _, item in items])

    async def __aiter__(self) -> AsyncIterator[T]:
        place = self._place = self._begin(self._limits)
        async with aclosing(self._given(self._way.caller, place, self._limits)) as pages:
            async for page, items, over in pages:
                for index, item in items:
                    place.pass_item(page, index, item)
                    yield item
                place.pass_page(page, [], over=over)

    def collect(self, limit: int | None = None) -> Coroutine[Any, Any, list[T]]:
        return PendingCall(self._collect, self._way.caller, limit)

    async def _collect(self, caller: ListCaller, limit: int | None) -> list[T]:
        limits = evolve(self._limits, items=_least(self._limits.items, _count("limit", limit, 0)))
        # Nothing is given before all is found: until then, the state is that of the beginning.
        start = self._place = self._begin(limits)
        place = start.copy(remember=limits.dedupe)
        found: list[T] = []
        try:
            async with aclosing(self._given(caller, place, limits)) as pages:
                async for page, items, over in pages:
                    place.pass_page(page, items, over=over)
                    found += [item for _, item in items]
        except PaginationError as error:
            error.state = start.state(self._way.fingerprint())
            raise
        self._place = place
        return found

    def walk(
        self,
        *,
        max_items: int | None = None,
        max_pages: int | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        resume: Mapping[str, Any] | None = None,
        dedupe: bool = False,
    ) -> Pages[T]:
        walked = copy(self)
        walked._limits = _Limits(
            items=_count("max_items", max_items, 0),
            pages=_count("max_pages", max_pages, 0),
            prefetch=_count("prefetch", prefetch, 0) or 0,
            dedupe=dedupe,
        )
        size = _count("page_size", page_size, 1)
        if size is not None and self._way.paging.limit is None:
            raise ConfigurationError(f"{self._way.operation.id} has no page size to choose")
        walked._way = self._list if size is None else self._list.sized(size)
        walked._resume = None if resume is None else Place.read(resume, walked._way)
        walked._place = None
        return walked

    def state(self) -> dict[str, Any]:
        place = self._begin(self._limits) if self._place is None else self._place
        return place.state(self._way.fingerprint())

    def __repr__(self) -> str:
        return f"<Pages of {self._way.operation.id}>"

    def _begin(self, limits: _Limits) -> Place:
        if self._resume is not None:
            return self._resume.copy(remember=limits.dedupe)
        way = self._way
        size = way.size
        # A place that the caller named may count in pages of the API's own size.
        if size is None and not way.placed:
            size = _least(way.paging.largest, limits.items or None) if way.paging.largest else None
        return Place(way.start, size, remember=limits.dedupe)

    def _entered(
        self, caller: ListCaller, place: Place, size: int | None
    ) -> Coroutine[Any, Any, FetchedPage[T]]:
        """The page where a walk begins."""
        way = self._way.sized(size)
        way.entered(place.cursor)
        return way.fetch(caller, place.cursor)

    async def _given(
        self, caller: ListCaller, place: Place, limits: _Limits
    ) -> AsyncGenerator[tuple[FetchedPage[T], list[tuple[int, T]], bool], None]:
        """The pages, each with the items given of it, by their index, and whether there are no others."""
        left = limits.items
        if place.done or left == 0 or limits.pages == 0:
            return
        first = await self._entered(caller, place, place.size)
        try:
            async with aclosing(_fetched(caller, first, place, limits)) as pages:
                async for page in pages:
                    items = _fresh(page, place, entered=page is first)
                    over = left is None or len(items) < left
                    yield page, items[:left], over
                    if left is not None:
                        left -= len(items)
                        if left <= 0:
                            return
        except PaginationError as error:
            error.state = place.state(self._way.fingerprint())
            raise


@frozen(kw_only=True)
class _Limits:
    """How far a walk goes, and how far ahead it fetches."""

    items: int | None = None
    pages: int | None = None
    prefetch: int = 0
    dedupe: bool = False


async def _fetched(
    caller: ListCaller, first: FetchedPage[T], start: Place, limits: _Limits
) -> AsyncGenerator[FetchedPage[T], None]:
    """The pages from the first one on, some of them fetched ahead."""
    most = limits.pages
    useful = _least(most, _enough(start, limits.items))
    ahead: deque[asyncio.Task[FetchedPage[T] | None]] = deque()
    page: FetchedPage[T] | None = first
    try:
        while page is not None:
            while len(ahead) < limits.prefetch and (useful is None or page.index + len(ahead) + 1 < useful):
                further = page.further(caller, len(ahead) + 1)
                if further is None:
                    break
                ahead.append(asyncio.ensure_future(further))
            yield page
            if not page.has_next or (most is not None and page.index + 1 >= most):
                return
            page = await (ahead.popleft() if ahead else page.fetch_next(caller))
    finally:
        for task in ahead:
            task.cancel()
        await asyncio.gather(*ahead, return_exceptions=True)


def _fresh(page: FetchedPage[T], place: Place, *, entered: bool) -> list[tuple[int, T]]:
    """The items of a page that were not given yet, by their index. A walk may enter a page in its middle."""
    skipped = place.skipped(page.items) if entered else 0
    items = list(enumerate(page.items))[skipped:]
    return items if place.seen is None else list(_unseen(items, place.seen))


def _unseen(items: list[tuple[int, T]], seen: Mapping[str, None]) -> Iterator[tuple[int, T]]:
    here: set[str] = set()
    for index, item in items:
        found = identity(item)
        if found is None:
            yield index, item
        elif found not in seen and found not in here:
            here.add(found)
            yield index, item


def _enough(start: Place, items: int | None) -> int | None:
    """How many full pages hold the items that are wanted: more are not worth fetching ahead."""
    return None if items is None or start.size is None else -(-(start.skip + items) // start.size)


def _least(*limits: int | None) -> int | None:
    return min((limit for limit in limits if limit is not None), default=None)


def _count(name: str, value: Any, least: int) -> int | None:
    return None if value is None else check_whole(name, value, least)
