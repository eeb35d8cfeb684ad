"""What a request costs the sandbox does not depend on how many records there are.

The cost is counted in function calls, which are the same in each run.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Container, Sequence
from functools import partial
from itertools import count
from typing import Any

import pytest

from aiomerchant import Polar, Square
from aiomerchant.request.converter import converter
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.records.provider_rules import cut
from aiomerchant.sandbox.state import Record

from tests.support.sandboxes import NOW

FEW, MANY = 10, 200
USD = {"amount": 100, "currency": "USD"}
PRICE = {"amount_type": "fixed", "price_amount": 0, "price_currency": "usd"}

Call = Callable[[], Awaitable[Any]]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    # Records, which cost calls once, are built when much text was decoded, also by tests before.
    converter.cache_clear()
    async with Sandbox(start=NOW) as sandbox:
        yield sandbox


async def calls(request: Call, counted: Container[str] = ("call", "c_call")) -> int:
    """How many functions a request calls, on both sides; `call` counts those in Python alone."""
    called = count()

    def profile(_: object, event: str, __: object) -> None:
        if event in counted:
            next(called)

    sys.setprofile(profile)
    try:
        await request()
    finally:
        sys.setprofile(None)
    return next(called)


class Seller:
    """A seller whose records become more, and requests about the newest of them."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.polar: Polar = sandbox.polar.client
        self.square: Square = sandbox.square.client
        self.location = sandbox.square.location_id
        sandbox.square.add("customers/custom-attribute-definitions", key="shelf")
        self.numbers = count()
        self.customer: Any = None
        self.buyer: Any = None
        self.item = self.variation = ""
        self.change: Any = None

    async def grow(self) -> None:
        """A record more in each collection."""
        await self.polar_customer()
        await self.subscription()
        await self.ingest()
        await self.square_customer()
        await self.pay()
        await self.order()
        await self.upsert(1)
        await self.count()

    async def polar_customer(self) -> None:
        number = next(self.numbers)
        body = {"email": f"{number}@example.com", "external_id": f"ours-{number}", "name": f"N {number}"}
        self.customer = await self.polar.customers.create(body=body)

    async def subscription(self) -> None:
        product = await self.polar.products.create(
            body={"name": "Print club", "prices": [PRICE], "recurring_interval": "month"}
        )
        await self.polar.subscriptions.create(
            body={"product_id": str(product.id), "customer_id": str(self.customer.id)}
        )

    async def ingest(self) -> None:
        event = {"name": "print", "external_id": f"event-{next(self.numbers)}", "external_customer_id": "x"}
        await self.polar.events.ingest(events=[event])

    async def square_customer(self) -> None:
        made = await self.square.customers.create(given_name=f"N {next(self.numbers)}")
        self.buyer = made.customer
        await self.square.customers.custom_attributes.upsert(
            self.buyer.id, "shelf", custom_attribute={"value": "A"}
        )

    async def pay(self) -> None:
        await self.square.payments.create(
            source_id="CASH", amount_money=USD, cash_details={"buyer_supplied_money": USD}
        )

    async def order(self) -> None:
        line = {"quantity": "1", "name": "Print", "base_price_money": USD}
        await self.square.orders.create(order={"location_id": self.location, "line_items": [line]})

    async def upsert(self, many: int) -> None:
        """Items with a variation each, in one batch."""
        variation = {"name": "One", "pricing_type": "FIXED_PRICING", "price_money": USD}
        objects = [
            {
                "type": "ITEM",
                "id": f"#item-{number}",
                "item_data": {
                    "name": f"Item {number}",
                    "variations": [
                        {"type": "ITEM_VARIATION", "id": f"#one-{number}", "item_variation_data": variation}
                    ],
                },
            }
            for number in (next(self.numbers) for _ in range(many))
        ]
        made = await self.square.catalog.batch_upsert(
            idempotency_key=str(next(self.numbers)), batches=[{"objects": objects}]
        )
        self.item, self.variation = (pair.object_id or "" for pair in (made.id_mappings or ())[-2:])

    async def count(self) -> None:
        counted = {
            "catalog_object_id": self.variation,
            "state": "IN_STOCK",
            "location_id": self.location,
            "quantity": "3",
            "occurred_at": "2026-01-01T00:00:00Z",
        }
        made = await self.square.inventory.batch_create_changes(
            idempotency_key=str(next(self.numbers)),
            changes=[{"type": "PHYSICAL_COUNT", "physical_count": counted}],
        )
        self.change = (made.changes or ())[-1].physical_count

    def requests(self) -> dict[str, Call]:
        """Requests that find, change or list records."""
        polar, square = self.polar, self.square
        return {
            "polar_customer": self.polar_customer,
            "ingest": self.ingest,
            "square_customer": self.square_customer,
            "pay": self.pay,
            "order": self.order,
            "upsert": lambda: self.upsert(1),
            "count": self.count,
            "customers.get": lambda: polar.customers.get(self.customer.id),
            "customers.get_external": lambda: polar.customers.get_external(self.customer.external_id),
            "customers.update": lambda: polar.customers.update(self.customer.id, email="new@example.com"),
            "customers.get_state": lambda: polar.customers.get_state(self.customer.id),
            "customers.list": lambda: polar.customers.list(limit=5).first(),
            "events.list": lambda: polar.events.list(limit=5).first(),
            "subscriptions.list": lambda: polar.subscriptions.list(limit=5, page=2).first(),
            "members.list": lambda: polar.customers.members.list(self.customer.id).first(),
            "custom_attributes.list": lambda: square.customers.custom_attributes.list(self.buyer.id).first(),
            "square.get": lambda: square.customers.get(self.buyer.id),
            "square.update": lambda: square.customers.update(self.buyer.id, given_name="New"),
            "square.list": lambda: square.customers.list(limit=5).first(),
            "payments.list": lambda: square.payments.list(limit=5).first(),
            "catalog.get": lambda: square.catalog.object.get(self.variation),
            "inventory.get": lambda: square.inventory.get(self.variation).first(),
            "inventory.get_physical_count": lambda: square.inventory.get_physical_count(self.change.id),
            "catalog.delete": lambda: square.catalog.object.delete(self.variation),
            "customers.delete": lambda: polar.customers.delete(self.customer.id),
            "square.delete": lambda: square.customers.delete(self.buyer.id),
        }


