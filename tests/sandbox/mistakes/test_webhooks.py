"""Deliveries that come twice, that somebody else wrote, that fail half-way, or that nobody expected."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from uuid import UUID

from aiohttp import web

from aiomerchant import WebhookError
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.sandbox import Sandbox
from aiomerchant.webhooks import Inbox, WebhookRouter

from tests.sandbox.mistakes.conftest import Application, tells_apart
from tests.support.receivers import stringified

ANOTHER_SECRET = "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldCwgbm90IG91cnM="


class Printer:
    """Prints what was sold, and is out of order at times."""

    def __init__(self) -> None:
        self.printed: list[UUID] = []
        self.failures = 0
        self.repaired = asyncio.Event()
        self.repaired.set()

    async def print(self, order_id: UUID) -> None:
        await self.repaired.wait()
        if self.failures:
            self.failures -= 1
            raise RuntimeError("no paper")
        self.printed.append(order_id)


class Shop(Application):
    """Sells prints, and prints each order that is paid."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.printer = Printer()
        self.queue: asyncio.Queue[Any] = asyncio.Queue()
        self.router = self.routes()
        self.router.on("order.paid")(self.paid)

    def routes(self) -> WebhookRouter:
        return WebhookRouter(self.webhooks, inbox=Inbox(MemoryStore()))

    async def paid(self, event: Any) -> None:
        await self.printer.print(event.data.id)

    def stop(self) -> None:
        self.printer.repaired.set()

    async def work(self) -> None:
        """Do what was put off; called by the application's worker."""
        while not self.queue.empty():
            await self.router.handle(self.queue.get_nowait())


async def sold(sandbox: Sandbox) -> UUID:
    """The id of an order that was paid."""
    polar = sandbox.polar.client
    price: Any = {"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}
    product = await polar.products.create(
        body={"name": "Print", "prices": [price], "recurring_interval": None}
    )
    checkout = await polar.checkouts.create(products=[product.id], customer_email="ada@example.com")
    await sandbox.polar.pay(checkout)
    return (await polar.orders.list())[0].id


class PrintsTwice(Shop):
    """Takes each delivery for a new order."""

    def routes(self) -> WebhookRouter:
        return WebhookRouter(self.webhooks)


@tells_apart(Shop, {PrintsTwice: "2 prints of 1 order"})
async def test_an_order_is_printed_once(sandbox: Sandbox, application: Shop) -> None:
    sandbox.deliveries.hold()
    await sold(sandbox)
    await sandbox.deliveries.release(times=2)
    printed = application.printer.printed
    assert len(printed) == 1, f"{len(printed)} prints of 1 order"


class BelievesEverybody(Shop):
    """Reads webhooks without verifying them."""

    async def receive(self, request: web.Request) -> web.Response:
        event = await request.json()
        if event["type"] == "order.paid":
            await self.printer.print(UUID(event["data"]["id"]))
        return web.Response(status=204)


@tells_apart(Shop, {BelievesEverybody: "a print for a forged event"})
async def test_a_forged_event_prints_nothing(sandbox: Sandbox, application: Shop) -> None:
    forged = await sandbox.send("order.paid", to=application.url, secret=ANOTHER_SECRET, retries=0)
    assert application.printer.printed == [], "a print for a forged event"
    assert forged.attempts[0].status == 401


class VerifiesOtherBytes(Shop):
    """Verifies what it parsed and wrote again."""

    def rewritten(self, body: bytes) -> str:
        return json.dumps(json.loads(body))

    async def receive(self, request: web.Request) -> web.Response:
        try:
            event: Any = self.webhooks.receive(self.rewritten(await request.read()), request.headers)
        except WebhookError as error:
            return web.Response(status=401, text=str(error))
        await self.router.handle(event)
        return web.Response(status=204)


class VerifiesOtherNumbers(VerifiesOtherBytes):
    """Does that in JavaScript, which writes as the providers do, but for numbers."""

    def rewritten(self, body: bytes) -> str:
        return stringified(body)


class RefusesTheUnexpected(Shop):
    """Has a function for each type of events that it thought of."""

    async def receive(self, request: web.Request) -> web.Response:
        event = self.webhooks.receive(await request.read(), request.headers)
        await {"order.paid": self.paid}[event.type](event)
        return web.Response(status=204)


@tells_apart(
    Shop,
    {VerifiesOtherBytes: "events are refused with 401", RefusesTheUnexpected: "events are refused with 500"},
)
async def test_each_event_is_taken(sandbox: Sandbox, application: Shop) -> None:
    await sold(sandbox)
    await sandbox.deliveries.settled()
    for delivery in sandbox.deliveries:
        assert delivery.succeeded, f"events are refused with {delivery.attempts[0].status}"
    assert len(application.printer.printed) == 1


@tells_apart(Shop, {VerifiesOtherNumbers: "a meter is refused with 401"})
async def test_an_event_with_a_meter_is_taken(sandbox: Sandbox, application: Shop) -> None:
    sent = await sandbox.send("subscription.active", to=application.url, retries=0)
    assert sent.succeeded, f"a meter is refused with {sent.attempts[0].status}"


class HidesItsFailures(Shop):
    """Acknowledges events that it could not handle, so that they do not come again."""

    async def paid(self, event: Any) -> None:
        try:
            await super().paid(event)
        except RuntimeError:
            print("no paper")


class NotesItTooEarly(Shop):
    """Notes a delivery as handled before it is."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.seen: set[str] = set()

    def routes(self) -> WebhookRouter:
        return WebhookRouter(self.webhooks)

    async def paid(self, event: Any) -> None:
        if event.delivery_id not in self.seen:
            self.seen.add(event.delivery_id)
            await super().paid(event)


@tells_apart(Shop, {HidesItsFailures: "the order is lost", NotesItTooEarly: "the order is lost"})
async def test_an_order_outlives_a_failure(sandbox: Sandbox, application: Shop) -> None:
    application.printer.failures = 1
    order = await sold(sandbox)
    await sandbox.deliveries.settled()
    assert application.printer.printed == [order], "the order is lost"


class Queueing(Shop):
    """Acknowledges first, and prints later."""

    def routes(self) -> WebhookRouter:
        return WebhookRouter(self.webhooks, later=self.queue.put)


@tells_apart(Queueing, {Shop: "no answer in time"})
async def test_an_event_is_acknowledged_while_the_printer_is_busy(
    sandbox: Sandbox, application: Shop
) -> None:
    application.printer.repaired.clear()
    sandbox.deliveries.timeout = 2
    delivery = await sandbox.send("order.paid", to=application.url, retries=0)
    assert delivery.succeeded, "no answer in time"
    application.printer.repaired.set()
    await application.work()
    assert application.printer.printed == [UUID(delivery.payload["data"]["id"])]
