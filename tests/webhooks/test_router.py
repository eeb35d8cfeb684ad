"""The router of webhooks: which events reach which handlers, and what each request is answered with."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import asynccontextmanager
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest
from aiohttp import web

from aiomerchant import ConfigurationError
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.polar import models as polar_models
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.webhooks import deliveries
from aiomerchant.square import models as square_models
from aiomerchant.webhooks import PolarWebhooks, SquareWebhooks, UnknownEvent, WebhookRouter, router, sign

from tests.support.asgi import Answer, ask
from tests.support.frameworks import listening, on_aiohttp

SECRET = "whsec_" + "c2VjcmV0LW9mLXRoZS10ZXN0cw=="
KEY, URL = "signature-key", "https://shop.example/webhooks/square"
NOW = 1_800_000_000
POLAR = PolarWebhooks(SECRET, tolerance=1e12)
SQUARE = SquareWebhooks([(KEY, URL)])


def polar_body(type: str = "customer.created") -> bytes:
    envelope = {"type": type, "timestamp": "2026-10-01T12:00:00Z", "api_version": "2026-10"}
    return json.dumps({**envelope, "data": {"id": "c1"}}).encode()


def polar_headers(body: bytes, id: str = "evt_1") -> dict[str, str]:
    return {"content-type": "application/json", **sign("polar", body, SECRET, id=id, timestamp=NOW)}


async def post(
    app: Any, body: bytes | None = None, *, path: str = "/", pieces: Iterable[bytes] = (), **headers: str
) -> Answer:
    """A signed delivery of Polar's, or what is made of it."""
    body = polar_body() if body is None else body
    given = {**polar_headers(body), **headers}
    answer = await ask(app, "POST", path, headers=given, body=pieces or [body])
    assert answer is not None
    return answer


class Kept:
    """A handler that keeps what it was given."""

    def __init__(self) -> None:
        self.events: list[Any] = []

    async def __call__(self, event: Any) -> None:
        self.events.append(event)


@pytest.fixture
def kept() -> Kept:
    return Kept()


class TestHandlers:
    async def test_an_event_reaches_those_of_its_type_in_their_order(self) -> None:
        ran: list[str] = []
        routed = WebhookRouter(POLAR)

        @routed.on("customer.created", "customer.updated")
        async def first(event: object) -> None:
            ran.append(f"first {type(event).__name__}")

        @routed.on("customer.created")
        async def second(event: polar_models.WebhookCustomerCreatedPayload) -> None:
            ran.append(f"second {event.type} {event.delivery_id}")

        @routed.on("order.paid")
        async def other(event: object) -> None:
            ran.append("other")

        assert (await post(routed)).status == 204
        assert ran == ["first WebhookCustomerCreatedPayload", "second customer.created evt_1"]
        assert (await post(routed, polar_body("customer.updated"))).status == 204
        assert ran[2:] == ["first WebhookCustomerUpdatedPayload"]

    async def test_nobody_listens(self, kept: Kept) -> None:
        """What has no handler is acknowledged: the provider would send it again otherwise, and give up."""
        routed = WebhookRouter(POLAR)
        routed.on("order.paid")(kept)
        answer = await post(routed)
        assert (answer.status, answer.body, answer.header("content-length")) == (204, b"", None)
        assert kept.events == []

    async def test_unknown_types_are_acknowledged(self, kept: Kept) -> None:
        """With a handler or without one."""
        body = polar_body("customer_seat.teleported")
        routed = WebhookRouter(POLAR)
        assert (await post(routed, body)).status == 204
        assert routed.on_unknown(kept) is kept
        assert (await post(routed, body)).status == 204
        (event,) = kept.events
        assert isinstance(event, UnknownEvent)
        assert (event.type, event.raw["data"], event.delivery_id) == (
            "customer_seat.teleported",
            {"id": "c1"},
            "evt_1",
        )

    async def test_handlers_of_any_kind(self, kept: Kept) -> None:
        """Functions, methods, objects and partials, as long as they are async; each is given back."""
        routed = WebhookRouter(POLAR)
        for handler in (kept, kept.__call__, partial(kept.__call__), partial(_keep, kept)):
            assert routed.on("customer.created")(handler) is handler
        await post(routed)
        assert len(kept.events) == 4
        for wrong in (lambda event: None, print, partial(print), object()):
            with pytest.raises(ConfigurationError, match="must be an async function"):
                routed.on("customer.created")(wrong)  # type: ignore[type-var]

    async def test_types_that_both_providers_have(self) -> None:
        """A router of both asks which is meant; one of one provider does not."""
        polar, square = Kept(), Kept()
        routed = WebhookRouter({"/polar": POLAR, "/square": SQUARE})
        with pytest.raises(ConfigurationError, match=r"Polar and Square both have 'order\.created'"):
            routed.on("order.created")
        routed.on("order.created", provider="polar")(polar)
        routed.on("order.created", provider="square")(square)
        assert (await post(routed, polar_body("order.created"), path="/polar")).status == 204
        assert (len(polar.events), len(square.events)) == (1, 0)
        alone = WebhookRouter(SQUARE)
        alone.on("order.created")(square)
        body = b'{"type":"order.created","event_id":"e1"}'
        answer = await post(alone, body, **sign("square", body, KEY, url=URL))
        assert answer.status == 204
        assert [type(event) for event in square.events] == [square_models.OrderCreatedEvent]

    @pytest.mark.parametrize(
        ("types", "options", "message"),
        [
            (["order.payed"], {}, "no event 'order.payed'; did you mean 'order.paid'"),
            (["payment.created"], {}, "serves no event 'payment.created'"),
            (["order.paid"], {"provider": "square"}, "serves no event 'order.paid'"),
            ([], {}, "say for which events"),
            ([print], {}, "say for which events"),
        ],
    )
    def test_types_that_there_are_not(self, types: Any, options: Any, message: str) -> None:
        with pytest.raises(ConfigurationError, match=message):
            WebhookRouter(POLAR).on(*types, **options)


