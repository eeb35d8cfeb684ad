"""The sandbox as a whole: where it runs, where it listens, and what is in it from the start."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import pytest

from aiomerchant import ConfigurationError, Polar, Square
from aiomerchant.sandbox import Sandbox

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


class TestThread:
    """`with Sandbox()`: the servers in a thread of their own."""

    def test_serves_any_loop(self, recwarn: pytest.WarningsRecorder) -> None:
        """The clients serve one loop after another, and several at once; nobody has to close them."""
        with Sandbox() as sandbox:

            async def work(name: str) -> None:
                await sandbox.square.client.customers.create(given_name=name)

            asyncio.run(work("Ada"))
            threads = [threading.Thread(target=asyncio.run, args=(work(name),)) for name in ("Grace", "Alan")]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            names = {row["given_name"] for row in sandbox.square.store["customers"].values()}
            assert names == {"Ada", "Grace", "Alan"}
            assert sandbox.done("CreateCustomer") == 3
        assert recwarn.list == []

    def test_ends_with_its_thread(self) -> None:
        """Afterwards there is no thread and nobody listens; it can be started again."""
        before = threading.active_count()
        sandbox = Sandbox()
        for _ in range(2):
            with sandbox:
                assert threading.active_count() == before + 1
                sandbox.environment  # noqa: B018  # it is there
            assert threading.active_count() == before
            with pytest.raises(ConfigurationError, match="not running"):
                _ = sandbox.environment

    def test_does_not_start_where_it_cannot(self) -> None:
        """The error is raised in the thread that asked, and no other stays behind."""
        before = threading.active_count()
        with pytest.raises(ConfigurationError, match="no such port"):
            Sandbox(polar_port=70_000).__enter__()
        assert threading.active_count() == before

    async def test_sends_webhooks_from_any_loop(self) -> None:
        """Deliveries are the servers' business, whoever waits for them; errors come back, too."""
        with Sandbox() as sandbox:
            with pytest.raises(ConfigurationError, match="did you mean"):
                await sandbox.send("order.pait", to="http://127.0.0.1:1/")
            delivery = await sandbox.send("order.paid", to="http://127.0.0.1:1/", retries=0)
            await sandbox.redeliver(delivery)
            await sandbox.deliveries.settled()
            assert [attempt.error for attempt in delivery.attempts] == ["other_error"] * 2
            assert sandbox.deliveries == [delivery]


