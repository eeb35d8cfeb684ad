"""Webhooks from the sandbox: every type of event, how it is signed, and how it is repeated."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest

from aiomerchant import (
    ConfigurationError,
    polar as polar_values,
    square as square_values,
)
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.webhooks.examples import merged
from aiomerchant.webhooks import Derivation
from aiomerchant_api.polar.events import EVENTS as POLAR_EVENTS
from aiomerchant_api.square.events import EVENTS as SQUARE_EVENTS

from tests.support import vendored
from tests.support.instances import Validator, document
from tests.support.receivers import (
    Receive,
    schemas,
    signed_by_polar,
    signed_by_square,
    standard,
    stringified,
    subject,
)
from tests.support.sandboxes import NOW
from tests.support.servers import Serve, drop, hang

BOTH = sorted(POLAR_EVENTS.keys() & SQUARE_EVENTS.keys())
#: Type and provider of every event.
EVERY = [(type, "polar") for type in POLAR_EVENTS] + [(type, "square") for type in SQUARE_EVENTS]


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
        data = {"id": "1dbfc517-0bbf-4301-9ba8-555ca42b9737", "currency": "usd"}
        order = await sandbox.send("order.paid", to=receiver.url, data=data)
        assert order.payload["data"].items() >= data.items()
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

    async def test_are_written_as_the_providers_do(self, sandbox: Sandbox, receive: Receive) -> None:
        """Without white space and escapes, and with a point in what Polar's document calls a number.

        So JavaScript, which parses and writes it, has another body for whole numbers of these alone.
        """
        receiver = await receive()
        metadata = {"seats": 3, "share": 0.5, "name": "Zoë & <Ada>"}
        for type, data, same in (
            ("subscription.active", {"metadata": metadata}, False),
            ("order.paid", {"metadata": metadata}, True),
            ("payment.created", {"note": "Zoë & <Ada>"}, True),
        ):
            await sandbox.send(type, to=receiver.url, data=data)
            _, body = receiver.received[-1]
            assert "Zoë & <Ada>".encode() in body
            assert (stringified(body).encode() == body) is same
            assert json.dumps(json.loads(body)).encode() != body
            if "metadata" in data:
                assert b'"seats":3,"share":0.5,' in body
        assert b'"consumed_units":1.0' in receiver.received[0][1]

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
            ("order.paid", {"data": [{"id": 1}]}, "data must be a mapping of the record's fields, not list"),
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

    @pytest.mark.parametrize(
        ("event", "data", "message"),
        [
            (
                "order.paid",
                {"total_amont": 5},
                "records of order.paid have no field 'total_amont'; did you mean 'total_amount'?",
            ),
            (
                "order.paid",
                {"customer": {"emial": "a@example.com"}},
                "records of order.paid have no field 'customer.emial'; did you mean 'email'?",
            ),
            (
                "order.paid",
                {"total_amount": "five"},
                'total_amount of order.paid is not valid: "five" is not of type "integer"',
            ),
            ("order.paid", {"customer": 5}, 'customer of order.paid is not valid: 5 is not of type "object"'),
            ("order.paid", {"id": "o1"}, 'id of order.paid is not valid: "o1" is not a "uuid"'),
            (
                "order.paid",
                {"items": [{"label": "Mug", "amount": "5"}]},
                'items.0.amount of order.paid is not valid: "5" is not of type "integer"',
            ),
            (
                "subscription.migrated",
                {"provider": 5},
                'provider of subscription.migrated is not valid: 5 is not of type "string"',
            ),
            (
                "payment.created",
                {"amount_money": {"amout": 5}},
                "records of payment.created have no field 'amount_money.amout'; did you mean 'amount'?",
            ),
            (
                "payment.created",
                {"amount_money": {"amount": "5"}},
                'amount_money.amount of payment.created is not valid: "5" is not of type "integer"',
            ),
            (
                "inventory.count.updated",
                {"quantty": "5"},
                "records of inventory.count.updated have no field 'quantty'; did you mean 'quantity'?",
            ),
            (
                "order.paid",
                {"billing_address": {"countri": "US"}},
                "records of order.paid have no field 'billing_address.countri'; did you mean 'country'?",
            ),
            (
                "payout.paid",
                {"stattus": "PAID"},
                "records of payout.paid have no field 'stattus'; did you mean 'status'?",
            ),
            ("order.paid", {"created_at": object()}, "data: created_at"),
        ],
    )
    async def test_data_that_does_not_fit_is_refused(
        self, sandbox: Sandbox, event: str, data: dict[str, Any], message: str
    ) -> None:
        """Otherwise a misspelt field makes a test say nothing. Neither is anything stored."""
        with pytest.raises(ConfigurationError) as caught:
            await sandbox.send(event, to="http://127.0.0.1:9/", data=data, store=True)
        assert str(caught.value).startswith(message)
        assert sandbox.deliveries == []
        assert sandbox.polar.store["orders"] == sandbox.square.store["payments"] == {}

    @pytest.mark.parametrize(
        ("event", "data"),
        [
            ("order.paid", {"billing_reason": "gift", "customer": {"billing_address": {"country": "XX"}}}),
            ("order.paid", {"items": [{"label": "Mug", "amount": 5, "product_price_id": None}]}),
            ("benefit.created", {"type": "discord", "properties": {"guild_id": "1"}}),
            ("subscription.migrated", {"provider": "stripe", "provider_subscription_id": "sub_1"}),
            ("payment.created", {"status": "DOUBTED", "card_details": {"card": {"card_brand": "NEW"}}}),
        ],
    )
    async def test_a_server_may_add_values_to_an_enum(
        self, sandbox: Sandbox, receive: Receive, event: str, data: dict[str, Any]
    ) -> None:
        receiver = await receive()
        sent = await sandbox.send(event, to=receiver.url, data=data)
        record = sent.payload["data"] if sent.provider == "polar" else subject(sent.payload)
        told = {**sent.payload, **record}
        assert merged(told, data) == told

    async def test_undocumented_data_is_sent_where_it_is_asked_for(
        self, sandbox: Sandbox, receive: Receive
    ) -> None:
        """To try what an application does with the events of a newer server."""
        receiver = await receive()
        data = {"tax_rate": 19, "total_amount": "five"}
        sent = await sandbox.send("order.paid", to=receiver.url, data=data, undocumented=True)
        assert sent.payload["data"].items() >= data.items()

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