async def _keep(kept: Kept, event: Any) -> None:
    await kept(event)


class TestFailures:
    async def test_an_error_asks_for_another_delivery(self, caplog: pytest.LogCaptureFixture) -> None:
        """It is logged with its traceback; the answer does not tell it."""
        ran: list[str] = []
        routed = WebhookRouter(POLAR)

        @routed.on("customer.created")
        async def fails(event: object) -> None:
            ran.append("fails")
            raise LookupError("the database is away")

        @routed.on("customer.created")
        async def after(event: object) -> None:
            ran.append("after")

        answer = await post(routed)
        assert (answer.status, answer.text, ran) == (500, "the webhook was not handled", ["fails"])
        (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
        assert record.name == "aiomerchant"
        assert "the database is away" in caplog.text

    async def test_a_handler_that_takes_too_long_is_ended(self) -> None:
        """It is cancelled and the delivery answered before the provider gives up."""
        ended: list[bool] = []
        routed = WebhookRouter(POLAR, timeout=0.01)

        @routed.on("customer.created")
        async def endless(event: object) -> None:
            try:
                await asyncio.Event().wait()
            finally:
                ended.append(True)

        answer = await post(routed)
        assert (answer.status, answer.text, ended) == (503, "the webhook was not handled in time", [True])
        assert router.HANDLING_TIMEOUT < deliveries.DELIVERY_TIMEOUT

    async def test_a_timeout_of_the_handlers_own_is_an_error_as_others(self) -> None:
        routed = WebhookRouter(POLAR)

        @routed.on("customer.created")
        async def impatient(event: object) -> None:
            raise TimeoutError

        assert (await post(routed)).status == 500

    async def test_a_body_that_does_not_come(self) -> None:
        """Who sends half a body holds nothing for longer than the time of an answer."""
        routed = WebhookRouter(POLAR, timeout=0.01)
        sent: list[Any] = []

        async def receive() -> Any:
            await asyncio.Event().wait()

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b""}
        await routed(scope, receive, send)
        assert sent[0]["status"] == 408

    async def test_who_goes_away_is_not_answered(self, kept: Kept) -> None:
        """What did not come whole is no event."""
        routed = WebhookRouter(POLAR)
        routed.on("customer.created")(kept)
        body = polar_body()
        answer = await ask(routed, "POST", "/", headers=polar_headers(body), body=[body], ends=False)
        assert (answer, kept.events) == (None, [])

    async def test_the_provider_sends_again_until_it_is_handled(self) -> None:
        """The sandbox repeats as the providers do; the second time it works."""
        seen: list[str | None] = []
        routed = WebhookRouter(POLAR)

        async def hook(request: web.Request) -> web.Response:
            return await routed.aiohttp(request)

        app = web.Application()
        app.router.add_route("*", "/webhooks", hook)
        async with (
            Sandbox() as sandbox,
            listening() as (listener, address),
            on_aiohttp(app, listener),
        ):
            routed = WebhookRouter(PolarWebhooks(sandbox.polar.webhook_secret))

            @routed.on("order.paid")
            async def fails_once(event: Any) -> None:
                seen.append(event.delivery_id)
                if len(seen) == 1:
                    raise LookupError("not yet")

            delivery = await sandbox.send("order.paid", to=f"{address}/webhooks")
        assert [attempt.status for attempt in delivery.attempts] == [500, 204]
        assert seen == [delivery.id] * 2


