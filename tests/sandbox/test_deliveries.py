"""Webhooks from the sandbox: every type of event, how it is signed, repeated and subscribed to."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any, get_args

import aiohttp
import pytest
from aiohttp import web

from aiomerchant import (
    ConfigurationError,
    NotFoundError,
    Polar,
    Square,
    WebhookSignatureError,
    polar as polar_values,
    square as square_values,
)
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.records.collections import members
from aiomerchant.webhooks import Derivation, PolarWebhooks
from aiomerchant_api.polar.events import EVENTS as POLAR_EVENTS
from aiomerchant_api.square.events import EVENTS as SQUARE_EVENTS

from tests.support import vendored
from tests.support.instances import Instances, Schema, Validator, component, document
from tests.support.references import path_with_records, with_records
from tests.support.sandboxes import NOW
from tests.support.servers import Serve, drop, hang

BOTH = sorted(POLAR_EVENTS.keys() & SQUARE_EVENTS.keys())
#: Type and provider of every event.
EVERY = [(type, "polar") for type in POLAR_EVENTS] + [(type, "square") for type in SQUARE_EVENTS]
POLAR_SUBSCRIPTIONS = "webhooks/endpoints"
SQUARE_SUBSCRIPTIONS = "webhooks/subscriptions"


@dataclass
class Receiver:
    """An application that receives webhooks, and answers by a script, its last answer ever after."""

    url: str = ""
    answers: list[int] = field(default_factory=lambda: [204])
    received: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.received.append((headers, await request.read()))
        status = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        location = {"Location": f"{self.url}&again"} if 300 <= status < 400 else {}
        return web.Response(status=status, headers=location)

    @property
    def types(self) -> list[str]:
        return [json.loads(body)["type"] for _, body in self.received]

    @property
    def only(self) -> tuple[dict[str, str], Any]:
        assert len(self.received) == 1, self.types
        headers, body = self.received[0]
        return headers, json.loads(body)


#: Starts a receiver with these answers.
Receive = Callable[..., Awaitable[Receiver]]


@pytest.fixture
async def receive() -> AsyncIterator[Receive]:
    async with AsyncExitStack() as stack:

        async def start(*answers: int) -> Receiver:
            receiver = Receiver()
            if answers:
                receiver.answers = list(answers)
            application = web.Application()
            application.router.add_post("/hooks", receiver.handle)
            runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hooks?shop=a%20b"
            return receiver

        yield start


def hashed(key: bytes, content: bytes) -> str:
    return b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()


def signed_by_polar(headers: dict[str, str], body: bytes, key: bytes) -> bool:
    """What a receiver does, with the standard library alone."""
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    return headers["webhook-signature"] == f"v1,{hashed(key, content)}"


def signed_by_square(headers: dict[str, str], body: bytes, key: str, url: str) -> bool:
    return headers["x-square-hmacsha256-signature"] == hashed(key.encode(), url.encode() + body)


def standard(secret: str) -> bytes:
    return b64decode(secret.removeprefix("whsec_"))


def schemas(provider: str) -> dict[str, Schema]:
    """The schema of each event's payload, by its type."""
    if provider == "polar":
        hooks = document("polar")["webhooks"].items()
        bodies = {type: hook["post"]["requestBody"]["content"] for type, hook in hooks}
        return {type: body["application/json"]["schema"] for type, body in bodies.items()}
    components = document("square")["components"]["schemas"].items()
    return {
        schema["x-webhook"]["event"]: component(name) for name, schema in components if "x-webhook" in schema
    }


def subject(payload: dict[str, Any]) -> Any:
    """The record that a payload of Square is about."""
    (record,) = payload["data"]["object"].values()
    return record


class TestEveryEvent:
    """Each type of event, on the wire."""

    def test_all_are_there(self) -> None:
        """The documents' events, no more and no less."""
        assert POLAR_EVENTS.keys() == vendored.events("polar")
        assert SQUARE_EVENTS.keys() == vendored.events("square")

    async def test_arrive_signed_and_as_the_document_says(self, sandbox: Sandbox, receive: Receive) -> None:
        """The body fits the event's schema, decodes strictly to its model, and its signature holds."""
        receiver = await receive()
        validators = {provider: Validator(document(provider)) for provider in ("polar", "square")}
        of = {provider: schemas(provider) for provider in ("polar", "square")}
        for type, provider in EVERY:
            delivery = await sandbox.send(type, to=receiver.url, provider=provider)
            headers, body = receiver.received[-1]
            assert (delivery.provider, delivery.succeeded, len(delivery.attempts)) == (provider, True, 1)
            assert body == delivery.message.body
            payload = json.loads(body)
            assert payload == delivery.payload
            assert payload["type"] == type
            if provider == "polar":
                polar_values.decode(body, getattr(polar_values.models, POLAR_EVENTS[type]), strict=True)
                assert headers["webhook-id"] == delivery.id
                assert headers["webhook-timestamp"] == "1767268800"
                assert payload["timestamp"] == "2026-01-01T12:00:00.000000Z"
                assert payload["api_version"] == vendored.VERSIONS["polar"]
                assert signed_by_polar(headers, body, standard(sandbox.polar.webhook_secret))
            else:
                square_values.decode(body, getattr(square_values.models, SQUARE_EVENTS[type]), strict=True)
                assert payload["event_id"] == delivery.id
                assert payload["merchant_id"] == sandbox.square.merchant_id
                assert payload["created_at"] == "2026-01-01T12:00:00.000Z"
                assert signed_by_square(headers, body, sandbox.square.webhook_secret, receiver.url)
            assert validators[provider].messages(of[provider][type], payload) == [], type
            assert headers["content-type"] == "application/json"
        assert [delivery.message.type for delivery in sandbox.deliveries] == [type for type, _ in EVERY]
        assert len({delivery.id for delivery in sandbox.deliveries}) == len(EVERY)


