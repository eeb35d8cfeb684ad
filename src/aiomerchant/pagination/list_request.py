"""Requests for the pages of a list, in each style of paging."""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine, Mapping
from copy import copy
from typing import Any, Generic, Protocol, Self, TypeVar
from urllib.parse import parse_qs, urlsplit

from aiomerchant.checks import check_whole
from aiomerchant.errors import ConfigurationError, PaginationError, ResponseError
from aiomerchant.headers import links
from aiomerchant_core import ListOperation, Operation, Page, PendingCall, Unpicklable, Values

from .position import Position

__all__ = ["FetchedPage", "ListCaller", "ListRequest"]

T = TypeVar("T")


class _Reply(Protocol):
    """The decoded answer that a page came in, and its header fields."""

    value: Any

    @property
    def headers(self) -> Mapping[str, str]: ...


class ListCaller(Protocol):
    """Performs the requests for pages."""

    async def perform(
        self,
        operation: Operation[Any],
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        make: Callable[[Any], Any] | None = None,
    ) -> Any:
        """Perform an operation, and return the result of `make` for its reply; without it, the answer."""

    def fingerprint(
        self, operation: Operation[Any], path: Values | None, query: Values | None, body: Any
    ) -> str:
        """A short hash of a request without secrets, by which the state of a walk recognizes its list."""
        ...


class ListRequest(Unpicklable, Generic[T]):
    """The request for a list, which all its pages share.

    A cursor identifies a page: it is the page's number, the provider's opaque text, or None for the first
    page of a list without page numbers.
    """

    _unpicklable = (
        "lists and their pages are not pickled, since they hold a client: keep the items, "
        "or state() for walk(resume=…)"
    )

    def __init__(
        self,
        caller: ListCaller,
        operation: ListOperation[Any, T],
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
    ) -> None:
        if operation.paging is None:
            raise ConfigurationError(f"{operation.id} is no list")
        self.caller = caller
        self.operation = operation
        self.paging = operation.paging
        self._path = path
        self._query = query
        self._body = body
        given: Mapping[str, Any] = (query if self.paging.location == "query" else body) or {}
        self.numbered = self.paging.style == "page"
        #: True if the caller gave a cursor or page number; the first cursor, and the page size if given.
        start = given.get(self.paging.cursor)
        self.placed = start is not None
        self.start = (_number(operation, start) if self.placed else 1) if self.numbered else start
        limit = self.paging.limit
        self.size = None if limit is None else _size(operation, limit, given.get(limit))
        #: The index of the page of each cursor. A cursor may be fetched twice, but must not lead back.
        self._leads: dict[str, int] = {}

    def sized(self, size: int | None) -> Self:
        """The same request, with another page size."""
        request = type(self)(self.caller, self.operation, path=self._path, query=self._query, body=self._body)
        if self.paging.limit is not None:
            request.size = size
        return request

    def fingerprint(self) -> str:
        """A short hash of the list, which does not depend on the cursor and the page size."""
        position = {self.paging.cursor, self.paging.limit}
        query, body = self._query, self._body
        if self.paging.location == "query":
            query = {name: value for name, value in (query or {}).items() if name not in position}
        else:
            body = {name: value for name, value in (body or {}).items() if name not in position}
        return self.caller.fingerprint(self.operation, self._path, query, body)

    def fetch(self, caller: ListCaller, cursor: Any, index: int = 0) -> Coroutine[Any, Any, FetchedPage[T]]:
        """Fetch the page of a cursor.

        Args:
            caller: Performs the request.
            cursor: The cursor.
            index: The number of pages before this one in the walk.

        Raises:
            MerchantError: The call failed.
        """
        # A first page without a cursor of the caller's is requested without one.
        more = {self.paging.cursor: cursor if self.placed or cursor != self.start else None}
        if self.size is not None and self.paging.limit is not None:
            more[self.paging.limit] = self.size
        query, body = self._query, self._body
        if self.paging.location == "query":
            query = {**(query or {}), **more}
        else:
            body = {**dict[str, Any](body or {}), **more}
        return caller.perform(
            self.operation,
            path=self._path,
            query=query,
            body=body,
            make=lambda reply: FetchedPage(self, reply, self._items(reply.value), cursor, index),
        )

    def follow(self, caller: ListCaller, cursor: Any, index: int) -> Coroutine[Any, Any, FetchedPage[T]]:
        """Fetch the page of a cursor that another page gave.

        Raises:
            MerchantError: The call failed.
            PaginationError: The cursor leads back to an earlier page.
        """
        if not self.numbered and self._leads.setdefault(str(cursor), index) < index:
            state = Position(cursor, self.size).state(self.fingerprint())
            error = PaginationError("the list leads back to an earlier page", state=state)
            error.operation, error.provider = self.operation.id, self.operation.provider
            raise error
        return self.fetch(caller, cursor, index)

    def check_length(self, page: FetchedPage[T], position: Position) -> None:
        """Check that a list with page numbers did not become shorter since the page before.

        Items would have moved to pages that were given already, and would be left out. `position` is moved
        back to where the first of them may be.

        Raises:
            PaginationError: It did.
        """
        missing = position.missing(page.total_count) if self.numbered else 0
        if not missing or position.found(page.items):
            return
        self.go_back(position, missing)
        error = PaginationError(
            f"{missing} items were deleted from the list, or left it, while it was iterated, so that others "
            "would be left out: collect() it before you change it, or go on by resume=error.state",
            state=position.state(self.fingerprint()),
        )
        error.operation, error.provider = self.operation.id, self.operation.provider
        raise error

    def go_back(self, position: Position, items: int) -> None:
        """Move a position back by a number of items that are missing before it."""
        sizes = [size for size in (position.size, self.paging.largest) if size is not None]
        position.go_back(items, int(self.start or 1), None if position.size is None else min(sizes))

    def entered(self, cursor: Any) -> None:
        """Record the cursor at which a walk begins, so that a page leading back to it is noticed."""
        if cursor is not None:
            self._leads[str(cursor)] = 0

    def _items(self, value: Any) -> list[T]:
        name = self.paging.items
        missing = object()
        items = value if name is None else getattr(value, name, missing)
        if items is None:  # Square leaves an empty list out
            return []
        if not isinstance(items, list):
            raise ResponseError("the answer holds no list")
        return items

    def next_cursor(self, value: Any, headers: Mapping[str, str]) -> str | int | None:
        """The cursor of the next page, in an answer of a list without page numbers. None at the end.

        Raises:
            ResponseError: It cannot be read; None would end the list early.
        """
        if self.paging.style == "link":
            return _linked(headers.get("link", ""), self.paging.cursor)
        cursor = getattr(value, self.paging.cursor, None) if self.paging.style == "cursor" else None
        # The cursors of Square's merchants are numbers.
        if cursor is not None and (isinstance(cursor, bool) or not isinstance(cursor, str | int)):
            raise ResponseError("the answer holds a cursor that is neither text nor a number")
        return cursor or None


