"""Records that a test begins with: added ones, files of them, and snapshots to return to."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from aiomerchant import BadRequestError, ConfigurationError, NotFoundError, Progress
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.records.collections import members

from tests.support.sandboxes import NOW

USD = {"amount": 1099, "currency": "USD"}
NONCE = "cnon:card-nonce-ok"
MONTH = 31 * 24 * 60 * 60


async def club(sandbox: Sandbox) -> tuple[Any, Any]:
    """A subscription of Polar's with its customer."""
    polar = sandbox.polar.client
    price = {"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}
    product = await polar.products.create(
        body={"name": "Club", "prices": [price], "recurring_interval": "month"}
    )
    checkout = await polar.checkouts.create(products=[product.id], customer_email="ada@example.com")
    paid = await sandbox.polar.pay(checkout)
    (subscription,) = (await polar.subscriptions.list()).items
    return paid, subscription


class TestAdd:
    async def test_a_record_is_found(self, sandbox: Sandbox) -> None:
        """It is complete and valid, and is what the API gets, lists and finds."""
        polar = sandbox.polar.client.with_options(strict=True)
        customer = sandbox.polar.add("customers", email="ada@example.com", name="Ada")
        order = sandbox.polar.add("orders", {"total_amount": 500, "customer_id": customer["id"]})
        found = await polar.orders.get(order["id"])
        assert (found.total_amount, found.customer.email) == (500, "ada@example.com")
        assert [one.id for one in (await polar.orders.list(customer_id=customer["id"])).items] == [found.id]
        square = sandbox.square.client.with_options(strict=True)
        added = sandbox.square.add("customers", given_name="Ada")
        assert (await square.customers.get(added["id"])).customer.given_name == "Ada"
        assert sandbox.deliveries == []

    async def test_a_record_that_lacks_something(self, sandbox: Sandbox) -> None:
        """What needs it is refused, says what is missing, and does nothing; the rest goes on."""
        invoice = sandbox.square.add("invoices")
        with pytest.raises(BadRequestError, match=f"`{invoice['id']}` of invoices has no status"):
            await sandbox.square.client.invoices.cancel(invoice["id"], version=0)
        invoice["status"] = "UNPAID"
        with pytest.raises(BadRequestError, match="of invoices has no order_id"):
            await sandbox.square.client.invoices.cancel(invoice["id"], version=0)
        assert invoice["status"] == "UNPAID"

    async def test_given_values_are_kept(self, sandbox: Sandbox) -> None:
        """Also the id, the times and the organization, and Python's values for them."""
        id, other = UUID(int=7), UUID(int=8)
        added = sandbox.polar.add(
            "customers", id=id, email="a@example.com", created_at=NOW, organization_id=other
        )
        assert (added["id"], added["organization_id"]) == (str(id), str(other))
        assert (await sandbox.polar.client.customers.get(id)).created_at == NOW
        again = sandbox.polar.add("customers", id=id, email="b@example.com")
        assert sandbox.polar.store["customers"][str(id)] is again

    async def test_what_is_held_has_the_id_beside_it(self, sandbox: Sandbox) -> None:
        order = sandbox.polar.add("orders", customer_id=str(UUID(int=1)))
        assert order["customer"]["id"] == str(UUID(int=1))
        order = sandbox.polar.add("orders", customer={"id": str(UUID(int=2)), "email": "ada@example.com"})
        assert order["customer_id"] == str(UUID(int=2))
        assert order["customer"]["email"] == "ada@example.com"

    async def test_a_subscription_runs_in_the_intervals_of_its_product(self, sandbox: Sandbox) -> None:
        """It is in the period of now, also if it began long ago, and is renewed when that ends."""
        polar, now = sandbox.polar.client, sandbox.clock.now()
        price = {"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}
        product = await polar.products.create(
            body={"name": "Club", "prices": [price], "recurring_interval": "month"}
        )
        customer = sandbox.polar.add("customers", email="ada@example.com")
        fields = {"customer_id": customer["id"], "product_id": product.id, "status": "active", "amount": 2000}
        old = sandbox.polar.add("subscriptions", fields, started_at=now - timedelta(days=400))
        new = sandbox.polar.add("subscriptions", fields)
        for added in old, new:
            found = await polar.subscriptions.get(added["id"])
            assert (found.recurring_interval, found.recurring_interval_count) == ("month", 1)
            assert found.current_period_start <= now < found.current_period_end
            assert 28 <= (found.current_period_end - found.current_period_start).days <= 31
        assert datetime.fromisoformat(new["started_at"]) == now
        assert (await polar.orders.list()).total_count == 0
        sandbox.clock.advance(31 * 24 * 60 * 60)
        orders = await polar.orders.list().collect()
        assert {(str(order.subscription_id), order.total_amount) for order in orders} == {
            (old["id"], 2000),
            (new["id"], 2000),
        }

    async def test_a_subscription_of_no_length_ends(self, sandbox: Sandbox) -> None:
        """An interval of nothing is taken for one of a day, and the clock comes to its end."""
        customer = sandbox.polar.add("customers", email="ada@example.com")
        product = sandbox.polar.add("products", name="Club")
        added = sandbox.polar.add(
            "subscriptions",
            customer_id=customer["id"],
            product_id=product["id"],
            status="active",
            recurring_interval="day",
            recurring_interval_count=0,
        )
        sandbox.clock.advance(3 * 24 * 60 * 60)
        assert datetime.fromisoformat(added["current_period_end"]) > sandbox.clock.now()

    async def test_the_amounts_of_an_order_add_up(self, sandbox: Sandbox) -> None:
        """It is paid if its status says so, and can be refunded."""
        polar = sandbox.polar.client
        customer = sandbox.polar.add("customers", email="ada@example.com")
        order = sandbox.polar.add(
            "orders",
            customer_id=customer["id"],
            status="paid",
            total_amount=1200,
            tax_amount=200,
            discount_amount=100,
        )
        found = await polar.orders.get(order["id"])
        assert (found.paid, found.subtotal_amount, found.net_amount) == (True, 1100, 1000)
        assert (found.due_amount, found.refundable_amount, found.refundable_tax_amount) == (1200, 1000, 200)
        await polar.refunds.create(order_id=found.id, reason="customer_request", amount=1000)
        assert (await polar.orders.get(order["id"])).refunded_amount == 1000

    async def test_given_amounts_are_kept(self, sandbox: Sandbox) -> None:
        """Also if they do not add up."""
        order = sandbox.polar.add("orders", subtotal_amount=5, total_amount=7, due_amount=0, paid=True)
        assert [order[f"{name}_amount"] for name in ("subtotal", "net", "total", "due")] == [5, 5, 7, 0]
        assert order["paid"] is True
        assert sandbox.polar.add("orders", status="pending", net_amount=300)["paid"] is False

    async def test_it_can_be_changed_by_requests(self, sandbox: Sandbox) -> None:
        item = sandbox.square.add("catalog/object", type="ITEM", id="MUG", item_data={"name": "Mug"})
        item["item_data"]["name"] = "Large mug"
        got = await sandbox.square.client.catalog.object.get("MUG")
        assert got.object.item_data.name == "Large mug"
        await sandbox.square.client.catalog.object.delete("MUG")
        assert sandbox.square.store["catalog/object"] == {}

    @pytest.mark.parametrize(
        ("collection", "given", "message"),
        [
            ("order", {}, "there is no collection 'order'; did you mean 'orders"),
            ("customers", {"emial": "x"}, "customers have no field 'emial'; did you mean 'email"),
            ("orders", {"total_amount": "x"}, "total_amount of orders is not valid: .* not of type"),
            ("orders", {"status": "lost"}, "status of orders is not valid"),
            ("orders", {"status": "payed"}, r"status of orders is not valid: .*; did you mean 'paid'\?"),
            ("orders", {"total_amount": 1.5}, r"^total_amount of orders is not valid: 1\.5 is not of type"),
            ("products", {"prices": [5]}, r"^prices\.0 of products is not valid: 5 is not"),
            ("orders", {"customer": {"nme": "x"}}, "no field 'customer.nme'; did you mean 'name'"),
            ("orders", {"total_amount": Decimal}, "a record of orders: total_amount"),
        ],
    )
    def test_what_does_not_fit_is_refused(
        self, sandbox: Sandbox, collection: str, given: dict[str, Any], message: str
    ) -> None:
        """The message has the near names, or says what is wrong with a value."""
        with pytest.raises(ConfigurationError, match=message):
            sandbox.polar.add(collection, given)
        assert sandbox.polar.store.get("orders", {}) == {}


class TestChange:
    async def test_a_record_is_changed(self, sandbox: Sandbox) -> None:
        """Also where others hold it, and what it holds itself; there is no event."""
        ada, eve = (sandbox.polar.add("customers", email=f"{name}@example.com") for name in ("ada", "eve"))
        order = sandbox.polar.add("orders", customer_id=ada["id"])
        changed = sandbox.polar.change("customers", ada["id"], {"name": "Ada"}, email_verified=True)
        assert changed is ada
        polar = sandbox.polar.client.with_options(strict=True)
        got = await polar.orders.get(order["id"])
        assert (got.customer.name, got.customer.email_verified) == ("Ada", True)
        sandbox.polar.change("orders", order["id"], customer_id=UUID(eve["id"]), modified_at=NOW)
        got = await polar.orders.get(order["id"])
        assert (str(got.customer.id), got.customer.email, got.modified_at) == (
            eve["id"],
            "eve@example.com",
            NOW,
        )
        assert sandbox.deliveries == []

    async def test_a_record_below_another_one(self, sandbox: Sandbox) -> None:
        customer = sandbox.square.add("customers", given_name="Ada")
        attributes = "customers/{customer_id}/custom-attributes"
        sandbox.square.add(attributes, customer_id=customer["id"], key="size", value="S")
        assert sandbox.square.change(attributes, f"{customer['id']}/size", value="M")["value"] == "M"

    @pytest.mark.parametrize(
        ("collection", "given", "message"),
        [
            ("orders", {"total_amont": 5}, "orders have no field 'total_amont'; did you mean 'total_amount'"),
            ("orders", {"customer": {"nme": "x"}}, "no field 'customer.nme'; did you mean 'name'"),
            (
                "orders",
                {"total_amount": "5"},
                '^total_amount of orders is not valid: "5" is not of type "integer"',
            ),
            ("orders", {"total_amount": None}, "^total_amount of orders is not valid: null is not of type"),
            ("orders", {"status": "payed"}, r"^status of orders is not valid: .*; did you mean 'paid'\?"),
            (
                "orders",
                {"items": [{"label": "Mug"}]},
                r"^items\.0 of orders is not valid: \"created_at\" is a req",
            ),
            (
                "orders",
                {"created_at": "noon"},
                '^created_at of orders is not valid: "noon" is not a "date-time"',
            ),
            ("orders", {"id": str(UUID(int=1))}, "^id of orders names the record, and does not change"),
            ("orders", {"total_amount": Decimal}, "a record of orders: total_amount"),
            ("discounts", {"amount": 5}, "discounts have no field 'amount'"),
            ("benefits", {"type": "discord"}, "of benefits is not valid"),
            ("discount", {}, "there is no collection 'discount'; did you mean 'discounts"),
        ],
    )
    def test_what_does_not_fit_is_refused(
        self, sandbox: Sandbox, collection: str, given: dict[str, Any], message: str
    ) -> None:
        """The message has the near names, or says what is wrong with a value. The record stays as it was."""
        discount = {"type": "percentage", "duration": "once", "basis_points": 1000, "name": "Ten"}
        added = {"orders": {}, "discounts": discount, "benefits": {"type": "custom"}}
        record = sandbox.polar.add(collection, added[collection]) if collection in added else {"id": "x"}
        before = dict(record)
        with pytest.raises(ConfigurationError, match=message):
            sandbox.polar.change(collection, record["id"], given)
        assert record == before

    async def test_what_a_newer_server_has(self, sandbox: Sandbox) -> None:
        """It is there where it is asked for, and other fields can be changed beside it."""
        order = sandbox.polar.add("orders")
        newer = {"tax_rate": 19, "status": "doubted", "customer": {"nme": "x"}}
        sandbox.polar.change("orders", order["id"], newer, undocumented=True)
        assert order.items() >= newer.items()
        sandbox.polar.change("orders", order["id"], total_amount=5)
        assert order.items() >= {**newer, "total_amount": 5}.items()
        with pytest.raises(ConfigurationError, match="did you mean 'total_amount'"):
            sandbox.polar.change("orders", order["id"], total_amont=5)
        with pytest.raises(ConfigurationError, match=r"^id of orders names the record"):
            sandbox.polar.change("orders", order["id"], id=str(UUID(int=1)), undocumented=True)

    async def test_a_record_that_is_not_there(self, sandbox: Sandbox) -> None:
        with pytest.raises(ConfigurationError, match="no record `x` of orders"):
            sandbox.polar.change("orders", "x", total_amount=5)


class TestFiles:
    async def test_a_sandbox_begins_with_one(self, tmp_path: Path) -> None:
        """The records of a snapshot are such a file, and the other sandbox has the same records."""
        file = tmp_path / "shop.json"
        async with Sandbox(start=NOW) as sandbox:
            await club(sandbox)
            await sandbox.square.client.customers.create(given_name="Ada")
            records = sandbox.snapshot().records
            file.write_text(json.dumps(records))
        for source in (file, str(file), records):
            async with Sandbox(start=NOW, records=source) as other:
                assert other.snapshot().records == records
                assert len((await other.polar.client.orders.list()).items) == 1
                assert len((await other.square.client.customers.list()).items) == 1

    @pytest.mark.parametrize("provider", ["polar", "square"])
    async def test_records_of_each_collection(self, provider: str) -> None:
        """Also those of collections below a record, whose owner only the key in the store names."""
        contract = load(provider)
        collections = {member.collection.name: member.collection for member in members(contract).values()}
        async with Sandbox(start=NOW) as sandbox:
            server = sandbox.polar if provider == "polar" else sandbox.square
            for name, collection in collections.items():
                given: dict[str, Any] = dict.fromkeys(set(collection.parents) - {collection.key}, "above")
                if name.startswith("inventory/adjustment-reasons"):
                    given["id"] = {"type": "CUSTOM", "custom_reason_id": "R1"}
                server.add(name, given)
            kept = {provider: json.loads(json.dumps(sandbox.snapshot().records[provider]))}
            stored = {name: list(rows) for name, rows in server.store.items()}
        assert {*collections} <= kept[provider].keys()
        async with Sandbox(start=NOW, records=kept) as other:
            server = other.polar if provider == "polar" else other.square
            assert other.snapshot().records[provider] == kept[provider]
            assert {name: list(rows) for name, rows in server.store.items()} == stored

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            ("[", "it is no JSON"),
            ("[]", "must be an object"),
            ('{"pollar": {}}', "there is no server 'pollar'; did you mean 'polar"),
            ('{"polar": []}', "shop.json: polar must be an object"),
            ('{"polar": {"orders": {}}}', "polar.orders must be a list"),
            ('{"polar": {"orders": [1]}}', r"polar.orders\[0\] must be an object"),
            (
                '{"polar": {"orders": [{}, {"x": 1}]}}',
                r"polar.orders\[1\]: records of orders have no field 'x'",
            ),
        ],
    )
    async def test_what_is_wrong_is_named(self, tmp_path: Path, content: str, message: str) -> None:
        file = tmp_path / "shop.json"
        file.write_text(content)
        with pytest.raises(ConfigurationError, match=message):
            async with Sandbox(records=file):
                pass

    async def test_progress_is_told(self) -> None:
        """With all records of the file as the total, whatever collection they are of."""
        told: list[Progress] = []
        records = {
            "polar": {"customers": [{"email": f"{number}@example.com"} for number in range(150)]},
            "square": {"customers": [{"given_name": "Ada"}] * 75, "orders": []},
        }
        async with Sandbox(records=records, progress=told.append):
            assert told == [Progress(done, 225, "records") for done in (100, 200, 225)]

    def test_progress_may_be_a_coroutine_function_that_ends_the_work(self) -> None:
        """Also of a sandbox with a thread of its own; nothing is left of it."""

        async def no_more(progress: Progress) -> None:
            raise OverflowError(f"{progress.done:g} of {progress.total:g} {progress.unit}")

        records = {"polar": {"customers": [{"email": "ada@example.com"}]}}
        with pytest.raises(OverflowError, match="1 of 1 records"), Sandbox(records=records, progress=no_more):
            pass

    async def test_there_is_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match="No such file"):
            async with Sandbox(records=tmp_path / "shop.json"):
                pass