class TestSend:
    """What an event that was asked for holds, and what cannot be asked for."""

    async def test_fields_can_be_given(self, sandbox: Sandbox, receive: Receive) -> None:
        """They stand in the record, wherever its provider puts that, and its id is told beside it too."""
        receiver = await receive()
        order = await sandbox.send("order.paid", to=receiver.url, data={"id": "o1", "currency": "usd"})
        assert (order.payload["data"]["id"], order.payload["data"]["currency"]) == ("o1", "usd")
        money = {"amount": 1099, "currency": "USD"}
        payment = await sandbox.send(
            "payment.updated", to=receiver.url, data={"id": "p1", "amount_money": money}
        )
        assert payment.payload["data"]["type"] == "payment"
        assert payment.payload["data"]["id"] == "p1"
        assert payment.payload["data"]["object"]["payment"]["amount_money"] == money

    async def test_the_record_is_of_this_sandbox(self, sandbox: Sandbox, receive: Receive) -> None:
        """A new id, this moment, and the sandbox's organization or seller; runs repeat."""
        receiver = await receive()
        product = (await sandbox.send("product.created", to=receiver.url)).payload["data"]
        assert product["organization_id"] == sandbox.polar.organization_id
        assert product["created_at"] == "2026-01-01T12:00:00.000000Z"
        again = (await sandbox.send("product.created", to=receiver.url)).payload["data"]
        assert again["id"] != product["id"]
        order = (await sandbox.send("order.created", to=receiver.url, provider="square")).payload["data"]
        assert order["object"]["order_created"]["location_id"] == sandbox.square.location_id
        assert order["object"]["order_created"]["order_id"] == order["id"]
        async with Sandbox(start=NOW) as other:
            assert (await other.send("product.created", to=receiver.url)).payload["data"] == product

    @pytest.mark.parametrize(
        ("event", "status"),
        [
            ("order.paid", "paid"),
            ("order.refunded", "refunded"),
            ("subscription.canceled", "active"),
            ("subscription.revoked", "canceled"),
            ("customer_seat.assigned", "pending"),
            ("subscription.past_due", "past_due"),
            ("checkout.expired", "expired"),
            ("invoice.canceled", "CANCELED"),
            ("invoice.published", "UNPAID"),
            ("payment.created", "APPROVED"),
            ("payment.updated", "COMPLETED"),
            ("terminal.checkout.created", "PENDING"),
            ("payout.paid", "PAID"),
        ],
    )
    async def test_the_status_is_that_of_the_event(
        self, sandbox: Sandbox, receive: Receive, event: str, status: str
    ) -> None:
        """A paid order says that it is paid."""
        receiver = await receive()
        delivery = await sandbox.send(event, to=receiver.url)
        record = delivery.payload["data"] if delivery.provider == "polar" else subject(delivery.payload)
        assert record["status"] == status

    @pytest.mark.parametrize("derivation", ["standard", "legacy"])
    async def test_both_derivations(self, sandbox: Sandbox, receive: Receive, derivation: Derivation) -> None:
        """Of a secret of one's own, for one delivery or for all of them."""
        receiver = await receive()
        secret = "whsec_" + b64encode(b"a key of one's own").decode()
        key = standard(secret) if derivation == "standard" else secret.encode()
        await sandbox.send("order.paid", to=receiver.url, secret=secret, derivation=derivation)
        assert signed_by_polar(*receiver.received[-1], key)
        sandbox.deliveries.derivation = derivation
        await sandbox.send("order.paid", to=receiver.url, secret=secret)
        assert signed_by_polar(*receiver.received[-1], key)

    async def test_a_key_of_ones_own_for_square(self, sandbox: Sandbox, receive: Receive) -> None:
        """The signature key is text, and any text will do."""
        receiver = await receive()
        await sandbox.send("payment.created", to=receiver.url, secret="Zoë")
        assert signed_by_square(*receiver.received[-1], "Zoë", receiver.url)

    @pytest.mark.parametrize(
        ("event", "options", "message"),
        [
            ("order.payed", {}, "neither provider has an event 'order.payed'; did you mean 'order.paid'?"),
            ("payment.created", {"provider": "polar"}, "polar has no event 'payment.created'"),
            ("order.paid", {"provider": "stripe"}, "stripe has no event 'order.paid'"),
            ("payment.created", {"derivation": "legacy"}, "derivation is not for events of Square"),
            ("order.paid", {"retries": -1}, "retries must be a whole number from 0"),
            ("order.paid", {"to": "shop.example/hooks"}, "to must be the http:// or https:// URL"),
            ("order.paid", {"secret": "my secret"}, "no base64"),
        ],
    )
    async def test_mistakes_are_told(
        self, sandbox: Sandbox, event: str, options: dict[str, Any], message: str
    ) -> None:
        """Nothing is sent, and no secret shown."""
        with pytest.raises(ConfigurationError) as caught:
            await sandbox.send(event, **{"to": "http://127.0.0.1:9/", **options})
        assert message in str(caught.value)
        assert "my secret" not in str(caught.value)

    @pytest.mark.parametrize("event", BOTH)
    async def test_a_type_of_both_providers_is_polar_s(
        self, sandbox: Sandbox, receive: Receive, event: str
    ) -> None:
        """Unless `provider` says otherwise."""
        receiver = await receive()
        assert (await sandbox.send(event, to=receiver.url)).provider == "polar"
        assert (await sandbox.send(event, to=receiver.url, provider="square")).provider == "square"
        assert ["webhook-id" in headers for headers, _ in receiver.received] == [True, False]

    async def test_nothing_is_sent_outside_of_a_running_sandbox(self) -> None:
        """The error says how it is used."""
        with pytest.raises(ConfigurationError, match="async with"):
            await Sandbox().send("order.paid", to="http://127.0.0.1:9/")

    async def test_no_secret_in_any_repr(self, sandbox: Sandbox, receive: Receive) -> None:
        """A failing assertion prints deliveries: neither secrets nor contents may be in them."""
        receiver = await receive()
        await sandbox.send("customer.updated", to=receiver.url, provider="polar", data={"name": "Ada L."})
        shown = repr(sandbox.deliveries)
        assert "customer.updated" in shown
        assert sandbox.polar.webhook_secret not in shown
        assert "Ada" not in shown
        assert "v1," not in shown