async def test_a_request_costs_the_same_among_many_records(sandbox: Sandbox) -> None:
    """To make, get, change, list and delete a record takes as many calls among 200 records as among 10."""
    seller = Seller(sandbox)
    costs: dict[str, list[int]] = {}
    # The first requests of their kind also make what later ones use: decoders and validators.
    for more in (1, FEW, MANY):
        for _ in range(more):
            await seller.grow()
        for name, request in seller.requests().items():
            costs.setdefault(name, []).append(await calls(request))
    assert not {name: cost for name, cost in costs.items() if cost[2] > cost[1] * 1.1 + 20}


async def test_each_batch_of_a_catalog_costs_the_same(sandbox: Sandbox) -> None:
    """The tenth batch takes as many calls as the second one."""
    seller = Seller(sandbox)
    costs = [await calls(lambda: seller.upsert(20)) for _ in range(10)]
    assert costs[9] < costs[1] * 1.1


async def test_a_further_page_costs_the_same_among_many_records(sandbox: Sandbox) -> None:
    """Of a list that is filtered or sorted, too: it is arranged once, until a record changes."""
    seller = Seller(sandbox)
    polar, square = seller.polar, seller.square
    organization, location = sandbox.polar.organization_id, sandbox.square.location_id
    by_name: Any = {"sort": {"field": "CREATED_AT", "order": "DESC"}}
    open_orders: Any = {"filter": {"state_filter": {"states": ["OPEN"]}}}
    lists: dict[str, Callable[[], Any]] = {
        "customers.list sorted": lambda: polar.customers.list(limit=2, sorting=["name"]),
        "customers.list filtered": lambda: polar.customers.list(limit=2, query="example.com"),
        "customers.list owned": lambda: polar.customers.list(limit=2, organization_id=organization),
        "subscriptions.list filtered": lambda: polar.subscriptions.list(limit=2, active=True),
        "customers.search": lambda: square.customers.search(limit=2, query=by_name),
        "orders.search": lambda: square.orders.search(location_ids=[location], limit=2, query=open_orders),
        "payments.list": lambda: square.payments.list(limit=2, sort_order="ASC"),
        "catalog.search": lambda: square.catalog.search(object_types=["ITEM"], limit=2),
    }
    costs: dict[str, list[int]] = {}
    for more in (FEW, MANY):
        for _ in range(more):
            await seller.grow()
        for name, asked in lists.items():
            pages = asked().pages()
            for _ in range(2):
                await anext(pages)
            costs.setdefault(name, []).append(await calls(partial(anext, pages)))
    assert not {name: cost for name, cost in costs.items() if cost[1] > cost[0] * 1.1 + 20}


