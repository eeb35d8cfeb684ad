"""Webhooks from the sandbox: who subscribes to them by the API, and what the API does with subscriptions."""

from __future__ import annotations

import asyncio
import json
from typing import get_args

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
from aiomerchant.webhooks import Derivation, PolarWebhooks
from aiomerchant_api.square.events import EVENTS as SQUARE_EVENTS

from tests.support.receivers import (
    Receive,
    signed_by_polar,
    signed_by_square,
    standard,
    subject,
)
from tests.support.sandboxes import NOW
from tests.support.servers import Serve, hang

POLAR_SUBSCRIPTIONS = "webhooks/endpoints"
SQUARE_SUBSCRIPTIONS = "webhooks/subscriptions"


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