class TestRetries:
    """A delivery that is not taken comes again, as its provider would send it, without the wait."""

    async def test_polar(self, sandbox: Sandbox, receive: Receive) -> None:
        """The same id and body; each attempt is signed anew with its own time."""
        receiver = await receive(500, 404, 204)
        delivery = await sandbox.send("order.paid", to=receiver.url)
        assert [(attempt.status, attempt.error, attempt.wait) for attempt in delivery.attempts] == [
            (500, "http_error", 0.0),
            (404, "http_error", 4.0),
            (204, None, 8.0),
        ]
        assert delivery.succeeded
        key = standard(sandbox.polar.webhook_secret)
        assert {headers["webhook-id"] for headers, _ in receiver.received} == {delivery.id}
        assert {body for _, body in receiver.received} == {delivery.message.body}
        assert all(signed_by_polar(headers, body, key) for headers, body in receiver.received)
        sandbox.clock.advance(3600)
        await sandbox.redeliver(delivery)
        headers, body = receiver.received[-1]
        assert headers["webhook-id"] == delivery.id
        assert headers["webhook-timestamp"] == "1767272400"
        assert signed_by_polar(headers, body, key)

    async def test_polar_gives_up(self, sandbox: Sandbox, receive: Receive) -> None:
        """After ten attempts within half an hour and a little more."""
        receiver = await receive(503)
        delivery = await sandbox.send("order.paid", to=receiver.url)
        assert len(receiver.received) == len(delivery.attempts) == 10
        assert [attempt.wait for attempt in delivery.attempts] == [0, 4, 8, 16, 32, 64, 128, 256, 512, 1024]
        assert not delivery.succeeded

    async def test_square(self, sandbox: Sandbox, receive: Receive) -> None:
        """The same bytes and signature; the header counts the retries and says what went wrong."""
        receiver = await receive(500, 302, 200)
        delivery = await sandbox.send("payment.created", to=receiver.url)
        assert [attempt.wait for attempt in delivery.attempts] == [0, 60, 120]
        sent = [
            {name: value for name, value in headers.items() if name.startswith("square-")}
            for headers, _ in receiver.received
        ]
        always = {
            "square-environment": "Sandbox",
            "square-initial-delivery-timestamp": "2026-01-01T12:00:00.000Z",
        }
        assert sent == [
            always,
            always | {"square-retry-number": "1", "square-retry-reason": "http_error"},
            always | {"square-retry-number": "2", "square-retry-reason": "http_error"},
        ]
        assert len({body for _, body in receiver.received}) == 1
        assert len({headers["x-square-hmacsha256-signature"] for headers, _ in receiver.received}) == 1
        sandbox.clock.advance(3600)
        await sandbox.redeliver(delivery)
        headers, _ = receiver.received[-1]
        assert headers["square-initial-delivery-timestamp"] == always["square-initial-delivery-timestamp"]

    async def test_square_gives_up(self, sandbox: Sandbox, receive: Receive) -> None:
        """After a day: 11 retries, each wait longer than the one before or as long."""
        receiver = await receive(400)
        delivery = await sandbox.send("payment.created", to=receiver.url)
        waits = [attempt.wait for attempt in delivery.attempts]
        assert len(receiver.received) == len(waits) == 12
        assert waits == sorted(waits)
        assert 23 * 3600 <= sum(waits) <= 25 * 3600
        assert receiver.received[-1][0]["square-retry-number"] == "11"

    @pytest.mark.parametrize("provider", ["polar", "square"])
    @pytest.mark.parametrize(
        ("status", "taken"), [(200, True), (299, True), (301, False), (307, False), (400, False)]
    )
    async def test_only_2xx_is_success(
        self, sandbox: Sandbox, receive: Receive, provider: str, status: int, taken: bool
    ) -> None:
        """Redirects are not followed: they are failures like others."""
        receiver = await receive(status)
        delivery = await sandbox.send("order.created", to=receiver.url, provider=provider, retries=0)
        assert delivery.succeeded is taken
        assert len(receiver.received) == 1

    @pytest.mark.parametrize("event", ["order.paid", "payment.created"])
    async def test_what_goes_wrong_is_told_apart(self, sandbox: Sandbox, serve: Serve, event: str) -> None:
        """No answer in time, no answer at all, nobody there, and no TLS."""
        sandbox.deliveries.timeout = 0.05
        silent, broken, plain = (
            await serve(hang),
            await serve(drop),
            await serve(drop, greeting=b"no TLS\r\n"),
        )
        delivery = await sandbox.send(event, to=silent.url, retries=0)
        assert [(attempt.status, attempt.error) for attempt in delivery.attempts] == [(None, "http_timeout")]
        sandbox.deliveries.timeout = 10
        delivery = await sandbox.send(event, to=broken.url, retries=0)
        assert delivery.attempts[0].error == "other_error"
        delivery = await sandbox.send(event, to="http://127.0.0.1:9/", retries=0)
        assert delivery.attempts[0].error == "other_error"
        delivery = await sandbox.send(event, to=plain.url.replace("http", "https"), retries=0)
        assert delivery.attempts[0].error == "ssl_error"

    async def test_a_receiver_has_ten_seconds(self, sandbox: Sandbox) -> None:
        """Both providers say so."""
        assert sandbox.deliveries.timeout == 10.0

    async def test_fewer_retries(self, sandbox: Sandbox, receive: Receive) -> None:
        """A test that looks at one failure is not told ten times; it goes on when it likes."""
        receiver = await receive(500, 500, 204)
        delivery = await sandbox.send("order.paid", to=receiver.url, retries=1)
        assert (len(delivery.attempts), delivery.succeeded) == (2, False)
        assert await sandbox.redeliver(delivery) is delivery
        assert (len(delivery.attempts), delivery.succeeded) == (3, True)

    async def test_a_delivery_may_come_twice(self, sandbox: Sandbox, receive: Receive) -> None:
        """What was taken can be sent again, for a receiver that must act once. It is no retry."""
        receiver = await receive()
        delivery = await sandbox.send("payment.created", to=receiver.url)
        await sandbox.redeliver(delivery)
        assert [json.loads(body)["event_id"] for _, body in receiver.received] == [delivery.id] * 2
        assert "square-retry-number" not in receiver.received[-1][0]