class TestPorts:
    """Where the servers listen."""

    async def test_are_those_asked_for(self) -> None:
        """A port that was free a moment ago serves again."""
        async with Sandbox() as sandbox:
            ports = [urlsplit(server.base_url).port or 0 for server in (sandbox.polar, sandbox.square)]
        async with Sandbox(polar_port=ports[0], square_port=ports[1]) as sandbox:
            assert sandbox.polar.base_url == f"http://127.0.0.1:{ports[0]}"
            assert sandbox.square.base_url == f"http://127.0.0.1:{ports[1]}"

    async def test_that_are_taken_are_an_error(self) -> None:
        """The error names the port; the other server does not stay behind."""
        async with Sandbox() as taken:
            port = urlsplit(taken.square.base_url).port or 0
            other = Sandbox(square_port=port)
            with pytest.raises(ConfigurationError, match=f"square cannot listen on port {port}"):
                await other.__aenter__()
            with pytest.raises(ConfigurationError, match="not running"):
                _ = other.polar.base_url

    async def test_are_in_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The variables lead `from_env` there."""
        async with Sandbox() as sandbox:
            for name, value in sandbox.environment.items():
                monkeypatch.setenv(name, value)
            async with Polar.from_env() as polar, Square.from_env() as square:
                assert (await polar.customers.list()).items == []
                assert (await square.customers.list()).items == []
            assert sandbox.count() == 2


class TestSeedData:
    """A small business to look at."""

    @pytest.fixture
    async def sandbox(self) -> AsyncIterator[Sandbox]:
        async with Sandbox(start=NOW, seed_data=True) as sandbox:
            yield sandbox

    async def test_reads_as_documented(self, sandbox: Sandbox) -> None:
        """Strict clients read it all, and it adds up."""
        polar = sandbox.polar.client.with_options(strict=True)
        square = sandbox.square.client.with_options(strict=True)
        orders = await polar.orders.list().collect()
        products = {product.id: product for product in await polar.products.list().collect()}
        assert {order.total_amount for order in orders} <= {
            price.price_amount for product in products.values() for price in product.prices
        }
        assert {order.customer.name for order in orders} <= {
            person.name async for person in polar.customers.list()
        }
        subscriptions = await polar.subscriptions.list().collect()
        assert {one.status for one in subscriptions} == {"active"}
        assert all(one.current_period_end > NOW > one.current_period_start for one in subscriptions)
        payments = {payment.order_id: payment for payment in await square.payments.list().collect()}
        bought = await square.orders.search(location_ids=[sandbox.square.location_id])
        for order in bought.items:
            paid = payments[order.id]
            lines: Any = order.line_items
            assert order.total_money == paid.amount_money
            assert sum(line.total_money.amount for line in lines) == paid.amount_money.amount
        (location,) = (await square.locations.list()).locations
        assert location.id == sandbox.square.location_id
        assert [refund.status for refund in await square.refunds.list().collect()] == ["COMPLETED"]

    async def test_counts_for_nothing(self, sandbox: Sandbox) -> None:
        """What an application does is counted, and not this; the clock stands where it was set."""
        assert sandbox.received == []
        assert sandbox.violations == []
        assert sandbox.clock.now() == NOW
        moments = {row["created_at"] for row in sandbox.polar.store["orders"].values()}
        assert len(moments) == len(sandbox.polar.store["orders"])
        assert max(moments) < NOW.isoformat()

    async def test_repeats_by_its_seed(self, sandbox: Sandbox) -> None:
        """The same seed and start give the same records; another seed gives other ids."""
        async with Sandbox(start=NOW, seed_data=True) as same, Sandbox(seed=1, seed_data=True) as other:
            # Checkouts name the address of their server.
            addresses = {server.polar.base_url for server in (same, sandbox)}
            stores = {re.sub("|".join(addresses), "", json.dumps(one.polar.store)) for one in (same, sandbox)}
            assert len(stores) == 1
            assert same.square.store == sandbox.square.store
            assert not other.polar.store["orders"].keys() & sandbox.polar.store["orders"].keys()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda sandbox: sandbox.square.complete(None), "record must be a record with an id, or the id"),
        (lambda sandbox: sandbox.square.pair({"id": "1"}), "device_code must be .*, not dict"),
        (lambda sandbox: sandbox.square.dispute(5), "payment must be .*, not int"),
        (lambda sandbox: sandbox.square.decide(5, won=True), "dispute must be .*, not int"),
        (lambda sandbox: sandbox.polar.pay(None), "checkout must be .*, not NoneType"),
        (lambda sandbox: sandbox.polar.invitation(None), "seat must be .*, not NoneType"),
        (lambda sandbox: sandbox.polar.authorize(None), "url must begin with"),
        (lambda sandbox: sandbox.square.add_seller(5), "name must be a str, not int"),
        (lambda sandbox: sandbox.redeliver("1"), "delivery must be a Delivery, not str"),
        (lambda sandbox: sandbox.restore({}), "snapshot must be a Snapshot, not dict"),
        (lambda sandbox: sandbox.forward(None), "to must be the http:// or https:// URL"),
        (lambda sandbox: sandbox.send("order.paid", to=None), "to must be the http:// or https:// URL"),
        (
            lambda sandbox: sandbox.send("order.paid", to="http://x", retries="1"),
            "retries must be a whole number from 0, not '1'",
        ),
        (
            lambda sandbox: sandbox.deliveries.release(times="2"),
            "times must be a whole number from 1, not '2'",
        ),
    ],
)
async def test_arguments_of_another_type_are_named(
    sandbox: Sandbox, call: Callable[[Sandbox], Any], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"^{message}"):
        await call(sandbox)