def _size(operation: ListOperation[Any, Any], name: str, value: Any) -> int | None:
    return None if value is None else check_whole(f"{operation.id}: {name}", value, 0)


def _number(operation: ListOperation[Any, Any], value: Any) -> int:
    if value.__class__ is int:
        return int(value)
    if isinstance(value, str) and re.fullmatch("[0-9]{1,18}", value):
        return int(value)
    raise ConfigurationError(f"{operation.id}: the page must be a whole number")


class FetchedPage(Page[T]):
    """A page that was fetched, with the cursor of the next one."""

    def __init__(
        self, request: ListRequest[T], reply: _Reply, items: list[T], cursor: Any, before: int
    ) -> None:
        self._request = request
        self._reply = reply
        self._items = items
        #: The cursor of this page, and the number of pages before it in the walk.
        self.cursor = cursor
        self.before = before
        #: The number of the last page, if the answer states it.
        self.last: int | None = None
        #: The cursor of the next page; None at the end.
        self.following = self._following()

    @property
    def items(self) -> list[T]:
        return self._items

    @property
    def response(self) -> Any:
        return self._reply.value

    @property
    def total_count(self) -> int | None:
        answer = self._reply.value
        if self._request.numbered:
            count = getattr(getattr(answer, "pagination", None), "total_count", None)
        else:
            count = getattr(answer, "count", None)  # of Square's customers, where it was asked for
        return count if count.__class__ is int else None

    @property
    def has_next(self) -> bool:
        return self.following is not None

    def next(self) -> Coroutine[Any, Any, FetchedPage[T] | None]:
        """Fetch the page after this one; None after the last.

        Raises:
            MerchantError: The call failed.
            PaginationError: The cursor leads back to an earlier page, or the list became shorter.
        """
        return PendingCall(self._next, self._request.caller)

    async def _next(self, caller: ListCaller) -> FetchedPage[T] | None:
        page = await self.fetch_next(caller)
        if page is not None:
            position = Position(page.cursor, self._request.size)
            position.total = self.total_count
            self._request.check_length(page, position)
        return page

    async def fetch_next(self, caller: ListCaller) -> FetchedPage[T] | None:
        """As `next`, performed by `caller`, without a look at the length of the list."""
        if self.following is None:
            return None
        return await self._request.follow(caller, self.following, self.before + 1)

    def further(self, caller: ListCaller, steps: int) -> Coroutine[Any, Any, FetchedPage[T] | None] | None:
        """Fetch the page `steps` pages after this one; None if its cursor is not known yet."""
        if self.following is None:
            return None
        if steps == 1:
            return self.fetch_next(caller)
        if self.last is None or self.cursor + steps > self.last:
            return None
        return self._request.fetch(caller, self.cursor + steps, self.before + steps)

    def holding(self, items: list[T]) -> FetchedPage[T]:
        """A copy of this page with some of its items."""
        page = copy(self)
        page._items = items
        return page

    def _following(self) -> Any:
        if not self._request.numbered:
            return self._request.next_cursor(self._reply.value, self._reply.headers)
        number = int(self.cursor)
        pagination = getattr(self._reply.value, "pagination", None)
        last = getattr(pagination, "max_page", None)
        more = getattr(pagination, "has_next_page", None)
        self.last = last if last.__class__ is int else None
        if not isinstance(more, bool):
            more = number < self.last if self.last is not None else True
        # A page past the end is empty, which ends the list even if the answer states more pages.
        return number + 1 if more and self._items else None

    def __repr__(self) -> str:
        return f"<Page of {len(self._items)} items>"


# Messages of Python's name the class that callers know.
FetchedPage.__name__ = Page.__name__


def _linked(header: str, name: str) -> str | None:
    """A query parameter of the link to the next page (RFC 8288); None if there is no such link.

    Raises:
        ResponseError: The link does not have the parameter, or cannot be read.
    """
    for target, parameters in links(header):
        if "next" in parameters.get("rel", "").lower().split():
            try:
                values = parse_qs(urlsplit(target).query, errors="strict").get(name)
            except ValueError:  # the address is not valid, or not in UTF-8
                values = None
            if not values:
                raise ResponseError(f"the link to the next page holds no {name}")
            return values[0]
    return None