class TestSubscriptions:
    """Changes of state go to those who subscribed to them by the API."""

    async def test_polar(self, sandbox: Sandbox, polar: Polar, receive: Receive) -> None:
        """Created, changed and deleted: the record as it was answered, signed with the endpoint's secret."""
        receiver = await receive()
        endpoint = await polar.webhooks.create_webhook_endpoint(
            url=receiver.url,
            format="raw",
            events=["customer.created", "customer.updated", "customer.deleted"],
        )
        customer = await polar.customers.create(body={"email": "ada@example.com"})
        await polar.customers.update(customer.id, name="Ada")
        await polar.customers.delete(customer.id)
        await sandbox.deliveries.settled()
        assert receiver.types == ["customer.created", "customer.updated", "customer.deleted"]
        payloads = [json.loads(body) for _, body in receiver.received]
        assert [payload["data"]["name"] for payload in payloads] == [None, "Ada", "Ada"]
        assert (
            polar_values.decode(payloads[0]["data"], polar_values.models.Customer, strict=True).id
            == customer.id
        )
        assert all(signed_by_polar(*one, standard(endpoint.secret)) for one in receiver.received)
        assert [delivery.subscription for delivery in sandbox.deliveries] == [str(endpoint.id)] * 3

    async def test_square(self, sandbox: Sandbox, square: Square, receive: Receive) -> None:
        """The record stands in data.object; the signature covers the URL that was subscribed."""
        receiver = await receive()
        answer = await square.webhooks.subscriptions.create(
            subscription={
                "name": "shop",
                "event_types": ["payment.created", "payment.updated", "customer.created"],
                "notification_url": receiver.url,
            }
        )
        subscription = answer.subscription
        assert subscription is not None
        assert subscription.signature_key is not None
        answer = await square.payments.create(
            source_id="cnon:card-nonce-ok",
            amount_money={"amount": 1099, "currency": "USD"},
            autocomplete=False,
        )
        payment = answer.payment
        assert payment is not None
        await square.payments.complete(payment.id or "")
        await square.customers.create(given_name="Ada")
        await sandbox.deliveries.settled()
        assert receiver.types == ["payment.created", "payment.updated", "customer.created"]
        payloads = [json.loads(body) for _, body in receiver.received]
        assert [subject(payload).get("status") for payload in payloads] == ["APPROVED", "COMPLETED", None]
        assert payloads[0]["data"]["id"] == payment.id
        assert (
            square_values.decode(payloads[0]["data"]["object"]["payment"], square_values.models.Payment)
            == payment
        )
        key, url = subscription.signature_key, receiver.url
        assert all(signed_by_square(*one, key, url) for one in receiver.received)

    async def test_counts_of_an_inventory(self, sandbox: Sandbox, square: Square, receive: Receive) -> None:
        """Each stands in a list, as the document has it."""
        receiver = await receive()
        await square.webhooks.subscriptions.create(
            subscription={
                "name": "stock",
                "event_types": ["inventory.count.updated"],
                "notification_url": receiver.url,
            }
        )
        variation = {"type": "ITEM_VARIATION", "id": "#small", "item_variation_data": {"item_id": "#1"}}
        object = {"type": "ITEM", "id": "#1", "item_data": {"name": "Tea", "variations": [variation]}}
        await square.catalog.object.upsert(object=object)
        (made,) = await square.catalog.list().collect()
        count = {
            "catalog_object_id": made.item_data.variations[0].id,
            "location_id": sandbox.square.location_id,
            "state": "IN_STOCK",
            "quantity": "12",
            "occurred_at": NOW,
        }
        answer = await square.inventory.batch_create_changes(
            changes=[{"type": "PHYSICAL_COUNT", "physical_count": count}]
        )
        await sandbox.deliveries.settled()
        ((_, body),) = receiver.received
        event = square_values.decode(body, square_values.models.InventoryCountUpdatedEvent, strict=True)
        assert event.data.object.inventory_counts == answer.counts

    @pytest.mark.parametrize("derivation", get_args(Derivation))
    async def test_polar_says_how_an_endpoint_is_signed_for(
        self, sandbox: Sandbox, polar: Polar, receive: Receive, derivation: Derivation
    ) -> None:
        """By the rule for secrets when it was made, and by that of today once its secret is replaced."""
        receiver = await receive()
        sandbox.deliveries.derivation = derivation
        endpoint = await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=["customer.created"]
        )
        assert endpoint.uses_standard_webhook_signature == (derivation == "standard")
        sandbox.deliveries.derivation = "standard"
        await polar.customers.create(body={"email": "ada@example.com"})
        await sandbox.deliveries.settled()
        headers, body = receiver.received[-1]
        assert PolarWebhooks(endpoint, clock=lambda: NOW).receive(body, headers).type == "customer.created"

        replaced = await polar.webhooks.reset_webhook_endpoint_secret(endpoint.id)
        assert replaced.uses_standard_webhook_signature
        await polar.customers.create(body={"email": "bob@example.com"})
        await sandbox.deliveries.settled()
        headers, body = receiver.received[-1]
        assert PolarWebhooks(replaced, clock=lambda: NOW).receive(body, headers).type == "customer.created"
        with pytest.raises(WebhookSignatureError):
            PolarWebhooks(endpoint, clock=lambda: NOW).receive(body, headers)

    async def test_only_what_was_asked_for(self, sandbox: Sandbox, polar: Polar, receive: Receive) -> None:
        """Other types, disabled and deleted endpoints and chat formats get nothing; each of several does."""
        first, second, other, off, gone, chat = [await receive() for _ in range(6)]
        create = polar.webhooks.create_webhook_endpoint
        for receiver in (first, second, off, gone):
            await create(url=receiver.url, format="raw", events=["customer.created"])
        await create(url=other.url, format="raw", events=["customer.deleted"])
        await create(url=chat.url, format="slack", events=["customer.created"])
        known = {endpoint.url: endpoint.id async for endpoint in polar.webhooks.list_webhook_endpoints()}
        await polar.webhooks.update_webhook_endpoint(known[off.url], enabled=False)
        await polar.webhooks.delete_webhook_endpoint(known[gone.url])
        await polar.customers.create(body={"email": "ada@example.com"})
        await sandbox.deliveries.settled()
        assert first.types == second.types == ["customer.created"]
        assert [len(one.received) for one in (other, off, gone, chat)] == [0, 0, 0, 0]
        assert len({delivery.id for delivery in sandbox.deliveries}) == 2

    async def test_they_arrive_in_order(self, sandbox: Sandbox, polar: Polar, receive: Receive) -> None:
        """A later event waits for the retries of an earlier one to the same endpoint."""
        receiver = await receive(500, 500, 204)
        await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=["customer.created", "customer.deleted"]
        )
        customer = await polar.customers.create(body={"email": "ada@example.com"})
        await polar.customers.delete(customer.id)
        await sandbox.deliveries.settled()
        assert receiver.types == ["customer.created"] * 3 + ["customer.deleted"]

    async def test_they_can_be_held_back(self, sandbox: Sandbox, polar: Polar, receive: Receive) -> None:
        """And then arrive in their order or the other way round, once or more often, each with one id."""
        receiver = await receive()
        sandbox.forward(receiver.url, provider="polar")
        created = ["member.created", "customer.created", "customer.state_changed"]
        for reverse, times in ((False, 1), (True, 1), (True, 2)):
            receiver.received.clear()
            sandbox.deliveries.hold()
            await polar.customers.create(body={"email": f"ada@{times}-{reverse}.example.com"})
            await sandbox.deliveries.settled()
            assert receiver.received == []
            released = await sandbox.deliveries.release(reverse=reverse, times=times)
            assert [delivery.message.type for delivery in released] == created
            assert receiver.types == (created[::-1] if reverse else created) * times
            assert len({headers["webhook-id"] for headers, _ in receiver.received}) == 3
            assert {len(delivery.attempts) for delivery in released} == {times}

    async def test_what_was_released_is_sent_at_once_again(
        self, sandbox: Sandbox, polar: Polar, receive: Receive
    ) -> None:
        receiver = await receive()
        sandbox.forward(receiver.url, provider="polar")
        sandbox.deliveries.hold()
        assert await sandbox.deliveries.release() == []
        await polar.customers.create(body={"email": "ada@example.com"})
        await sandbox.deliveries.settled()
        assert len(receiver.received) == 3
        assert await sandbox.deliveries.release(times=2) == []
        with pytest.raises(ConfigurationError, match="times must be a whole number from 1, not 0"):
            await sandbox.deliveries.release(times=0)

    async def test_polar_disables_an_endpoint_that_takes_nothing(
        self, sandbox: Sandbox, polar: Polar, receive: Receive, caplog: pytest.LogCaptureFixture
    ) -> None:
        """After ten events in a row that failed for good; what was pending then is skipped.

        A warning says so, as a test would look in vain for what comes afterwards.
        """
        receiver = await receive(500)
        await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=["customer.created"]
        )
        (row,) = sandbox.polar.store[POLAR_SUBSCRIPTIONS].values()
        for number in range(11):
            await polar.customers.create(body={"email": f"{number}@example.com"})
        await sandbox.deliveries.settled()
        assert row["enabled"] is False
        (warning,) = (one.getMessage() for one in caplog.records if one.levelname == "WARNING")
        assert f"{row['id']} is disabled, since 10 events in a row failed" in warning
        assert warning.endswith("by http_error")
        assert [len(delivery.attempts) for delivery in sandbox.deliveries] == [10] * 10 + [0]
        assert [delivery.skipped for delivery in sandbox.deliveries] == [False] * 10 + [True]
        await polar.customers.create(body={"email": "late@example.com"})
        assert len(sandbox.deliveries) == 11

    @pytest.mark.parametrize("host", ["shop.example", "hooks.invalid", "example.com", "www.example.org:8000"])
    async def test_nothing_is_sent_to_nobody(self, sandbox: Sandbox, polar: Polar, host: str) -> None:
        """What a test reads of an endpoint without a receiver goes on, however much it is."""
        endpoint = await polar.webhooks.create_webhook_endpoint(
            url=f"https://{host}/webhooks", format="raw", events=["customer.created"]
        )
        for number in range(11):
            await polar.customers.create(body={"email": f"{number}@example.com"})
        await sandbox.deliveries.settled()
        assert {(one.skipped, len(one.attempts)) for one in sandbox.deliveries} == {(True, 0)}
        assert len(sandbox.deliveries) == 11
        assert (await polar.webhooks.get_webhook_endpoint(endpoint.id)).enabled

    async def test_one_success_starts_the_count_anew(
        self, sandbox: Sandbox, polar: Polar, receive: Receive
    ) -> None:
        """Nine failed events, one that is taken, nine more: still enabled."""
        receiver = await receive(*[500] * 90, 204, *[500] * 91)
        await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=["customer.created"]
        )
        for number in range(19):
            await polar.customers.create(body={"email": f"{number}@example.com"})
        await sandbox.deliveries.settled()
        (row,) = sandbox.polar.store[POLAR_SUBSCRIPTIONS].values()
        assert row["enabled"] is True
        assert sum(delivery.succeeded for delivery in sandbox.deliveries) == 1

    async def test_square_keeps_a_subscription_that_fails(
        self, sandbox: Sandbox, square: Square, receive: Receive
    ) -> None:
        """It is disabled only after weeks."""
        receiver = await receive(500)
        await square.webhooks.subscriptions.create(
            subscription={"event_types": ["customer.created"], "notification_url": receiver.url}
        )
        for number in range(11):
            await square.customers.create(given_name=f"{number}")
        await sandbox.deliveries.settled()
        (row,) = sandbox.square.store[SQUARE_SUBSCRIPTIONS].values()
        assert row["enabled"] is True
        assert [len(delivery.attempts) for delivery in sandbox.deliveries] == [12] * 11

    async def test_a_receiver_may_call_back(self, sandbox: Sandbox, polar: Polar, receive: Receive) -> None:
        """What a handler changes sends events of its own, and all of them are waited for."""
        receiver = await receive()
        await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=["customer.created", "customer.updated"]
        )

        async def rename(_: web.Request) -> web.Response:
            await polar.customers.update(customer.id, name="Ada")
            return web.Response()

        application = web.Application()
        application.router.add_post("/", rename)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
            await polar.webhooks.create_webhook_endpoint(url=url, format="raw", events=["customer.created"])
            customer = await polar.customers.create(body={"email": "ada@example.com"})
            await sandbox.deliveries.settled()
        finally:
            await runner.cleanup()
        assert receiver.types == ["customer.created", "customer.updated"]

    async def test_leaving_the_sandbox_ends_what_is_on_its_way(self, serve: Serve) -> None:
        """A receiver that never answers does not keep a test from its end."""
        silent = await serve(hang)
        async with Sandbox() as sandbox:
            await sandbox.polar.client.webhooks.create_webhook_endpoint(
                url=silent.url, format="raw", events=["customer.created"]
            )
            await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
            await silent.until(lambda server: len(server.requests) == 1)
        assert sandbox.deliveries[0].attempts == []
        await asyncio.wait_for(sandbox.deliveries.settled(), 10)


