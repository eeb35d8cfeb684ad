"""Walking lists on purpose: limits, pages ahead, duplicates, and going on later."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings, strategies as st

from aiomerchant import (
    ConfigurationError,
    NotFoundError,
    Pages,
    PaginationError,
    Polar,
    Progress,
    ServerError,
    Square,
    Unknown,
    extra_fields,
)
from aiomerchant_api.polar.operations import OPERATIONS as POLAR
from aiomerchant_api.square.operations import OPERATIONS as SQUARE

from tests.support import vendored
from tests.support.checkout import ROOT
from tests.support.servers import Received, Server, Step, answer, hang, serve as serve_by

if TYPE_CHECKING:
    from tests.support.servers import Serve


Client = Polar | Square

LISTS = {id: operation for all in (POLAR, SQUARE) for id, operation in all.items() if operation.paging}


# Servers


def things(ids: Iterable[str], start: int = 0) -> list[Any]:
    """Items with these ids, numbered by their place in the list."""
    return [{"id": id, "n": start + n} for n, id in enumerate(ids)]


def numbers(items: Iterable[Any]) -> list[int]:
    return [(item.raw if isinstance(item, Unknown) else extra_fields(item))["n"] for item in items]


def numbered(ids: list[str], *, counted: bool = True) -> Step:
    """Polar's lists, ten a page unless asked otherwise, with a count or only with whether there is more."""

    async def step(received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        query = dict(received.query)
        page, limit = int(query.get("page", 1)), int(query.get("limit", 10))
        pagination = (
            {"total_count": len(ids), "max_page": -(-len(ids) // limit)}
            if counted
            else {"has_next_page": page * limit < len(ids)}
        )
        items = things(ids)[(page - 1) * limit : page * limit]
        return await answer({"items": items, "pagination": pagination})(received, reader, writer)

    return step


def chained(pages: list[list[str]], kind: str) -> Step:
    """Lists whose pages lead on to each other, which may be empty."""
    starts = [sum(map(len, pages[:at])) for at in range(len(pages))]

    async def step(received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        asked = received.json() if received.body else dict(received.query)
        at = int((asked.get("cursor") or asked.get("batch_token") or "at 0").removeprefix("at "))
        items = things(pages[at], starts[at])
        following = f"at {at + 1}" if at + 1 < len(pages) else None
        if kind == "link":
            link = f'</v1?batch_token=at%20{at + 1}>; rel="next"' if following else ""
            return await answer(items, headers={"link": link})(received, reader, writer)
        name = "orders" if kind == "body" else "payments"
        return await answer({name: items, "cursor": following})(received, reader, writer)

    return step


def served(kind: str, pages: list[list[str]]) -> Step:
    flat = [id for page in pages for id in page]
    match kind:
        case "numbered" | "events, counted":
            return numbered(flat)
        case "events, uncounted":
            return numbered(flat, counted=False)
    return chained(pages or [[]], kind)


def listed(kind: str, client: Any) -> Pages[Any]:
    match kind:
        case "numbered":
            found = client.products.list()
        case "query":
            found = client.payments.list()
        case "body":
            found = client.orders.search()
        case "link":
            found = client.v1_transactions.list_orders("L")
        case _:
            found = client.events.list()
    assert isinstance(found, Pages)
    return found


KINDS = ["numbered", "events, counted", "events, uncounted", "query", "body", "link"]


@asynccontextmanager
async def a_list(kind: str, step: Step) -> AsyncIterator[tuple[Pages[Any], Server]]:
    """A list and its server. Whatever is left behind by a walk on the loop is an error."""
    problems: list[Mapping[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: problems.append(context))
    before = asyncio.all_tasks()
    async with serve_by(step) as server, _client(kind, server) as client:
        yield listed(kind, client), server
        while left := [task for task in asyncio.all_tasks() - before if "_serve" not in str(task)]:
            await asyncio.wait(left)
    gc.collect(1)
    assert problems == []


def _client(kind: str, server: Server) -> Any:
    return (Polar if kind in KINDS[:3] else Square)("token", base_url=server.url)


def later(state: dict[str, Any]) -> dict[str, Any]:
    """A state as another process has it."""
    read: dict[str, Any] = json.loads(json.dumps(state))
    assert read == state
    return read


async def some(pages: Pages[Any], most: int) -> list[int]:
    """The first items of an iteration that is left in its middle."""
    found: list[int] = []
    if most == 0:
        return found
    async for item in pages:
        found += numbers([item])
        if len(found) == most:
            break
    return found


# Ids are few, so that many items share theirs.
paged = st.lists(st.lists(st.sampled_from("abcdef"), max_size=5), max_size=6)
sizes = st.none() | st.integers(1, 7)


def expected(pages: list[list[str]], *, dedupe: bool) -> list[int]:
    flat = [id for page in pages for id in page]
    return [n for n, id in enumerate(flat) if not dedupe or id not in flat[:n]]


class TestResuming:
    @pytest.mark.parametrize("kind", KINDS)
    @settings(max_examples=40)
    @given(
        pages=paged,
        size=sizes,
        breaks=st.lists(st.integers(0, 9), max_size=4),
        ahead=st.lists(st.integers(0, 3), min_size=5, max_size=5),
        dedupe=st.booleans(),
    )
    async def test_no_item_is_lost_or_repeated(
        self,
        kind: str,
        pages: list[list[str]],
        size: int | None,
        breaks: list[int],
        ahead: list[int],
        dedupe: bool,
    ) -> None:
        """Wherever iterations are left, the next one goes on with the next item."""
        async with a_list(kind, served(kind, pages)) as (listing, _):
            state: dict[str, Any] | None = None
            found: list[int] = []
            for most, prefetch in zip([*breaks, None], ahead, strict=False):
                walk = listing.walk(page_size=size, prefetch=prefetch, resume=state, dedupe=dedupe)
                part = await some(walk, sys.maxsize if most is None else most)
                found += part
                state = later(walk.state())
            assert found == expected(pages, dedupe=dedupe)
            assert numbers(await listing.walk(resume=state, dedupe=dedupe).collect()) == []

    @pytest.mark.parametrize("kind", KINDS)
    @settings(max_examples=40)
    @given(
        pages=paged,
        size=sizes,
        limits=st.lists(st.integers(0, 9), max_size=4),
        prefetch=st.integers(0, 3),
        dedupe=st.booleans(),
    )
    async def test_limits_are_places_too(
        self,
        kind: str,
        pages: list[list[str]],
        size: int | None,
        limits: list[int],
        prefetch: int,
        dedupe: bool,
    ) -> None:
        """After `max_items` in pages, or a `collect` of so many, the next walk goes on behind them."""
        # Without a size, the limits decide about it, and a state counts in pages of its size.
        size = size or 3
        async with a_list(kind, served(kind, pages)) as (listing, _):
            state: dict[str, Any] | None = None
            found: list[int] = []
            for at, most in enumerate([*limits, None]):
                walk = listing.walk(
                    max_items=most, page_size=size, prefetch=prefetch, resume=state, dedupe=dedupe
                )
                if at % 2:
                    part = numbers(await walk.collect())
                else:
                    part = numbers([item async for page in walk.pages() for item in page.items])
                assert most is None or len(part) <= most
                found += part
                state = later(walk.state())
            assert found == expected(pages, dedupe=dedupe)

    @pytest.mark.parametrize("kind", KINDS)
    @settings(max_examples=40)
    @given(pages=paged, size=st.integers(1, 4), counts=st.lists(st.integers(0, 3), max_size=4))
    async def test_pages_are_places_too(
        self, kind: str, pages: list[list[str]], size: int, counts: list[int]
    ) -> None:
        """After `max_pages`, the next walk goes on with the next page."""
        async with a_list(kind, served(kind, pages)) as (listing, server):
            state: dict[str, Any] | None = None
            found: list[int] = []
            for most in [*counts, None]:
                server.requests.clear()
                walk = listing.walk(max_pages=most, page_size=size, resume=state)
                found += numbers(await walk.collect())
                assert most is None or len(server.requests) <= most
                state = later(walk.state())
            assert found == expected(pages, dedupe=False)

    @pytest.mark.usefixtures("waits")
    @pytest.mark.parametrize("prefetch", [0, 1, 2, 5])
    @pytest.mark.parametrize("kind", KINDS)
    async def test_after_a_failure_in_the_middle(self, kind: str, prefetch: int) -> None:
        """What came before the page that failed is given, then the error is raised, and nothing is lost."""
        pages = [["a", "b"], ["c", "d"], ["e", "f"], ["g"]]
        healthy = served(kind, pages)
        failures: list[str] = []

        async def flaky(
            received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
        ) -> bool:
            asked = received.json() if received.body else dict(received.query)
            place = asked.get("page") or asked.get("cursor") or asked.get("batch_token")
            if place in {"3", "at 2"} and len(failures) < 3:
                failures.append(place)
                return await answer("Internal Server Error", 500)(received, reader, writer)
            return await healthy(received, reader, writer)

        async with a_list(kind, flaky) as (listing, _):
            walk = listing.walk(page_size=2, prefetch=prefetch)
            found: list[int] = []

            async def go() -> None:
                async for item in walk:
                    found.extend(numbers([item]))

            with pytest.raises(ServerError) as caught:
                await go()
            assert caught.value.attempts == 3
            assert found == [0, 1, 2, 3]
            rest = listing.walk(page_size=2, prefetch=prefetch, resume=later(walk.state()))
            assert numbers(await rest.collect()) == [4, 5, 6]

    @pytest.mark.usefixtures("waits")
    @pytest.mark.parametrize("kind", KINDS)
    async def test_a_page_is_repeated_by_itself(self, kind: str) -> None:
        """A walk goes on after two failures in its middle, also where its pages are searched by POST."""
        healthy, failures = served(kind, [["a", "b"], ["c", "d"], ["e"]]), [500, 502]

        async def flaky(
            received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
        ) -> bool:
            asked = received.json() if received.body else dict(received.query)
            first = (asked.get("page") or asked.get("cursor") or asked.get("batch_token")) in {None, "1"}
            step = healthy if first or not failures else answer(status=failures.pop())
            return await step(received, reader, writer)

        async with a_list(kind, flaky) as (listing, server):
            assert numbers(await listing.walk(page_size=2).collect()) == [0, 1, 2, 3, 4]
            assert len(server.requests) == 5

    @pytest.mark.usefixtures("waits")
    async def test_a_collection_that_failed_gave_nothing(self, serve: Serve) -> None:
        """Its state is where it began: what it found is gone."""
        server = await serve(
            answer({"orders": things("ab"), "cursor": "at 1"}),
            *[answer(status=500)] * 3,
            chained([["a", "b"], ["c", "d"]], "body"),
        )
        async with Square("token", base_url=server.url) as client:
            listing = client.orders.search()
            with pytest.raises(ServerError):
                await listing.collect()
            assert numbers(await listing.walk(resume=listing.state()).collect()) == [0, 1, 2, 3]
            server.then(answer({"orders": things("ab"), "cursor": "at 1"}))
            with pytest.raises(PaginationError) as caught:
                await listing.collect()
            assert caught.value.state == client.orders.search().state() | {"size": 1000}

    async def test_the_place_is_found_again_where_others_came_or_went(self, serve: Serve) -> None:
        """The last item tells where to go on, wherever in its page it is by now."""
        server = await serve(numbered(list("abcdef")))
        async with Polar("token", base_url=server.url) as client:
            listing = client.products.list(limit=6)
            assert await some(listing, 3) == [0, 1, 2]
            state = listing.state()
            for ids, rest in [("xyabcd", "d"), ("bcdefg", "defg"), ("xyzuvw", "uvw"), ("c", "")]:
                server.then(numbered(list(ids)))
                assert [item.id async for item in listing.walk(resume=state)] == list(rest)

    async def test_the_state_is_that_of_the_latest_iteration(self, serve: Serve) -> None:
        """Each use starts anew, and so does the state."""
        server = await serve(numbered(list("abcdef")))
        async with Polar("token", base_url=server.url) as client:
            listing = client.products.list(limit=2)
            fresh = listing.state()
            await some(listing, 3)
            third = listing.state()
            await listing
            assert listing.state() == third != fresh
            await some(listing, 1)
            assert listing.state() != third
            async with aclosing(aiter(listing.pages())) as pages:  # type: ignore[type-var]  # it is a generator
                await anext(pages)
                assert listing.state()["cursor"] == 2
            assert await listing.collect(0) == []
            assert listing.state() == fresh
            await listing.collect()
            assert listing.state()["done"]

    async def test_an_error_tells_the_place_of_its_own_iteration(self, serve: Serve) -> None:
        """Also while the same list is iterated elsewhere."""
        server = await serve(chained([["a"], ["b"]], "body"))
        async with Square("token", base_url=server.url) as client:
            listing = client.orders.search()
            slow = aiter(listing)
            await anext(slow)
            server.then(answer({"orders": things("bc"), "cursor": "at 1"}))
            fast = aiter(listing)
            await anext(fast)
            other = listing.state()
            assert numbers([await anext(slow), await anext(slow)]) == [0, 1]
            with pytest.raises(PaginationError) as caught:
                await anext(slow)
            assert listing.state() == other
            assert caught.value.state == other | {"cursor": "at 1", "skip": 0, "last": None}
            assert numbers([await anext(fast)]) == [1]

    @pytest.mark.parametrize(("first", "then"), [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 1)])
    @pytest.mark.parametrize("kind", ["numbered", "query", "body", "link"])
    async def test_where_a_list_was_begun_does_not_matter(self, kind: str, first: int, then: int) -> None:
        """A state may come from the middle of a list, and goes on in a list that was begun elsewhere."""
        pages = [list("abc"), list("def"), list("ghi")]
        async with a_list(kind, served(kind, pages)) as (_, server), _client(kind, server) as client:

            def begun(page: int) -> Pages[Any]:
                match kind:
                    case "numbered":
                        return client.products.list(limit=3, **({"page": page + 1} if page else {}))
                    case "link":
                        return client.v1_transactions.list_orders(
                            "L", batch_token=f"at {page}" if page else None
                        )
                method = client.payments.list if kind == "query" else client.orders.search
                return method(cursor=f"at {page}" if page else None)

            walk = begun(first)
            assert await some(walk, 2) == [3 * first, 3 * first + 1]
            rest = begun(then).walk(resume=later(walk.state()), prefetch=1)
            assert numbers(await rest.collect()) == list(range(3 * first + 2, 9))

    async def test_a_state_fits_its_list_alone(self, serve: Serve) -> None:
        """Another operation, another filter, another size: nothing of that can go on there."""
        server = await serve(numbered(list("abcdef")))
        async with Polar("token", base_url=server.url) as client, Square("token") as square:
            listing = client.products.list(query="x")
            await some(listing, 2)
            state = later(listing.state())
            view = client.with_options(extra_query={"shade": "red"})
            for other in client.products.list(), client.products.list(query="y"), client.benefits.list():
                with pytest.raises(ConfigurationError, match="another list"):
                    other.walk(resume=state)
            with pytest.raises(ConfigurationError, match="another list"):
                view.products.list(query="x").walk(resume=state)
            with pytest.raises(ConfigurationError, match="pages of 100"):
                listing.walk(resume=state, page_size=10)
            with pytest.raises(ConfigurationError, match="pages of 100"):
                client.products.list(query="x", limit=10).walk(resume=state)
            # The order of a list may be one of sorting, and that of a set is none.
            asked = client.with_options(extra_query={"by": ["a", "b"]}).products.list().state()
            other = client.with_options(extra_query={"by": ["b", "a"]}).products.list()
            with pytest.raises(ConfigurationError, match="another list"):
                other.walk(resume=asked)
            # Another server may have the same list.
            Polar("other", base_url="http://127.0.0.1:1").products.list(query="x").walk(resume=state)
            state = square.orders.search().state()
            with pytest.raises(ConfigurationError, match="another list"):
                square.with_options(extra_body={"shade": "red"}).orders.search().walk(resume=state)

    @pytest.mark.parametrize(
        "change",
        [
            {"skip": -1},
            {"skip": "1"},
            {"cursor": None},
            {"cursor": "x"},
            {"done": 1},
            {"size": "100"},
            {"list": None},
            {"last": 7},
            {"seen": "abc"},
        ],
    )
    def test_what_is_no_state_is_refused(self, change: Any) -> None:
        """It came from elsewhere; guessing would lose items."""
        listing = Polar("token").products.list()
        with pytest.raises(ConfigurationError):
            listing.walk(resume=listing.state() | change)
        for nothing in {}, [], "state", 7, {"cursor": 2}:
            with pytest.raises(ConfigurationError, match="what state"):
                listing.walk(resume=nothing)  # type: ignore[arg-type]  # the mistake is the point


class TestLimits:
    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize(("most", "requests"), [(0, 0), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (99, 3)])
    async def test_no_page_is_fetched_in_vain(self, kind: str, most: int, requests: int) -> None:
        """`max_items` ends the walk with the page that holds the last one."""
        async with a_list(kind, served(kind, [list("abc"), list("def"), ["g"]])) as (listing, server):
            for use in "items", "pages", "collect":
                server.requests.clear()
                walk = listing.walk(max_items=most, page_size=3)
                match use:
                    case "items":
                        found = numbers([item async for item in walk])
                    case "pages":
                        found = numbers([item async for page in walk.pages() for item in page.items])
                    case _:
                        found = numbers(await walk.collect())
                assert found == list(range(min(most, 7)))
                assert len(server.requests) == requests

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("prefetch", [0, 1, 9])
    @pytest.mark.parametrize("most", [0, 1, 2, 3, 4])
    async def test_pages_are_counted(self, kind: str, prefetch: int, most: int) -> None:
        """No more than `max_pages` are asked for, not even ahead."""
        async with a_list(kind, served(kind, [list("abc"), list("def"), ["g"]])) as (listing, server):
            found = await listing.walk(max_pages=most, page_size=3, prefetch=prefetch).collect()
            assert numbers(found) == list(range(min(3 * most, 7)))
            assert len(server.requests) == min(most, 3)

    @pytest.mark.parametrize("most", [1, 2, 3, 4, 5])
    async def test_what_is_fetched_ahead_is_wanted(self, most: int) -> None:
        """No page beyond those that hold the items, also where a walk begins in the middle of one."""
        async with a_list("numbered", numbered(list("abcdefghij"))) as (listing, server):
            walk = listing.walk(max_items=most, page_size=2, prefetch=9)
            assert len(await walk.collect()) == most
            assert len(server.requests) == -(-most // 2)
            server.requests.clear()
            rest = listing.walk(max_items=most, page_size=2, prefetch=9, resume=walk.state())
            assert numbers(await rest.collect()) == list(range(most, 2 * most))
            assert len(server.requests) == most - most // 2

    async def test_awaiting_a_walk_gives_its_first_page(self, serve: Serve) -> None:
        """As much of it as the walk would give: in the middle of a page, no more than so many, none twice."""
        server = await serve(numbered(list("abcabd")))
        async with Polar("token", base_url=server.url) as client:
            listing = client.products.list()
            assert numbers((await listing.walk(max_items=2)).items) == [0, 1]
            walk = listing.walk(dedupe=True)
            await some(walk, 2)
            page = await listing.walk(resume=walk.state(), dedupe=True)
            assert numbers(page.items) == [2, 5]
            assert numbers(page.response.items) == [0, 1, 2, 3, 4, 5]
            assert await page.next() is None
            assert numbers((await listing.walk(page_size=4)).items) == [0, 1, 2, 3]
        assert [dict(received.query).get("limit") for received in server.requests] == [
            None,
            "100",
            "100",
            "4",
        ]

    async def test_each_walk_begins_with_the_list(self, serve: Serve) -> None:
        """What one walk was told is nothing to the next."""
        server = await serve(numbered(list("abcdef")))
        async with Polar("token", base_url=server.url) as client:
            walk = client.products.list().walk(max_items=1, page_size=2, dedupe=True)
            assert numbers(await walk.walk().collect()) == [0, 1, 2, 3, 4, 5]
        assert dict(server.only.query) == {"limit": "100"}

    @pytest.mark.parametrize("name", ["max_items", "max_pages", "page_size", "prefetch"])
    @pytest.mark.parametrize("value", [-1, 1.0, "1", True, float("nan")])
    def test_limits_are_whole_numbers(self, name: str, value: Any) -> None:
        """The message names the argument."""
        with pytest.raises(ConfigurationError, match=name):
            Polar("token").products.list().walk(**{name: value})

    def test_a_page_size_needs_a_list_that_has_one(self) -> None:
        """And it is not zero."""
        with pytest.raises(ConfigurationError, match="no page size"):
            Square("token").catalog.list().walk(page_size=5)
        with pytest.raises(ConfigurationError, match="page_size"):
            Polar("token").products.list().walk(page_size=0)


class TestProgress:
    """`walk(progress=)`: how many items were given, of how many."""

    @pytest.mark.parametrize("kind", KINDS)
    async def test_it_is_told_after_each_page(self, kind: str) -> None:
        """However the walk is used. At the end all is done, also where no answer counts."""
        pages = [list("abc"), list("def"), ["g"]]
        for use in "items", "pages", "collect":
            async with a_list(kind, served(kind, pages)) as (listing, _):
                told: list[Progress] = []
                walk = listing.walk(page_size=3, prefetch=1, progress=told.append)
                match use:
                    case "items":
                        seen = [(item, len(told))[1] async for item in walk]
                        assert seen == [0, 0, 0, 1, 1, 1, 2]
                    case "pages":
                        assert [len(told) async for _ in walk.pages()] == [0, 1, 2]
                    case _:
                        await walk.collect()
            assert [one.done for one in told] == [3, 6, 7]
            assert told[-1] == Progress(7, 7, "items")
            assert {one.total for one in told[:-1]} <= {7, None}

    async def test_a_total_is_what_this_walk_gives(self) -> None:
        """The count of the whole list says nothing of a walk that begins within it, or ends before."""
        async with a_list("numbered", served("numbered", [list("abc"), list("def"), ["g"]])) as (listing, _):
            totals: list[tuple[float, float | None]] = []

            def tell(progress: Progress) -> None:
                totals.append((progress.done, progress.total))

            await listing.walk(page_size=3, progress=tell).collect()
            assert totals == [(3, 7), (6, 7), (7, 7)]
            totals.clear()
            await listing.walk(page_size=3, max_items=5, progress=tell).collect()
            assert totals == [(3, 5), (5, 5)]
            totals.clear()
            await listing.walk(page_size=3, max_pages=2, progress=tell).collect()
            assert totals == [(3, None), (6, 6)]
            totals.clear()
            walk = listing.walk(page_size=3)
            assert await some(walk, 4) == [0, 1, 2, 3]
            await listing.walk(page_size=3, resume=walk.state(), progress=tell).collect()
            assert totals == [(2, None), (3, 3)]

    async def test_what_it_raises_ends_the_walk(self) -> None:
        """After the items of the page; the state leads to the next one."""

        async def stop(progress: Progress) -> None:
            raise InterruptedError

        async with a_list("numbered", served("numbered", [list("abc"), list("def")])) as (listing, server):
            walk = listing.walk(page_size=3, progress=stop)
            with pytest.raises(InterruptedError):
                await some(walk, 6)
            assert len(server.requests) == 1
            assert numbers(await listing.walk(page_size=3, resume=walk.state()).collect()) == [3, 4, 5]


class TestDuplicates:
    async def test_a_list_that_grows_at_its_beginning_repeats_nothing(self, serve: Serve) -> None:
        """What moved on to the next page was given already."""
        server = await serve(numbered(list("abcd")), numbered(list("xyabcd")))
        async with Polar("token", base_url=server.url) as client:
            listing = client.products.list(limit=2)
            assert [item.id async for item in listing.walk(dedupe=True)] == list("abcd")
            server.then(numbered(list("abcd")), numbered(list("xyabcd")))
            assert [item.id async for item in listing] == list("ababcd")

    async def test_a_state_remembers_a_thousand_ids(self, serve: Serve) -> None:
        """Those that were given last; it stays of a size to be kept."""
        server = await serve(numbered([f"id{n}" for n in range(1200)]))
        async with Polar("token", base_url=server.url) as client:
            walk = client.products.list().walk(dedupe=True)
            await some(walk, 1150)
            assert walk.state()["seen"] == [f"id{n}" for n in range(150, 1150)]

    async def test_items_without_ids_are_all_given(self, serve: Serve) -> None:
        """They cannot be told apart, and nothing of them is remembered."""
        count = {"quantity": "1"}
        server = await serve(
            answer({"counts": [count, count], "cursor": "at 1"}), answer({"counts": [count]})
        )
        async with Square("token", base_url=server.url) as client:
            walk = client.inventory.get("x").walk(dedupe=True)
            assert [item.quantity for item in await walk.collect()] == ["1"] * 3
            assert "seen" not in walk.state()


def page_of(received: Received) -> int:
    return int(dict(received.query).get("page", 1))


class Gate:
    """Lets answers wait for what the test says, and counts those that wait at the same time."""

    def __init__(self, step: Step, opens: Callable[[Gate, int], Awaitable[Any]]) -> None:
        self._step = step
        self._opens = opens
        self.waiting: set[int] = set()
        self.most = 0
        self.answered: list[int] = []
        self.changed = asyncio.Condition()

    async def __call__(
        self, received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        page = page_of(received)
        async with self.changed:
            self.waiting.add(page)
            self.most = max(self.most, len(self.waiting))
            self.changed.notify_all()
        await self._opens(self, page)
        async with self.changed:
            self.waiting.remove(page)
            self.answered.append(page)
            self.changed.notify_all()
        return await self._step(received, reader, writer)

    async def until(self, condition: Callable[[], bool]) -> None:
        async with self.changed:
            await self.changed.wait_for(condition)


class TestShrinking:
    """A list with page numbers that becomes shorter leaves items out, unless it is read in another way."""

    @pytest.mark.parametrize(
        "options", [{}, {"dedupe": True}, {"prefetch": 1}, {"page_size": 4}, {"max_items": 25}]
    )
    @pytest.mark.parametrize("by_page", [False, True])
    async def test_items_that_are_deleted_as_they_come(
        self, serve: Serve, options: Mapping[str, Any], by_page: bool
    ) -> None:
        """The walk ends with an error, before it leaves anything out; its state leads to all that is left."""
        ids = [f"id{n}" for n in range(30)]
        server = await serve(numbered(ids))
        async with Polar("token", base_url=server.url) as client:
            listing = client.products.list(limit=10)
            walk, failures = listing.walk(**options), []
            while ids:
                try:
                    if by_page:
                        async for page in walk.pages():
                            for item in page.items:
                                ids.remove(item.id)
                    else:
                        async for item in walk:
                            ids.remove(item.id)
                    break
                except PaginationError as error:
                    failures.append(
                        (error.operation, "collect()" in error.message, error.state == walk.state())
                    )
                    size = options.get("page_size", 10)
                    walk = client.products.list(limit=size).walk(resume=error.state)
            assert set(failures) == {("products:list", True, True)}
            assert ids == []

    async def test_page_by_page(self, serve: Serve) -> None:
        """By hand, too."""
        ids = list("abcdef")
        server = await serve(numbered(ids))
        async with Polar("token", base_url=server.url) as client:
            listing = client.products.list(limit=2)
            page = await listing
            del ids[:2]
            with pytest.raises(PaginationError, match="2 items were deleted") as caught:
                await page.next()
            assert [item.id async for item in listing.walk(resume=caught.value.state)] == list("cdef")

    async def test_between_two_walks(self, serve: Serve) -> None:
        """A state knows the length of its list. Where its last item is found again, nothing is left out."""
        ids = list("abcdef")
        server = await serve(numbered(ids))
        async with Polar("token", base_url=server.url) as client:
            listing = client.products.list(limit=3)
            walk = listing.walk()
            await some(walk, 3)
            end_of_page = json.loads(json.dumps(walk.state()))
            await some(walk := listing.walk(), 5)
            within_page = walk.state()
            ids.remove("d")
            assert [item.id async for item in listing.walk(resume=within_page)] == ["f"]
            ids.remove("a")
            with pytest.raises(PaginationError, match="2 items were deleted") as caught:
                await listing.walk(resume=end_of_page).collect()
            rest = [item.id async for item in listing.walk(resume=caught.value.state)]
            assert rest == list("cef")  # a was given before, and so was c: rather twice than never

    async def test_what_was_collected_may_be_deleted(self, serve: Serve) -> None:
        """All items are there before the first is deleted."""
        ids = [f"id{n}" for n in range(25)]
        server = await serve(numbered(ids))
        async with Polar("token", base_url=server.url) as client:
            for item in await client.products.list(limit=10).collect():
                ids.remove(item.id)
        assert ids == []

    async def test_a_list_that_grows_is_no_error(self, serve: Serve) -> None:
        """Nor one that does not say how long it is."""
        ids = list("abcd")
        server = await serve(numbered(ids))
        async with Polar("token", base_url=server.url) as client:
            page = await client.products.list(limit=2)
            ids.append("e")
            assert await page.next() is not None
            server.then(numbered(list("abcd")), numbered(list("ab"), counted=False))
            assert [item.id async for item in client.products.list(limit=2)] == list("ab")


class TestAhead:
    @pytest.mark.parametrize("prefetch", [1, 2, 4])
    async def test_so_many_pages_are_fetched_at_once(self, prefetch: int) -> None:
        """As many as asked for and never more, and the items stay in their order."""

        async def opens(gate: Gate, page: int) -> None:
            # Each answer but the first waits until the window is as full as it can be.
            if page > 1:
                await gate.until(lambda: len(gate.waiting) + len(gate.answered) >= min(prefetch + 1, 9))

        gate = Gate(numbered([str(n) for n in range(90)]), opens)
        async with a_list("numbered", gate) as (listing, server):
            found = numbers(await listing.walk(page_size=10, prefetch=prefetch).collect())
        assert found == list(range(90))
        assert gate.most == prefetch
        assert len(server.requests) == 9

    async def test_pages_keep_their_order(self) -> None:
        """Whichever of them is answered first."""

        async def opens(gate: Gate, page: int) -> None:
            if 1 < page < 5:
                await gate.until(lambda: page + 1 in gate.answered)

        gate = Gate(numbered([str(n) for n in range(50)]), opens)
        async with a_list("numbered", gate) as (listing, _):
            assert numbers(await listing.walk(page_size=10, prefetch=4).collect()) == list(range(50))
        assert gate.answered == [1, 5, 4, 3, 2]

    @pytest.mark.parametrize("kind", ["events, uncounted", "query", "body", "link"])
    async def test_one_page_ahead_where_pages_lead_to_each_other(self, kind: str) -> None:
        """While one is used, the next one is under way, and none after it."""
        async with a_list(kind, served(kind, [list("abc"), list("def"), ["g"]])) as (listing, server):
            walk = aiter(listing.walk(page_size=3, prefetch=5))
            await anext(walk)
            await server.until(lambda server: len(server.requests) == 2)
            assert numbers([item async for item in walk]) == [1, 2, 3, 4, 5, 6]
            assert len(server.requests) == 3

    async def test_errors_wait_for_their_turn(self) -> None:
        """A page that failed early does not keep back those before it, and those after it are given up."""
        healthy = numbered([str(n) for n in range(50)])

        async def step(
            received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
        ) -> bool:
            match page_of(received):
                case 3:
                    return await answer({"detail": "no"}, status=404)(received, reader, writer)
                case 4 | 5:
                    return await hang(received, reader, writer)
            return await healthy(received, reader, writer)

        async def opens(gate: Gate, page: int) -> None:
            if page == 2:
                await gate.until(lambda: 3 in gate.answered)

        async with a_list("numbered", Gate(step, opens)) as (listing, server):
            walk = listing.walk(page_size=10, prefetch=4)
            found: list[int] = []

            async def go() -> None:
                async for item in walk:
                    found.extend(numbers([item]))

            with pytest.raises(NotFoundError):
                await go()
            assert found == list(range(20))
            assert walk.state()["cursor"] == 3
            await server.until(lambda server: server.open <= 3)

    async def held(self, listing: Pages[Any], server: Server) -> AsyncGenerator[Any, None]:
        """An iteration that gave its first item and has three pages under way that never come."""
        walk = aiter(listing.walk(page_size=10, prefetch=3))
        assert isinstance(walk, AsyncGenerator)
        await anext(walk)
        await server.until(lambda server: len(server.requests) == 4)
        return walk

    @staticmethod
    async def stuck(received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        first = page_of(received) == 1
        step = numbered([str(n) for n in range(50)]) if first else hang
        return await step(received, reader, writer)

    async def test_a_walk_that_is_closed_leaves_nothing(self) -> None:
        """What is under way ends with it."""
        async with a_list("numbered", self.stuck) as (listing, server):
            walk = await self.held(listing, server)
            await walk.aclose()
            await server.until(lambda server: server.open <= 1)

    async def test_a_walk_that_is_left_leaves_nothing(self) -> None:
        """Nobody has to close it."""
        async with a_list("numbered", self.stuck) as (listing, server):
            async for _ in listing.walk(page_size=10, prefetch=3):
                await server.until(lambda server: len(server.requests) == 4)
                break
            await server.until(lambda server: server.open <= 1)

    async def test_a_walk_that_is_cancelled_leaves_nothing(self) -> None:
        """It waits for the second page then."""
        async with a_list("numbered", self.stuck) as (listing, server):
            walk = await self.held(listing, server)

            async def go() -> list[Any]:
                return [item async for item in walk]

            task = asyncio.create_task(go())
            for _ in range(50):
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await server.until(lambda server: server.open <= 1)

    def test_a_program_may_end_in_the_middle_of_a_walk(self) -> None:
        """Without a word about tasks, with pages under way, failed and not asked for."""
        code = """
import asyncio, sys
from aiomerchant import Polar
from tests.support.servers import answer, hang, serve
page = answer({"items": [{"name": "a"}], "pagination": {"total_count": 9, "max_page": 9}})
async def main(*steps):
    asyncio.get_running_loop().slow_callback_duration = 60  # a busy machine is no news
    async with serve(page, *steps) as server, Polar("t", base_url=server.url, retry=None) as client:
        async for item in client.products.list().walk(page_size=1, prefetch=3):
            await server.until(lambda server: len(server.requests) == 4)
            for _ in range(int(sys.argv[1])):
                await asyncio.sleep(0)
            break
asyncio.run(main(hang))
asyncio.run(main(answer(status=500)))
"""
        for turns in "0", "50":
            command = [sys.executable, "-X", "dev", "-W", "error", "-c", code, turns]
            done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
            assert "Task" not in done.stderr
            assert "aiomerchant" not in done.stderr


async def every(operation: Any, received: Received) -> Step:
    """The first of two pages, or the second one."""
    paging = operation.paging
    asked = dict(received.query) if paging.location == "query" else received.json()
    second = paging.cursor in asked
    items = [{"id": "2"}] if second else [{"id": "1"}, {"id": "1b"}]
    if paging.style == "link":
        return answer(items, headers={} if second else {"link": "</?batch_token=two>; rel=next"})
    if paging.style == "page":
        return answer({"items": items, "pagination": {"total_count": 3, "max_page": 2}})
    return answer({paging.items: items} | ({} if second else {"cursor": "two"}))


class TestEveryList:
    def test_they_are_those_of_the_documents(self) -> None:
        """By number, by cursor in query or body, and by link."""
        found = {id: (one.paging.style, one.paging.location) for id, one in LISTS.items() if one.paging}
        assert {style for style, _ in found.values()} == {"page", "cursor", "link"}
        assert found == vendored.lists("polar") | vendored.lists("square")

    @pytest.mark.parametrize("id", LISTS)
    async def test_two_pages_with_the_second_ahead(self, serve: Serve, id: str) -> None:
        """In the largest pages that the API allows, each asked for in the same way."""
        operation: Any = LISTS[id]
        paging = operation.paging

        async def step(
            received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
        ) -> bool:
            return await (await every(operation, received))(received, reader, writer)

        server = await serve(step)
        made: type[Client] = Polar if operation.provider == "polar" else Square
        token = "unknown"
        async with made(token, base_url=server.url) as client:
            path = {name[1:-1]: "x" for name in operation.path.split("/") if name.startswith("{")}
            body = {} if paging.location == "body" else None
            query = dict.fromkeys(operation.needed, "x")
            listing: Pages[Any] = client.pages(operation, path=path, query=query, body=body)
            walk = listing.walk(prefetch=2)
            pages = [page async for page in walk.pages()]
        assert [len(page.items) for page in pages] == [2, 1]
        assert walk.state()["done"]
        assert len(server.requests) == 2
        for received, at in zip(server.requests, (None, 2 if paging.style == "page" else "two"), strict=True):
            asked = dict(received.query) if paging.location == "query" else received.json()
            asked = {name: str(value) for name, value in asked.items()}
            wanted = {**query, paging.cursor: at, paging.limit: paging.largest if paging.limit else None}
            assert asked == {name: str(value) for name, value in wanted.items() if value is not None}


class TestSearchEntries:
    async def test_entries_instead_of_orders(self, serve: Serve) -> None:
        """They are typed, over all pages, which keep their answers."""
        from aiomerchant.square import models

        first = {"order_entries": [{"order_id": "1", "version": 3}], "cursor": "c"}
        server = await serve(answer(first), answer({"order_entries": [{"order_id": "2"}]}))
        async with Square("token", base_url=server.url) as client:
            entries = client.orders.search_entries(location_ids=["L"], limit=5)
            pages = [page async for page in entries.walk(prefetch=1).pages()]
        assert [page.items for page in pages] == [
            [models.OrderEntry(order_id="1", version=3)],
            [models.OrderEntry(order_id="2")],
        ]
        assert isinstance(pages[0].response, models.SearchOrdersResponse)
        assert pages[0].response.order_entries == pages[0].items
        assert [received.json() for received in server.requests] == [
            {"location_ids": ["L"], "return_entries": True, "limit": 5},
            {"location_ids": ["L"], "return_entries": True, "limit": 5, "cursor": "c"},
        ]

    def test_it_is_no_operation_of_its_own(self) -> None:
        """Orders and their entries are one operation, whose states are not the same."""
        assert SQUARE.keys() == vendored.operations("square").keys()
        orders = Square("token").orders
        with pytest.raises(ConfigurationError, match="another list"):
            orders.search().walk(resume=orders.search_entries().state())