async def test_a_page_after_a_write_costs_the_same_among_many_records(sandbox: Sandbox) -> None:
    """Of a list that is filtered, among them by what other records say: the changed record is looked at."""
    seller = Seller(sandbox)
    polar, square = seller.polar, seller.square
    organization = sandbox.polar.organization_id
    filtered: Any = {"filter": {"creation_source": {"values": ["THIRD_PARTY"], "rule": "INCLUDE"}}}
    lists: dict[str, tuple[Callable[[], Any], Call]] = {
        "of Polar": (lambda: polar.customers.list(limit=2, query="example.com"), seller.polar_customer),
        "owned": (lambda: polar.customers.list(limit=2, organization_id=organization), seller.polar_customer),
        "of Square": (lambda: square.customers.search(limit=2, query=filtered), seller.square_customer),
        "of the catalog": (
            lambda: square.catalog.search(object_types=["ITEM"], limit=2),
            partial(seller.upsert, 1),
        ),
    }
    costs: dict[str, list[int]] = {}
    for more in (FEW, MANY):
        for _ in range(more):
            await seller.grow()
        for name, (asked, write) in lists.items():
            pages = asked().pages()
            await anext(pages)
            await write()
            costs.setdefault(name, []).append(await calls(partial(anext, pages)))
    assert not {name: cost for name, cost in costs.items() if cost[1] > cost[0] * 1.1 + 50}


async def test_a_period_costs_the_same_after_many(sandbox: Sandbox) -> None:
    """The clock looks at what changed alone: neither at all records, nor at all orders of a subscription."""
    seller = Seller(sandbox)
    day = 24 * 60 * 60
    daily = {"name": "Print a day", "prices": [PRICE], "recurring_interval": "day"}
    await seller.polar_customer()
    product = await seller.polar.products.create(body=daily)
    body = {"product_id": str(product.id), "customer_id": str(seller.customer.id)}
    await seller.polar.subscriptions.create(body=body)

    async def period() -> None:
        sandbox.clock.advance(day)

    costs = []
    for more in (FEW, MANY):
        sandbox.clock.advance(more * day)
        for _ in range(more):
            sandbox.polar.add("orders", status="paid", total_amount=100)
        await period()
        costs.append(await calls(period, {"call"}))
    # Each record is looked at once when the clock begins to move.
    assert costs[1] < costs[0] * 1.1 + 3 * 2 * (MANY - FEW)


class Visited(Sequence[Record]):
    """Records that count which of them are visited."""

    def __init__(self, many: int) -> None:
        self.records: list[Record] = [{"id": number} for number in range(many)]
        self.visited = 0

    def __len__(self) -> int:
        return len(self.records)

    def __getitem__(self, place: Any) -> Any:
        found = self.records[place]
        self.visited += len(found) if isinstance(place, slice) else 1
        return found


@pytest.mark.parametrize(
    ("start", "newest_first", "ids"),
    [(3, False, [3, 4]), (3, True, [96, 95]), (98, True, [1, 0]), (99, True, [0]), (100, True, [])],
)
def test_a_page_visits_no_other_record(start: int, ids: list[int], *, newest_first: bool) -> None:
    found = Visited(100)
    assert [record["id"] for record in cut(found, start, start + 2, newest_first=newest_first)] == ids
    assert found.visited == len(ids)