class TestChanges:
    """Which events a change means, by the rule over their names."""

    @pytest.mark.parametrize(
        ("collection", "verb", "types"),
        [
            ("/v1/benefit-grants", "updated", ["benefit_grant.updated"]),
            ("/v1/customers/{id}/members", "created", ["member.created"]),
            ("/v1/products", "deleted", []),
            ("/v1/meters", "created", []),
            ("/v1/webhooks/endpoints", "created", []),
        ],
    )
    async def test_polar(
        self,
        sandbox: Sandbox,
        receive: Receive,
        polar: Polar,
        collection: str,
        verb: str,
        types: list[str],
    ) -> None:
        """The last word of a collection's path, in singular, is the noun of its events."""
        receiver = await receive()
        await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=sorted(POLAR_EVENTS)
        )
        sandbox.polar.changed(collection, verb, {"id": "1"})
        await sandbox.deliveries.settled()
        assert receiver.types == types

    @pytest.mark.parametrize(
        ("collection", "verb", "types"),
        [
            ("/v2/loyalty/accounts", "created", ["loyalty.account.created"]),
            ("/v2/loyalty/programs/{program_id}/promotions", "updated", ["loyalty.promotion.updated"]),
            ("/v2/terminals/refunds", "created", ["terminal.refund.created"]),
            ("/v2/refunds", "created", ["refund.created"]),
            ("/v2/labor/scheduled-shifts", "deleted", ["labor.scheduled_shift.deleted"]),
            ("/v2/gift-cards/activities", "created", ["gift_card.activity.created"]),
            ("/v2/team-members/jobs", "created", ["job.created"]),
            (
                "/v2/bookings/custom-attribute-definitions",
                "created",
                [
                    "booking.custom_attribute_definition.owned.created",
                    "booking.custom_attribute_definition.visible.created",
                ],
            ),
            (
                "/v2/locations/{location_id}/custom-attributes",
                "created",
                ["location.custom_attribute.owned.updated", "location.custom_attribute.visible.updated"],
            ),
            ("/v2/catalog/objects", "created", []),
            ("/v2/webhooks/subscriptions", "created", []),
        ],
    )
    async def test_square(
        self,
        sandbox: Sandbox,
        receive: Receive,
        square: Square,
        collection: str,
        verb: str,
        types: list[str],
    ) -> None:
        """More words of the path make it more specific; those who may see an attribute are all told."""
        receiver = await receive()
        await square.webhooks.subscriptions.create(
            subscription={"event_types": sorted(SQUARE_EVENTS), "notification_url": receiver.url}
        )
        sandbox.square.changed(collection, verb, {"id": "1"})
        await sandbox.deliveries.settled()
        assert receiver.types == types

    async def test_a_new_status_is_told(self, sandbox: Sandbox, receive: Receive, square: Square) -> None:
        """Beside the change itself, once, where there is an event of that name."""
        receiver = await receive()
        await square.webhooks.subscriptions.create(
            subscription={"event_types": sorted(SQUARE_EVENTS), "notification_url": receiver.url}
        )
        for status in ("UNPAID", "CANCELED", "CANCELED", "DRAFT"):
            sandbox.square.changed("/v2/invoices", "updated", {"id": "1", "status": status})
        await sandbox.deliveries.settled()
        assert receiver.types == [
            "invoice.updated",
            *("invoice.canceled", "invoice.updated"),
            "invoice.updated",
            "invoice.updated",
        ]

    async def test_what_square_tells_of_an_order(
        self, sandbox: Sandbox, receive: Receive, square: Square
    ) -> None:
        """Only what the event's schema has of it; of a deleted record its id alone, where it says so."""
        receiver = await receive()
        await square.webhooks.subscriptions.create(
            subscription={
                "event_types": ["order.created", "invoice.deleted", "customer.deleted"],
                "notification_url": receiver.url,
            }
        )
        order = {"id": "o1", "version": 1, "location_id": "L1", "state": "OPEN", "line_items": []}
        sandbox.square.changed("/v2/orders", "created", order)
        sandbox.square.changed("/v2/invoices", "deleted", {"id": "i1", "title": "For Ada"})
        sandbox.square.changed("/v2/customers", "deleted", {"id": "c1", "given_name": "Ada"})
        await sandbox.deliveries.settled()
        shown = {"version": 1, "location_id": "L1", "state": "OPEN", "order_id": "o1"}
        assert [json.loads(body)["data"] for _, body in receiver.received] == [
            {"type": "order_created", "id": "o1", "object": {"order_created": shown}},
            {"type": "invoice", "id": "i1", "deleted": True},
            {"type": "customer", "id": "c1", "object": {"customer": {"id": "c1", "given_name": "Ada"}}},
        ]

    @pytest.mark.parametrize("provider", ["polar", "square"])
    async def test_each_record_that_the_api_makes(
        self, sandbox: Sandbox, receive: Receive, provider: str
    ) -> None:
        """Whatever is created with all its fields, what is told of it fits the schema of the event."""
        receiver = await receive()
        server: Server[Any] = sandbox.polar if provider == "polar" else sandbox.square
        if provider == "polar":
            await sandbox.polar.client.webhooks.create_webhook_endpoint(
                url=receiver.url, format="raw", events=sorted(POLAR_EVENTS)
            )
        else:
            await sandbox.square.client.webhooks.subscriptions.create(
                subscription={"event_types": sorted(SQUARE_EVENTS), "notification_url": receiver.url}
            )
        contract = load(provider)
        routes = {
            member.collection.path: member.collection.roles["create"]
            for member in members(contract).values()
            if "create" in member.collection.roles and "webhooks" not in member.collection.path
        }
        headers = {"Authorization": f"Bearer {server.access_token}"}
        async with aiohttp.ClientSession(server.base_url, headers=headers) as session:
            for collection, route in routes.items():
                body = Instances(contract.document, sent=True).full(route.body or {})
                if provider == "polar":
                    for name in ("organization_id", "medias"):
                        body.pop(name, None)
                    for name in ("subscription_id", "prices", "attached_custom_fields"):
                        body.pop(name, None)
                    if collection == "/v1/products":
                        price = {"amount_type": "fixed", "price_amount": 2900}
                        body = {"name": body["name"], "prices": [price]}
                    if collection == "/v1/discounts":
                        body["code"] = "OPENING"
                elif "object" in body:
                    body["object"]["id"] = "#1"
                body = with_records(server, route.id, body)
                path = route.path.format(**path_with_records(server, route))
                async with session.request(route.method, path, json=body) as answer:
                    await answer.read()
        await sandbox.deliveries.settled()
        types = {delivery.message.type for delivery in sandbox.deliveries}
        assert {"vendor.created" if provider == "square" else "order.created", "customer.created"} <= types
        assert len(types) >= {"polar": 7, "square": 17}[provider], types
        validator, of = Validator(contract.document), schemas(provider)
        faults = {
            delivery.message.type: validator.messages(of[delivery.message.type], delivery.payload)
            for delivery in sandbox.deliveries
        }
        assert {type: found for type, found in faults.items() if found} == {}
        assert all(delivery.succeeded for delivery in sandbox.deliveries)

    async def test_reading_is_no_change(self, sandbox: Sandbox, receive: Receive, square: Square) -> None:
        """A record that nothing makes is there when it is asked for, and no event says that it came to be."""
        receiver = await receive()
        await square.webhooks.subscriptions.create(
            subscription={
                "event_types": ["online_checkout.location_settings.updated"],
                "notification_url": receiver.url,
            }
        )
        await square.call("RetrieveLocationSettings", path={"location_id": sandbox.square.location_id})
        await sandbox.deliveries.settled()
        assert list(sandbox.deliveries) == []

    async def test_a_record_is_told_as_it_was_then(
        self, sandbox: Sandbox, receive: Receive, polar: Polar
    ) -> None:
        """What changes before a delivery has its turn is not in it."""
        receiver = await receive()
        await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=["product.created"]
        )
        product = {"id": "1", "name": "before"}
        sandbox.polar.changed("/v1/products", "created", product)
        product["name"] = "after"
        await sandbox.deliveries.settled()
        assert receiver.only[1]["data"]["name"] == "before"


