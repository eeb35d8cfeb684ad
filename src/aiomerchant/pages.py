"""Walks lists page by page, whichever way an operation pages."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Generator, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar
from urllib.parse import parse_qs, urlsplit

from aiomerchant_api.core import ListOperation, Page, Pages, Paging, Values

from .errors import ConfigurationError, PaginationError, ResponseError

if TYPE_CHECKING:
    from .call import Answer, Caller

__all__ = ["FetchedPage", "LazyPages"]

T = TypeVar("T")


class LazyPages(Pages[T]):
    """A list that is fetched as it is used, each time from its start.

    Awaiting it asks for the page size that the caller named, or the API's own; walking it asks for the
    largest that the API allows where the caller named none.
    """

    def __init__(
        self,
        caller: Caller,
        operation: ListOperation[Any, T],
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
    ) -> None:
        if operation.paging is None:
            raise ConfigurationError(f"{operation.id} is no list")
        self._caller = caller
        self._operation = operation
        self._paging = operation.paging
        self._path = path
        self._query = query
        self._body = body

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first().__await__()

    async def first(self) -> Page[T]:
        return await self._walk(None).fetch()

    async def pages(self) -> AsyncIterator[Page[T]]:
        page: Page[T] | None = await self._walk(self._paging.largest).fetch()
        while page is not None:
            yield page
            page = await page.next()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def collect(self, limit: int | None = None) -> list[T]:
        items: list[T] = []
        if limit is not None and limit <= 0:
            return items
        size = self._paging.largest
        if size is not None and limit is not None:
            size = min(size, limit)
        page: Page[T] | None = await self._walk(size).fetch()
        while page is not None:
            items += page.items
            if limit is not None and len(items) >= limit:
                return items[:limit]
            page = await page.next()
        return items

    def __repr__(self) -> str:
        return f"<Pages of {self._operation.id}>"

    def _walk(self, size: int | None) -> _Walk[T]:
        return _Walk(self._caller, self._operation, self._paging, self._path, self._query, self._body, size)


class _Walk(Generic[T]):
    """One way through the pages of a list, shared by the pages on it."""

    def __init__(
        self,
        caller: Caller,
        operation: ListOperation[Any, T],
        paging: Paging,
        path: Values | None,
        query: Values | None,
        body: Any,
        size: int | None,
    ) -> None:
        self.paging = paging
        self._caller = caller
        self._operation = operation
        self._path = path
        self._query = query
        self._body = body
        given: Mapping[str, Any] = (query if paging.place == "query" else body) or {}
        #: Where the caller begins: None is the start.
        self.start = given.get(paging.cursor)
        self._size: dict[str, int] = {}
        # A page number counts in pages of the size that it was made for, and a cursor may hold it.
        if size is not None and paging.limit and self.start is None and given.get(paging.limit) is None:
            self._size[paging.limit] = size
        #: Which page each cursor leads to. A cursor may be fetched twice, but must not lead back.
        self._leads: dict[str, int] = {} if self.start is None else {str(self.start): 0}

    async def fetch(self, place: Any = None, index: int = 0) -> FetchedPage[T]:
        more: dict[str, Any] = dict(self._size)
        if place is not None:
            more[self.paging.cursor] = place
        query, body = self._query, self._body
        if more and self.paging.place == "query":
            query = {**(query or {}), **more}
        elif more:
            body = {**dict[str, Any](body or {}), **more}
        answer = await self._caller.answer(self._operation, path=self._path, query=query, body=body)
        items = self._items(answer)
        return FetchedPage(self, answer, items, self._following(answer, items, place), index)

    async def follow(self, cursor: Any, index: int) -> FetchedPage[T]:
        if self.paging.style != "page" and self._leads.setdefault(str(cursor), index) < index:
            error = PaginationError("the list leads back to an earlier page", state={"cursor": str(cursor)})
            error.operation, error.provider = self._operation.id, self._operation.provider
            raise error
        return await self.fetch(cursor, index)

    def _items(self, answer: Answer) -> list[T]:
        name = self.paging.items
        missing = object()
        items = answer.value if name is None else getattr(answer.value, name, missing)
        if items is None:  # Square leaves an empty list out
            return []
        if not isinstance(items, list):
            error = ResponseError("the answer holds no list")
            error.operation, error.provider = self._operation.id, self._operation.provider
            raise error
        return items

    def _following(self, answer: Answer, items: list[T], place: Any) -> Any:
        """What leads to the next page, or None at the end."""
        if self.paging.style == "link":
            return _linked(answer.reply.headers.get("link", ""), self.paging.cursor)
        if self.paging.style == "cursor":
            return getattr(answer.value, self.paging.cursor, None) or None
        number = int(place or self.start or 1)
        pagination = getattr(answer.value, "pagination", None)
        last = getattr(pagination, "max_page", None)
        more = getattr(pagination, "has_next_page", None)
        if not isinstance(more, bool):
            more = number < last if isinstance(last, int) else True
        # A page past the end is empty; that ends the list too, where the numbers say otherwise.
        return number + 1 if more and items else None


class FetchedPage(Page[T]):
    """A page and the way on from it."""

    def __init__(self, walk: _Walk[T], answer: Answer, items: list[T], following: Any, index: int) -> None:
        self._walk = walk
        self._answer = answer
        self._items = items
        self._following = following
        self._index = index

    @property
    def items(self) -> list[T]:
        return self._items

    @property
    def response(self) -> Any:
        return self._answer.value

    @property
    def total_count(self) -> int | None:
        count = getattr(getattr(self._answer.value, "pagination", None), "total_count", None)
        return count if isinstance(count, int) else None

    @property
    def has_next(self) -> bool:
        return self._following is not None

    async def next(self) -> Page[T] | None:
        """The page after this one, or None after the last.

        Raises:
            PaginationError: The API leads back to a page that was fetched already.
        """
        if self._following is None:
            return None
        return await self._walk.follow(self._following, self._index + 1)

    def __repr__(self) -> str:
        return f"<Page of {len(self._items)} items>"


_LINK: Final = r"<([^<>]*)>((?:\s*;\s*[\w!#$&+.^`|~-]+\s*(?:=\s*(?:\"[^\"]*\"|[^\s\",;]*))?)*)"
_REL_NEXT: Final = r"(?i);\s*rel\s*=\s*(?:\"(?:[^\"]*\s)?next(?:\s[^\"]*)?\"|next(?=[\s;]|$))"


def _linked(header: str, name: str) -> str | None:
    """A query parameter of the link to the next page (RFC 8288). The address itself is not followed."""
    links: list[tuple[str, str]] = re.findall(_LINK, header)
    for address, parameters in links:
        if re.search(_REL_NEXT, parameters):
            try:
                values = parse_qs(urlsplit(address).query).get(name)
            except ValueError:  # an address that is none
                return None
            return values[0] if values else None
    return None