class TestRequests:
    @pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "OPTIONS"])
    async def test_methods(self, method: str) -> None:
        answer = await ask(WebhookRouter(POLAR), method, "/")
        assert answer is not None
        assert (answer.status, answer.header("allow")) == (405, "POST")

    @pytest.mark.parametrize(
        ("media", "status"),
        [
            ("application/json", 204),
            ("Application/JSON; charset=utf-8", 204),
            ("application/cloudevents+json", 204),
            ("", 204),
            ("text/plain", 400),
            ("application/x-www-form-urlencoded", 400),
            ("text/json", 400),
        ],
    )
    async def test_media_types(self, media: str, status: int) -> None:
        assert (await post(WebhookRouter(POLAR), **{"content-type": media})).status == status

    async def test_who_is_not_proven_is_not_heard(self, kept: Kept, caplog: pytest.LogCaptureFixture) -> None:
        """The answer and the log tell why, and nothing of what was sent."""
        routed = WebhookRouter(PolarWebhooks(SECRET))
        routed.on("customer.created")(kept)
        for headers, message in (
            ({"webhook-signature": "v1,forged"}, "no signature fits"),
            ({"webhook-id": ""}, "has no webhook-id"),
            ({}, "signed in the future"),
        ):
            answer = await post(routed, path="/hooks\nforged line", **headers)
            assert (answer.status, message in answer.text) == (401, True)
        assert kept.events == []
        assert [record.levelno for record in caplog.records] == [logging.WARNING] * 3
        assert "forged\n" not in caplog.text
        assert "customer.created" not in caplog.text

    @pytest.mark.parametrize("body", [b"no JSON", b"[]", b"{}", b'{"type":1}'])
    async def test_signed_and_no_event(self, body: bytes) -> None:
        assert (await post(WebhookRouter(POLAR), body)).status == 400

    async def test_sizes(self) -> None:
        """No more is read than may be, whatever the request says of itself; the limit itself fits."""
        body = polar_body()
        routed = WebhookRouter(POLAR, max_body=len(body))
        assert (await post(routed, body, **{"content-length": str(len(body))})).status == 204
        assert (await post(routed, body + b" ")).status == 413
        for length in (str(len(body) + 1), "9" * 100):
            assert (await post(routed, body, **{"content-length": length})).status == 413
        read: list[bytes] = []

        def pieces() -> Iterable[bytes]:
            for _ in range(100):
                read.append(b" " * 100)
                yield read[-1]

        endless = pieces()

        async def receive() -> Any:
            return {"type": "http.request", "body": next(iter(endless)), "more_body": True}

        sent: list[Any] = []

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b""}
        await routed(scope, receive, send)
        assert (sent[0]["status"], len(read)) == (413, len(body) // 100 + 1)

    async def test_bodies_in_pieces(self, kept: Kept) -> None:
        body = polar_body()
        routed = WebhookRouter(POLAR)
        routed.on("customer.created")(kept)
        assert (await post(routed, body, pieces=[body[:9], b"", body[9:]])).status == 204
        assert len(kept.events) == 1

    async def test_paths(self, kept: Kept) -> None:
        """One receiver takes what comes at any path; several have a path each, mounted or whole."""
        assert (await post(WebhookRouter(POLAR), path="/any/where")).status == 204
        routed = WebhookRouter({"/hooks/polar": POLAR, "/square": SQUARE})
        routed.on("customer.created", provider="polar")(kept)
        assert (await post(routed, path="/hooks/polar")).status == 204
        assert (await post(routed, path="/square")).status == 401
        for path in ("/", "/polar", "/hooks/polar/x", "/HOOKS/POLAR"):
            assert (await post(routed, path=path)).status == 404
        body = polar_body()
        for scope in (
            {"root_path": "/mounted"},  # Starlette and FastAPI
            {"root_path": "", "path": "/hooks/polar/", "raw_path": b"/mounted/hooks/polar"},  # Litestar
        ):
            answer = await ask(
                routed, "POST", "/mounted/hooks/polar", headers=polar_headers(body), body=[body], **scope
            )
            assert answer is not None
            assert answer.status == 204

    @pytest.mark.parametrize("receiver", ["/polar", "/hooks/polar", "/shop/hooks/polar"])
    @pytest.mark.parametrize("path", ["/shop/hooks/polar", "/hooks/polar"])
    async def test_paths_behind_a_proxy(self, receiver: str, path: str) -> None:
        """Mounted at /hooks of an application at /shop, which the proxy leaves in the path or not."""
        body = polar_body()
        routed = WebhookRouter({receiver: POLAR})
        scope = {"root_path": "/shop/hooks", "app_root_path": "/shop"}
        answer = await ask(routed, "POST", path, headers=polar_headers(body), body=[body], **scope)
        assert answer is not None
        assert answer.status == 204

    @pytest.mark.parametrize(
        ("webhooks", "options", "message"),
        [
            ({}, {}, "must be a receiver"),
            (SECRET, {}, "must be a receiver"),
            ({"/polar": SECRET}, {}, "must be a receiver"),
            ({"polar": POLAR}, {}, "its / at the beginning"),
            (POLAR, {"timeout": 0}, "timeout"),
            (POLAR, {"timeout": float("inf")}, "timeout"),
            (POLAR, {"max_body": 0}, "max_body"),
            (POLAR, {"inbox": MemoryStore()}, "inbox must be an Inbox, .*, not MemoryStore"),
        ],
    )
    def test_settings_that_make_no_sense(self, webhooks: Any, options: Any, message: str) -> None:
        with pytest.raises(ConfigurationError, match=message):
            WebhookRouter(webhooks, **options)

    def test_a_handler_that_takes_no_event(self) -> None:
        async def nothing() -> None: ...

        async def more(event: Any, other: Any) -> None: ...

        handlers: list[Any] = [nothing, more]
        for handler in handlers:
            with pytest.raises(ConfigurationError, match="must take the event as its only argument"):
                WebhookRouter(POLAR).on("order.paid")(handler)

    async def test_what_is_no_event_is_not_handled(self) -> None:
        """A payload that nobody received would be acknowledged without a word."""
        payload: Any = json.loads(polar_body())
        with pytest.raises(ConfigurationError, match=r"handle takes an event, .*, not dict"):
            await WebhookRouter(POLAR).handle(payload)

    async def test_what_a_server_asks_beside_requests(self) -> None:
        """Its start and end are acknowledged, and a web socket is turned away."""
        routed = WebhookRouter(POLAR)
        for type, incoming, outgoing in (
            (
                "lifespan",
                ["lifespan.startup", "lifespan.shutdown"],
                ["lifespan.startup.complete", "lifespan.shutdown.complete"],
            ),
            ("websocket", ["websocket.connect"], ["websocket.close"]),
        ):
            sent: list[str] = []

            async def receive(incoming: list[str] = incoming) -> Any:
                return {"type": incoming.pop(0)}

            async def send(message: Any, sent: list[str] = sent) -> None:
                sent.append(message["type"])

            await routed({"type": type}, receive, send)
            assert (sent, incoming) == (outgoing, [])


class Remembering:
    """An inbox that keeps ids in a set."""

    def __init__(self) -> None:
        self.handled: set[str | None] = set()

    @asynccontextmanager
    async def once(self, event: Any) -> AsyncGenerator[bool]:
        yield event.delivery_id not in self.handled
        self.handled.add(event.delivery_id)


class TestOnce:
    async def test_a_delivery_is_handled_once(self, kept: Kept) -> None:
        """Again only if it failed, or is another one."""
        inbox = Remembering()
        routed = WebhookRouter(POLAR, inbox=inbox)
        failing = True

        @routed.on("customer.created")
        async def fails(event: object) -> None:
            if failing:
                raise LookupError

        routed.on("customer.created")(kept)
        assert (await post(routed)).status == 500
        assert inbox.handled == set()
        failing = False
        assert [(await post(routed)).status for _ in range(2)] == [204, 204]
        assert (len(kept.events), inbox.handled) == (1, {"evt_1"})
        await post(routed, **polar_headers(polar_body(), "evt_2"))
        assert len(kept.events) == 2

    async def test_what_nobody_handles_needs_no_inbox(self) -> None:
        inbox = Remembering()
        assert (await post(WebhookRouter(POLAR, inbox=inbox))).status == 204
        assert inbox.handled == set()

    async def test_later(self, kept: Kept) -> None:
        """The event goes to a queue, is acknowledged, and is handled once by whoever takes it out."""
        queue: list[bytes] = []
        inbox = Remembering()

        async def put(event: object) -> None:
            queue.append(pickle.dumps(event))

        routed = WebhookRouter(POLAR, later=put, inbox=inbox)
        routed.on("customer.created")(kept)
        assert [(await post(routed)).status for _ in range(2)] == [204, 204]
        assert (len(queue), kept.events, inbox.handled) == (2, [], set())
        for event in queue:
            await routed.handle(pickle.loads(event))
        assert [event.delivery_id for event in kept.events] == ["evt_1"]

    async def test_a_queue_that_fails(self) -> None:
        async def put(event: object) -> None:
            raise ConnectionError("the queue is away")

        assert (await post(WebhookRouter(POLAR, later=put))).status == 500


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """An aiohttp.web application with a router."""
    app = web.Application()
    app.router.add_route("*", "/webhooks", WebhookRouter(POLAR).aiohttp)
    async with listening() as (listener, address), on_aiohttp(app, listener):
        yield address


class TestAiohttp:
    @pytest.mark.parametrize(
        ("head", "rest", "status"),
        [
            (b"Content-Length: 9\r\nContent-Encoding: gzip\r\n", b"no gzip !", b"400"),
            (b"Content-Length: 9999999\r\n", b"", b"413"),
        ],
    )
    async def test_bodies_that_are_none(self, address: str, head: bytes, rest: bytes, status: bytes) -> None:
        """What cannot be read, and what would be too large, is not the fault of the handler."""
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(address).port)
        head = b"POST /webhooks HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n" + head
        writer.write(head + b"\r\n")
        assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(rest)
        assert (await reader.readline()).split()[1] == status
        writer.close()
        await writer.wait_closed()

    async def test_who_goes_away_is_no_error(self, address: str, caplog: pytest.LogCaptureFixture) -> None:
        """A sender that breaks off in the middle of a body leaves nothing in the logs."""
        caplog.set_level(logging.INFO)
        caplog.handler.setLevel(logging.INFO)
        _, writer = await asyncio.open_connection("127.0.0.1", urlsplit(address).port)
        writer.write(b"POST /webhooks HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf")
        await writer.drain()
        writer.close()
        await writer.wait_closed()
        async with aiohttp.ClientSession(address) as session, session.get("/webhooks") as response:
            assert response.status == 405
        assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