class TestOperations:
    """What the APIs do with subscriptions beyond keeping them."""

    async def test_polar_redelivers(self, sandbox: Sandbox, polar: Polar, receive: Receive) -> None:
        """The event comes again; each attempt is kept as the API lists it."""
        receiver = await receive()
        await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=["customer.created"]
        )
        await polar.customers.create(body={"email": "ada@example.com"})
        await sandbox.deliveries.settled()
        (delivery,) = sandbox.deliveries
        await polar.webhooks.redeliver_webhook_event(delivery.id)
        await sandbox.deliveries.settled()
        assert [headers["webhook-id"] for headers, _ in receiver.received] == [delivery.id] * 2
        listed = [one async for one in polar.webhooks.list_webhook_deliveries()]
        assert [(one.http_code, str(one.webhook_event.id)) for one in listed] == [(204, delivery.id)] * 2
        assert len({one.id for one in listed}) == 2
        with pytest.raises(NotFoundError):
            await polar.webhooks.redeliver_webhook_event("d47f8b0e-32a1-4c5e-8f60-9e7ab1c2d3e4")

    async def test_polar_resets_a_secret(self, sandbox: Sandbox, polar: Polar, receive: Receive) -> None:
        """Later deliveries are signed with the new one."""
        receiver = await receive()
        endpoint = await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=["customer.created"]
        )
        renewed = await polar.webhooks.reset_webhook_endpoint_secret(endpoint.id)
        assert renewed.id == endpoint.id
        assert renewed.secret != endpoint.secret
        await polar.customers.create(body={"email": "ada@example.com"})
        await sandbox.deliveries.settled()
        assert signed_by_polar(*receiver.received[0], standard(renewed.secret))

    async def test_a_secret_that_a_merchant_chose_is_legacy(
        self, sandbox: Sandbox, polar: Polar, receive: Receive
    ) -> None:
        """Older clients send one; it signs as it is until it is replaced by a generated one."""
        receiver = await receive()
        body = {
            "url": receiver.url,
            "format": "raw",
            "events": ["customer.created"],
            "secret": "whsec_c2VjcmV0",
        }
        headers = {"Authorization": f"Bearer {sandbox.polar.access_token}"}
        async with (
            aiohttp.ClientSession() as session,
            session.post(
                f"{sandbox.polar.base_url}/v1/webhooks/endpoints", json=body, headers=headers
            ) as answer,
        ):
            endpoint = await answer.json()
        assert endpoint["secret"] == body["secret"]
        await polar.customers.create(body={"email": "ada@example.com"})
        await sandbox.deliveries.settled()
        assert signed_by_polar(*receiver.received[-1], b"whsec_c2VjcmV0")
        renewed = await polar.webhooks.reset_webhook_endpoint_secret(endpoint["id"])
        await polar.customers.create(body={"email": "eve@example.com"})
        await sandbox.deliveries.settled()
        assert signed_by_polar(*receiver.received[-1], standard(renewed.secret))

    async def test_square_tests_a_subscription(
        self, sandbox: Sandbox, square: Square, receive: Receive
    ) -> None:
        """One attempt, whose status is the answer; the first type of the subscription unless one is named."""
        receiver = await receive(500, 200)
        answer = await square.webhooks.subscriptions.create(
            subscription={"event_types": ["payment.created"], "notification_url": receiver.url}
        )
        assert answer.subscription is not None
        id = answer.subscription.id or ""
        first = (await square.webhooks.subscriptions.test(id)).subscription_test_result
        second = (
            await square.webhooks.subscriptions.test(id, event_type="refund.created")
        ).subscription_test_result
        assert first is not None
        assert second is not None
        assert (first.status_code, second.status_code) == (500, 200)
        assert receiver.types == ["payment.created", "refund.created"]
        assert second.payload == json.loads(receiver.received[1][1])
        assert (second.notification_url, second.passes_filter) == (receiver.url, True)
        rotated = await square.webhooks.subscriptions.update_signature_key(id)
        assert rotated.signature_key is not None
        await square.webhooks.subscriptions.test(id)
        assert signed_by_square(*receiver.received[-1], rotated.signature_key, receiver.url)
        with pytest.raises(NotFoundError):
            await square.webhooks.subscriptions.test("wbhk_none")

    async def test_square_lists_its_event_types(self, square: Square) -> None:
        """All of them."""
        answer = await square.webhooks.event_types.list()
        assert answer.event_types == sorted(SQUARE_EVENTS)
