"""Walking lists, whichever way they page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from aiomerchant import (
    ConfigurationError,
    NotFoundError,
    Page,
    Pages,
    PaginationError,
    Polar,
    ResponseError,
    ServerError,
    Square,
)
from aiomerchant.pagination.list_request import _linked

from tests.support.servers import Received, Step, answer

if TYPE_CHECKING:
    from tests.support.servers import Serve, Server

TOTAL = 25


async def numbered(received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """Polar's lists: `TOTAL` things, ten a page unless asked otherwise."""
    query = dict(received.query)
    page, limit = int(query.get("page", 1)), int(query.get("limit", 10))
    names = [str(n) for n in range(TOTAL)][(page - 1) * limit : page * limit]
    body = {
        "items": [{"name": name} for name in names],
        "pagination": {"total_count": TOTAL, "max_page": -(-TOTAL // limit)},
    }
    return await answer(body)(received, reader, writer)


def orders(ids: list[str], cursor: str | None = None) -> Step:
    return answer(
        {"orders": [{"id": id, "location_id": "L"} for id in ids]} | ({"cursor": cursor} if cursor else {})
    )


@pytest.fixture
async def server(serve: Serve) -> Server:
    return await serve(numbered)


@pytest.fixture
async def polar(server: Server) -> AsyncIterator[Polar]:
    async with Polar("token", base_url=server.url) as client:
        yield client


def queries(server: Server) -> list[Mapping[str, str]]:
    return [dict(received.query) for received in server.requests]


class TestNumbered:
    async def test_awaiting_gives_the_first_page(self, polar: Polar, server: Server) -> None:
        """Nothing is sent that the caller did not say, and no more than one page is fetched."""
        page = await polar.products.list(query="x")
        assert isinstance(page, Page)
        assert [item.name for item in page.items] == [str(n) for n in range(10)]
        assert page.total_count == TOTAL
        assert page.has_next
        assert page.response.pagination.max_page == 3
        assert queries(server) == [{"query": "x"}]

    async def test_pages_lead_on(self, polar: Polar, server: Server) -> None:
        """`next` keeps the size of the page it comes from, and ends with None."""
        first = await polar.products.list(limit=20)
        second = await first.next()
        assert second is not None
        assert [item.name for item in second.items] == ["20", "21", "22", "23", "24"]
        assert not second.has_next
        assert await second.next() is None
        assert queries(server) == [{"limit": "20"}, {"limit": "20", "page": "2"}]

    async def test_iterating_gives_all_items_in_the_largest_pages(self, polar: Polar, server: Server) -> None:
        """25 things are one request where the API allows a hundred a page."""
        names = [item.name async for item in polar.products.list(query="x")]
        assert names == [str(n) for n in range(TOTAL)]
        assert queries(server) == [{"query": "x", "limit": "100"}]

    async def test_a_page_size_of_the_callers_stays(self, polar: Polar, server: Server) -> None:
        """The caller knows why."""
        pages = [len(page.items) async for page in polar.products.list(limit=10).pages()]
        assert pages == [10, 10, 5]
        assert queries(server) == [
            {"limit": "10"},
            {"limit": "10", "page": "2"},
            {"limit": "10", "page": "3"},
        ]

    async def test_a_page_number_of_the_callers_keeps_its_meaning(self, polar: Polar, server: Server) -> None:
        """The second page of ten is not the second page of a hundred."""
        names = [item.name async for item in polar.products.list(page=2)]
        assert names == [str(n) for n in range(10, TOTAL)]
        assert queries(server) == [{"page": "2"}, {"page": "3"}]

    async def test_each_use_starts_anew(self, polar: Polar) -> None:
        """A list is a recipe, not an iterator that runs dry."""
        listing = polar.products.list()
        assert isinstance(listing, Pages)
        first = [item.name async for item in listing]
        assert [item.name async for item in listing] == first
        assert len((await listing).items) == 10
        assert await asyncio.create_task(listing.first())

    @pytest.mark.parametrize(
        ("limit", "expected", "asked"),
        [(None, 25, [100]), (30, 25, [30]), (5, 5, [5]), (0, 0, []), (1000, 25, [100])],
    )
    async def test_collect(
        self, polar: Polar, server: Server, limit: int | None, expected: int, asked: list[int]
    ) -> None:
        """All items or the first ones, and no larger pages than are needed."""
        items = await polar.products.list().collect(limit)
        assert [item.name for item in items] == [str(n) for n in range(expected)]
        assert [int(query["limit"]) for query in queries(server)] == asked

    async def test_leaving_early_fetches_no_more(self, polar: Polar, server: Server) -> None:
        """Pages are fetched as they are needed."""
        async for item in polar.products.list(limit=10):
            if item.name == "11":
                break
        assert len(server.requests) == 2

    @pytest.mark.parametrize(
        "pagination", [{"has_next_page": True}, {"total_count": 9, "max_page": 5}, None, {"max_page": "odd"}]
    )
    async def test_an_empty_page_ends_the_list(self, serve: Serve, pagination: Any) -> None:
        """A page past the end is empty, whatever the numbers promise."""
        more = {"items": [{"name": "a"}], "pagination": pagination}
        server = await serve(answer(more), answer(more | {"items": []}))
        async with Polar("token", base_url=server.url) as client:
            assert len([item async for item in client.events.list()]) == 1
        assert len(server.requests) == 2

    async def test_lists_that_only_say_whether_there_is_more(self, serve: Serve) -> None:
        """Polar's events have a second shape without a count."""

        def page(more: bool) -> Step:
            return answer({"items": [{"name": "a"}], "pagination": {"has_next_page": more}})

        server = await serve(page(True), page(True), page(False))
        async with Polar("token", base_url=server.url) as client:
            first = await client.events.list()
            assert first.total_count is None
            assert first.has_next
            server.then(page(True), page(True), page(False))
            assert len([item async for item in client.events.list()]) == 3
        assert [query.get("page") for query in queries(server)] == [None, None, "2", "3"]

    @pytest.mark.usefixtures("waits")
    async def test_a_failing_page_is_repeated_alone(self, serve: Serve) -> None:
        """Polar's lists can fail with 500 in the middle of a walk."""
        failed: list[Received] = []

        async def flaky(
            received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
        ) -> bool:
            if dict(received.query).get("page") == "2" and not failed:
                failed.append(received)
                return await answer("Internal Server Error", 500, close=True)(received, reader, writer)
            return await numbered(received, reader, writer)

        server = await serve(flaky)
        async with Polar("token", base_url=server.url) as client:
            names = [item.name async for item in client.products.list(limit=10)]
        assert names == [str(n) for n in range(TOTAL)]
        assert len(server.requests) == 4

    async def test_a_page_that_fails_for_good_ends_the_walk(self, serve: Serve) -> None:
        """With the error of its call."""
        server = await serve(answer({"items": [{}], "pagination": {"max_page": 2}}), answer(status=500))
        async with Polar("token", base_url=server.url, retry=None) as client:
            with pytest.raises(ServerError):
                await client.products.list().collect()

    async def test_an_answer_without_a_list_is_an_error(self, serve: Serve) -> None:
        """An empty result would be a lie."""
        server = await serve(answer([1, 2]))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(ResponseError, match="no list"):
                await client.products.list()


class TestCursors:
    async def test_the_cursor_travels_in_the_body(self, serve: Serve) -> None:
        """Every page is asked for with the same body and the cursor, and the first with no cursor at all."""
        server = await serve(orders(["1", "2"], "a"), orders(["3"], "b"), orders(["4"]))
        async with Square("token", base_url=server.url) as client:
            found = [order.id async for order in client.orders.search(location_ids=["L"])]
        assert found == ["1", "2", "3", "4"]
        assert [received.json() for received in server.requests] == [
            {"location_ids": ["L"], "limit": 1000},
            {"location_ids": ["L"], "limit": 1000, "cursor": "a"},
            {"location_ids": ["L"], "limit": 1000, "cursor": "b"},
        ]

    async def test_the_cursor_travels_in_the_query(self, serve: Serve) -> None:
        """Percent-encoded, whatever is in it."""
        server = await serve(
            answer({"payments": [{"id": "1"}], "cursor": "a+/=&"}), answer({"payments": [{"id": "2"}]})
        )
        async with Square("token", base_url=server.url) as client:
            page = await client.payments.list(location_id="L")
            assert page.has_next
            second = await page.next()
        assert second is not None
        assert [payment.id for payment in second.items] == ["2"]
        assert queries(server) == [{"location_id": "L"}, {"location_id": "L", "cursor": "a+/=&"}]

    async def test_a_count_is_known_where_it_comes(self, serve: Serve) -> None:
        """Square counts customers where it was asked to."""
        customers = {"customers": [{"id": "C"}]}
        server = await serve(answer(customers | {"count": 7}), answer(customers))
        async with Square("token", base_url=server.url) as client:
            assert (await client.customers.list(count=True)).total_count == 7
            assert (await client.customers.list()).total_count is None

    async def test_an_empty_page_with_a_cursor_goes_on(self, serve: Serve) -> None:
        """Nothing that comes after it is lost, whether the list is empty or left out."""
        server = await serve(orders(["1"], "a"), orders([], "b"), answer({"cursor": "c"}), orders(["2"]))
        async with Square("token", base_url=server.url) as client:
            found = await client.orders.search().collect()
        assert [order.id for order in found] == ["1", "2"]

    @pytest.mark.parametrize(
        "cursors", [["Q1", "Q1"], ["Q1", "Q2", "Q1"], ["Q1", "Q2", "Q2"], ["start"], ["Q1", "start"]]
    )
    async def test_a_repeated_cursor_is_an_error(self, serve: Serve, cursors: list[str]) -> None:
        """A list that leads back would never end. What came before is handed out all the same."""
        server = await serve(*[orders([str(n)], cursor) for n, cursor in enumerate(cursors)])
        found: list[str | None] = []

        async def walk(client: Square) -> None:
            async for page in client.orders.search(cursor="start").pages():
                found.extend(order.id for order in page.items)

        async with Square("token", base_url=server.url) as client:
            with pytest.raises(PaginationError, match="SearchOrders") as caught:
                await walk(client)
        assert found == [str(n) for n in range(len(cursors))]
        assert caught.value.state is not None
        assert caught.value.state["cursor"] == cursors[-1]
        assert cursors[-1] not in str(caught.value)
        assert len(server.requests) == len(cursors)

    async def test_the_same_page_may_be_fetched_twice(self, serve: Serve) -> None:
        """Going on again from a page is no loop."""
        server = await serve(orders(["1"], "a"), orders(["2"], "b"), orders(["2"], "b"), orders(["3"]))
        async with Square("token", base_url=server.url) as client:
            first = await client.orders.search()
            assert await first.next()
            again = await first.next()
            assert again is not None
            third = await again.next()
            assert third is not None
            assert [order.id for order in third.items] == ["3"]

    async def test_a_cursor_of_the_callers_keeps_its_page_size(self, serve: Serve) -> None:
        """It may hold the size that it was made for."""
        server = await serve(orders(["1"]))
        async with Square("token", base_url=server.url) as client:
            await client.orders.search(cursor="x").collect()
        assert server.only.json() == {"cursor": "x"}

    @pytest.mark.parametrize("cursor", ["", None])
    async def test_an_empty_cursor_is_the_end(self, serve: Serve, cursor: str | None) -> None:
        """Square leaves it out; others might not."""
        server = await serve(answer({"orders": [], "cursor": cursor}))
        async with Square("token", base_url=server.url) as client:
            assert await client.orders.search().collect() == []
        assert len(server.requests) == 1

    async def test_the_callers_body_is_not_changed(self, serve: Serve) -> None:
        """A mapping that is given is read only."""
        server = await serve(orders(["1"], "a"), orders(["2"]))
        query = {"filter": {"state_filter": {"states": ["OPEN"]}}}
        async with Square("token", base_url=server.url) as client:
            await client.orders.search(query=query).collect()
        assert query == {"filter": {"state_filter": {"states": ["OPEN"]}}}
        assert len(server.requests) == 2


class TestLinks:
    async def test_the_link_header_leads_on(self, serve: Serve) -> None:
        """Only the token in the link is used: its address is never asked, nor given the client's token."""
        link = "<https://evil.example/v1/L/orders?batch_token=a%2Bb%26&limit=2>;rel='next'".replace("'", '"')
        server = await serve(answer([{"id": "1"}], headers={"link": link}), answer([{"id": "2"}]))
        async with Square("token", base_url=server.url) as client:
            found = [order.id async for order in client.v1_transactions.list_orders("L")]
        assert found == ["1", "2"]
        assert [received.path for received in server.requests] == ["/v1/L/orders"] * 2
        assert dict(server.requests[1].query)["batch_token"] == "a+b&"

    async def test_a_repeated_token_is_an_error(self, serve: Serve) -> None:
        """The same guard as for cursors."""
        server = await serve(answer([], headers={"link": "</?batch_token=a>; rel=next"}))
        async with Square("token", base_url=server.url) as client:
            with pytest.raises(PaginationError):
                await client.v1_transactions.list_orders("L").collect()

    @pytest.mark.parametrize(
        ("header", "token"),
        [
            ("", None),
            ("nonsense", None),
            ('<https://x/?t=1>; rel="next"', "1"),
            ("<https://x/?t=1>; rel=next", "1"),
            ("<?t=1>;rel=NEXT", "1"),
            ('<https://x/?t=1>; rel="prev", <https://x/?t=2>; rel="next"', "2"),
            ('<https://x/?a=1,2&t=3>; title="a, b"; rel="last next"', "3"),
            ('<https://x/?t=1>; rel="nextish"', None),
            ("<https://x/?t=1>; rel=nextish", None),
            ("<https://x/?t=1>;rel='next'", "1"),
            ("<https://x/?t=1>; rel=prev; rel=next", None),
            ('<https://x/?t=1>; title="; rel=next; "', None),
            ('<https://x/?t=1>; title="a\\"; rel=next; "', None),
            ('<https://x/?t=1>; title="<?t=2>; rel=next, <?t=3>; rel=next"; rel=prev', None),
            ('<https://x/?t=1>; title="<?t=2>; rel=next', None),
            ("<https://x/?t=1>" + " " * 8000 + ";" * 8000, None),
            ("<https://x/?t=1>" + "; a=" * 2000, None),
        ],
    )
    def test_links_in_all_their_forms(self, header: str, token: str | None) -> None:
        """RFC 8288: several links, parameters in any order, quoted or not; hostile ones take no time."""
        assert _linked(header, "t") == token

    @pytest.mark.parametrize("target", ["https://x/?other=1", "https://x/?t=", "http://[x?t=1", "?t=%FF"])
    async def test_a_link_that_leads_nowhere_does_not_end_the_list(self, serve: Serve, target: str) -> None:
        """There is a next page, whatever it is."""
        server = await serve(answer([{"id": "1"}], headers={"link": f'<{target}>; rel="next"'}))
        async with Square("token", base_url=server.url) as client:
            with pytest.raises(ResponseError, match="next page") as caught:
                await client.v1_transactions.list_orders("L").collect()
        assert (caught.value.attempts, caught.value.body) == (1, [{"id": "1"}])

    async def test_a_cursor_that_is_not_text_does_not_end_the_list(self, serve: Serve) -> None:
        """Nor is it made text of."""
        server = await serve(answer({"customers": [{"id": "1"}], "cursor": []}))
        async with Square("token", base_url=server.url) as client:
            with pytest.raises(ResponseError, match="cursor") as caught:
                await client.customers.list().collect()
        assert caught.value.attempts == 1


async def test_a_missing_list_is_missing(serve: Serve) -> None:
    """The error of a list call comes when it is awaited, not when it is made."""
    server = await serve(answer({"detail": "no"}, status=404))
    async with Polar("token", base_url=server.url) as client:
        listing = client.products.list()
        assert repr(listing) == "<Pages of products:list>"
        with pytest.raises(NotFoundError):
            await listing


async def test_a_page_is_a_sequence_of_its_items(serve: Serve) -> None:
    """Which is true also if it is empty: `while page:` goes on to the next one."""
    server = await serve(orders(["o1", "o2", "o3"], "next"), orders([], "more"), orders(["o4"]))
    async with Square("token", base_url=server.url) as square:
        page = await square.orders.search()
        items = page.items
        assert list(page) == items
        assert (page[0], page[-1], page[1:]) == (items[0], items[2], items[1:])
        assert len(page) == len(items) == 3
        assert items[1] in page
        assert page.index(items[1]) == 1
        assert list(reversed(page)) == items[::-1]
        with pytest.raises(IndexError):
            page[3]
        found: list[str | None] = []
        following: Page[Any] | None = page
        while following:
            found += [order.id for order in following]
            following = await following.next()
    assert found == ["o1", "o2", "o3", "o4"]


async def test_a_list_says_how_it_is_used(polar: Polar, server: Server) -> None:
    """Whatever is asked of it that needs its items at once; messages call the classes as the guide does."""
    customers: Any = polar.customers.list()
    for wrong in (iter, list, dict, lambda pages: [*pages]):
        with pytest.raises(TypeError, match="use async for, await it for its first page, or Blocking"):
            wrong(customers)
    with pytest.raises(TypeError, match="await it for its first page"):
        len(customers)
    with pytest.raises(TypeError, match=r"look in the items of await \.\.\.collect\(\)$"):
        _ = 1 in customers
    with pytest.raises(TypeError, match=r"^Pages\.walk\(\) got .*; did you mean 'max_items'\?$"):
        customers.walk(max_item=1)
    with pytest.raises(TypeError, match=r"await the list first, as in \(await \.\.\.\)\[0\]"):
        customers[0]
    for name in ("items", "total_count", "next", "count"):
        with pytest.raises(AttributeError, match=rf"{name!r}: await it .* as in \(await \.\.\.\)\.{name}$"):
            getattr(customers, name)
    for name in ("data", "__len_hint__"):  # of no page either
        with pytest.raises(AttributeError, match=f"^'Pages' object has no attribute {name!r}$"):
            getattr(customers, name)
    assert server.requests == []
    assert bool(customers)
    page: Any = await customers
    with pytest.raises(TypeError, match=r"iterate it with for, or the list itself with async for$"):
        async for _ in page:
            pass
    with pytest.raises(AttributeError, match=r"'data': its items are \.items, .* answer is \.response$"):
        _ = page.data


async def test_a_page_shows_no_data(polar: Polar) -> None:
    """Its repr says how much there is."""
    assert repr(await polar.products.list()) == "<Page of 10 items>"


@pytest.mark.parametrize("limit", ["10", 10.0, -1, True])
def test_a_page_size_is_a_whole_number(polar: Polar, limit: Any) -> None:
    """It is refused before anything is sent, in a query as in a body."""
    with pytest.raises(ConfigurationError) as caught:
        polar.customers.list(limit=limit)
    assert caught.value.message == f"customers:list: limit must be a whole number from 0, not {limit!r}"
    with pytest.raises(ConfigurationError, match="SearchCustomers: limit must be a whole number"):
        Square("token").customers.search(limit=limit)
