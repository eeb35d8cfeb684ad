"""Lists, names of fields, versions of records, and values that are newer than the application."""

from __future__ import annotations

from typing import Any, cast

from aiomerchant.sandbox import Sandbox, faults

from tests.sandbox.mistakes.conftest import Application, tells_apart


class Office(Application):
    """Writes letters to customers, and keeps the prices of a catalog."""

    listens = False

    async def addressees(self) -> list[str]:
        """The e-mail addresses of all customers."""
        return [customer.email async for customer in self.polar.customers.list() if customer.email]

    async def register(self, name: str) -> None:
        await self.square.customers.create(given_name=name, address={"postal_code": "10115"})

    async def describe(self, order_id: Any) -> str:
        """The state of an order in words; a state that it has not heard of is told as it is."""
        status = (await self.polar.orders.get(order_id)).status
        return {"paid": "thank you", "refunded": "your money is on its way"}.get(status, status)

    async def reprice(self, item_id: str, amount: int) -> None:
        """Set the price of an item."""
        item: Any = (await self.square.catalog.object.get(item_id)).object
        item.item_data.variations[0].item_variation_data.price_money.amount = amount
        await self.square.catalog.object.upsert(object=item)


class ReadsOnePage(Office):
    """Takes the first page for the list."""

    async def addressees(self) -> list[str]:
        return [customer.email for customer in await self.polar.customers.list(limit=100) if customer.email]


@tells_apart(Office, {ReadsOnePage: "100 of 250 customers"})
async def test_all_customers_get_a_letter(sandbox: Sandbox, application: Office) -> None:
    for number in range(250):
        sandbox.polar.add("customers", email=f"customer-{number}@example.com")
    addressees = await application.addressees()
    assert len(addressees) == 250, f"{len(addressees)} of 250 customers"


class WritesCamelCase(Office):
    """Spells a field as another language does."""

    async def register(self, name: str) -> None:
        address = cast("Any", {"postalCode": "10115"})
        await self.square.customers.create(given_name=name, address=address)


@tells_apart(Office, {WritesCamelCase: "unknown field.*postal_code"})
async def test_requests_are_as_documented(sandbox: Sandbox, application: Office) -> None:
    await application.register("Ada")
    assert sandbox.violations == []


class KnowsAllStates(Office):
    """Has words for the states that there were."""

    async def describe(self, order_id: Any) -> str:
        status = (await self.polar.orders.get(order_id)).status
        return {"paid": "thank you", "refunded": "your money is on its way"}[status]


@tells_apart(Office, {KnowsAllStates: "in_review"})
async def test_a_new_state_of_orders(sandbox: Sandbox, application: Office) -> None:
    order = sandbox.polar.add("orders", status="paid", total_amount=2000)
    sandbox.fault(faults.UnknownEnum("status", value="in_review"), "orders.get")
    assert await application.describe(order["id"]) == "in_review"
    assert await application.describe(order["id"]) == "thank you"


class LeavesOutTheVersion(Office):
    """Writes an object anew, from what it knows of it."""

    async def reprice(self, item_id: str, amount: int) -> None:
        variation: Any = (await self.square.catalog.object.get(item_id)).object.item_data.variations[0]
        price = {"amount": amount, "currency": "USD"}
        data: Any = {"item_id": item_id, "pricing_type": "FIXED_PRICING", "price_money": price}
        await self.square.catalog.object.upsert(
            object={"type": "ITEM_VARIATION", "id": variation.id, "item_variation_data": data}
        )


class KeepsAnOldVersion(Office):
    """Reads an object once, and writes it again and again."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.known: dict[str, Any] = {}

    async def reprice(self, item_id: str, amount: int) -> None:
        if item_id not in self.known:
            self.known[item_id] = (await self.square.catalog.object.get(item_id)).object
        item = self.known[item_id]
        item.item_data.variations[0].item_variation_data.price_money.amount = amount
        await self.square.catalog.object.upsert(object=item)


@tells_apart(Office, {LeavesOutTheVersion: "VERSION_MISMATCH", KeepsAnOldVersion: "VERSION_MISMATCH"})
async def test_prices_change(sandbox: Sandbox, application: Office) -> None:
    price = {"amount": 1000, "currency": "USD"}
    variation: Any = {
        "type": "ITEM_VARIATION",
        "id": "#one",
        "item_variation_data": {"name": "One", "pricing_type": "FIXED_PRICING", "price_money": price},
    }
    made = await sandbox.square.client.catalog.object.upsert(
        object={"type": "ITEM", "id": "#mug", "item_data": {"name": "Mug", "variations": [variation]}}
    )
    item: Any = made.catalog_object
    for amount in (1100, 1200):
        await application.reprice(item.id, amount)
        found: Any = (await sandbox.square.client.catalog.object.get(item.id)).object
        assert found.item_data.variations[0].item_variation_data.price_money.amount == amount