class TestSnapshots:
    async def test_records_are_put_back(self, sandbox: Sandbox) -> None:
        """Changed ones are as they were, deleted ones there, new ones gone; any number of times."""
        polar = sandbox.polar.client
        ada = await polar.customers.create(body={"email": "ada@example.com"})
        grace = await polar.customers.create(body={"email": "grace@example.com"})
        snapshot = sandbox.snapshot()
        for name in ("Alan", "Edsger"):
            await polar.customers.update(ada.id, name=name)
            await polar.customers.delete(grace.id)
            made = await polar.customers.create(body={"email": "new@example.com"})
            sandbox.square.add("customers", given_name=name)
            sandbox.restore(snapshot)
            assert (await polar.customers.get(ada.id)).name is None
            assert (await polar.customers.get(grace.id)).email == "grace@example.com"
            with pytest.raises(NotFoundError):
                await polar.customers.get(made.id)
            assert [one.email async for one in polar.customers.list(email="new@example.com")] == []
            assert (await sandbox.square.client.customers.list()).items == []

    async def test_ids_and_time_repeat(self, sandbox: Sandbox) -> None:
        """After a return the same requests get the same ids at the same time."""
        snapshot = sandbox.snapshot()
        seen = []
        for _ in range(2):
            sandbox.clock.advance(60)
            seen.append(await sandbox.square.client.customers.create(given_name="Ada", idempotency_key="k"))
            sandbox.restore(snapshot)
        assert seen[0] == seen[1]
        assert sandbox.clock.now() == NOW

    async def test_idempotency_keys(self, sandbox: Sandbox) -> None:
        """A key that was used after the snapshot is new again; one from before is still used."""
        pay = sandbox.square.client.payments.create
        await pay(source_id=NONCE, amount_money=USD, idempotency_key="old")
        snapshot = sandbox.snapshot()
        first = await pay(source_id=NONCE, amount_money=USD, idempotency_key="new")
        sandbox.restore(snapshot)
        again = await pay(source_id=NONCE, amount_money={**USD, "amount": 5}, idempotency_key="new")
        assert again.payment.amount_money.amount == 5
        assert first.payment.amount_money.amount == 1099
        with pytest.raises(BadRequestError):
            await pay(source_id=NONCE, amount_money={**USD, "amount": 5}, idempotency_key="old")

    async def test_subscriptions_renew_again(self, sandbox: Sandbox) -> None:
        """What the commerce remembers beside its records returns too: each future is the same."""
        polar = sandbox.polar.client
        await club(sandbox)
        snapshot = sandbox.snapshot()
        futures = []
        for _ in range(2):
            sandbox.clock.advance(2 * MONTH)
            futures.append((await polar.orders.list()).items)
            sandbox.restore(snapshot)
            assert len((await polar.orders.list()).items) == 1
        assert futures[0] == futures[1]
        assert len(futures[0]) == 3

    async def test_stock_returns(self, sandbox: Sandbox) -> None:
        """Square's counts are no records of a collection, and are put back as well."""
        square = sandbox.square.client
        sandbox.square.add("catalog/object", type="ITEM_VARIATION", id="V", item_variation_data={"name": "V"})
        change = {
            "type": "PHYSICAL_COUNT",
            "physical_count": {
                "catalog_object_id": "V",
                "state": "IN_STOCK",
                "location_id": sandbox.square.location_id,
                "quantity": "5",
                "occurred_at": "2026-01-01T00:00:00Z",
            },
        }
        snapshot = sandbox.snapshot()
        await square.inventory.batch_create_changes(idempotency_key="k", changes=[change])
        counted = (await square.inventory.get("V")).items
        sandbox.restore(snapshot)
        assert len(counted) == 1
        assert (await square.inventory.get("V")).items == []

    async def test_begin_anew(self) -> None:
        """`clear(records=True)` returns to what the sandbox started with."""
        begin = {"polar": {"customers": [{"email": "ada@example.com"}]}}
        async with Sandbox(start=NOW, records=begin) as sandbox:
            polar = sandbox.polar.client
            first = await polar.customers.create(body={"email": "grace@example.com"})
            sandbox.clear(records=True)
            assert [one.email for one in (await polar.customers.list()).items] == ["ada@example.com"]
            assert await polar.customers.create(body={"email": "grace@example.com"}) == first
            sandbox.clear()
            assert len((await polar.customers.list()).items) == 2

    async def test_begin_anew_with_nothing(self, sandbox: Sandbox) -> None:
        """The account is there again, as at the beginning."""
        polar, square = sandbox.polar.client, sandbox.square.client
        account = await polar.organizations.get(sandbox.polar.organization_id)
        location = await square.locations.get("main")
        await square.locations.update("main", location={"name": "Harbour"})
        await polar.customers.create(body={"email": "ada@example.com"})
        sandbox.clear(records=True)
        assert await polar.organizations.get(sandbox.polar.organization_id) == account
        assert await square.locations.get("main") == location
        assert (await polar.customers.list()).items == []

    async def test_of_another_sandbox(self, sandbox: Sandbox) -> None:
        with pytest.raises(ConfigurationError, match="of another sandbox"):
            sandbox.restore(Sandbox().snapshot())

    def test_without_a_loop(self) -> None:
        """In a thread of its own, too."""
        with Sandbox(start=datetime(2026, 1, 1, tzinfo=UTC)) as sandbox:
            snapshot = sandbox.snapshot()
            sandbox.polar.add("customers", email="ada@example.com")
            sandbox.restore(snapshot)
            assert "customers" not in sandbox.snapshot().records["polar"]
