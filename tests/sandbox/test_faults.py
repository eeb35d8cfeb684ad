"""Faults of the sandbox: what each is on the wire and to our client, which requests meet it, what is told."""

from __future__ import annotations

import asyncio
import json
import socket
import zlib
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import pytest

from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    MerchantError,
    RateLimitError,
    ResponseError,
    Retry,
    ServerError,
    Timeout,
    UnprocessableEntityError,
)
from aiomerchant.sandbox import PolarServer, Sandbox, SquareServer
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.faults import (
    Drip,
    GzipBomb,
    HtmlPage,
    HugeHeaders,
    Kind,
    MissingField,
    NotJson,
    RateLimit,
    Redirect,
    Reset,
    StaleConnection,
    Status,
    Truncation,
    UnknownEnum,
    WrongLength,
)
from aiomerchant.sandbox.faults.fields import answer_fields
from aiomerchant_core import Unknown

from tests.support.sandboxes import NOW

USD = {"amount": 1099, "currency": "USD"}
HOUR = 3600.0


@dataclass
class Wire:
    """What came back on a connection, and how it ended."""

    data: bytes
    reset: bool

    @property
    def status(self) -> int:
        return int(self.data.split(b" ")[1])

    @property
    def headers(self) -> dict[str, str]:
        lines = self.data.partition(b"\r\n\r\n")[0].decode().split("\r\n")[1:]
        return {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}

    @property
    def body(self) -> bytes:
        return self.data.partition(b"\r\n\r\n")[2]


async def ask(server: PolarServer | SquareServer, path: str, *, stop: int | None = None) -> Wire:
    """What a request meets on a plain socket, up to the end of the connection or `stop` bytes of the body."""

    def exchange() -> Wire:
        address = urlsplit(server.base_url)
        head = [
            f"GET {path} HTTP/1.1",
            f"Host: {address.netloc}",
            f"Authorization: Bearer {server.access_token}",
            "Connection: close",
        ]
        with socket.create_connection((address.hostname, address.port or 0)) as connection:
            connection.sendall("\r\n".join([*head, "", ""]).encode())
            wire = Wire(b"", reset=False)
            try:
                while stop is None or len(wire.body) < stop:
                    piece = connection.recv(65536)
                    if not piece:
                        break
                    wire.data += piece
            except ConnectionResetError:
                wire.reset = True
            return wire

    return await asyncio.to_thread(exchange)


async def customers(sandbox: Sandbox) -> Wire:
    return await ask(sandbox.polar, "/v1/customers/")


async def pay(sandbox: Sandbox, **options: Any) -> Any:
    client = sandbox.square.client.with_options(**options)
    return (await client.payments.create(source_id="cnon:ok", amount_money=USD)).payment


def received_by(sandbox: Sandbox) -> list[tuple[int | None, bool]]:
    return [(received.status, received.done) for received in sandbox.received]


class TestOnTheWire:
    """What any HTTP client meets."""

    async def test_a_rate_limit_has_no_body(self, sandbox: Sandbox) -> None:
        """Not of Square either, whose own 429 has its errors; seconds and text go as they are."""
        sandbox.rate_limit(retry_after=3)
        sandbox.rate_limit(retry_after=0.5)
        sandbox.rate_limit(retry_after="soon")
        sandbox.rate_limit()
        for expected in ("3", "0.5", "soon", None):
            wire = await ask(sandbox.square, "/v2/customers")
            assert (wire.status, wire.body, wire.headers.get("retry-after")) == (429, b"", expected)

    async def test_a_rate_limit_until_a_moment(self, sandbox: Sandbox) -> None:
        """The date goes by the sandbox's clock, and so does the Date beside it."""
        sandbox.rate_limit(retry_after=sandbox.clock.now() + timedelta(seconds=90))
        headers = (await customers(sandbox)).headers
        assert headers["retry-after"] == "Thu, 01 Jan 2026 12:01:30 GMT"
        assert parsedate_to_datetime(headers["date"]) == NOW

    @pytest.mark.parametrize("status", [502, 599])
    async def test_a_page_of_html(self, sandbox: Sandbox, status: int) -> None:
        sandbox.fault(HtmlPage(status))
        wire = await customers(sandbox)
        assert wire.status == status
        assert wire.headers["content-type"].startswith("text/html")
        assert wire.body.startswith(b"<!DOCTYPE html>")
        assert str(status).encode() in wire.body

    async def test_redirects(self, sandbox: Sandbox) -> None:
        """To the same place, or to another server with path and query."""
        sandbox.fault(Redirect())
        sandbox.fault(Redirect("https://other.example/", status=301))
        wire = await ask(sandbox.polar, "/v1/customers/?query=a%20b")
        assert (wire.status, wire.headers["location"]) == (
            307,
            f"{sandbox.polar.base_url}/v1/customers/?query=a%20b",
        )
        wire = await ask(sandbox.polar, "/v1/customers/?query=ab")
        assert (wire.status, wire.headers["location"]) == (
            301,
            "https://other.example/v1/customers/?query=ab",
        )

    async def test_a_reset_before_the_answer(self, sandbox: Sandbox) -> None:
        """Not a byte comes, and the connection ends with RST, not with FIN."""
        sandbox.fault(Reset())
        assert await customers(sandbox) == Wire(b"", reset=True)

    async def test_a_reset_after_the_headers(self, sandbox: Sandbox) -> None:
        """The whole header section comes, with the length of a body of which nothing does."""
        whole = await customers(sandbox)
        sandbox.fault(Reset("headers"))
        wire = await customers(sandbox)
        assert (wire.status, wire.body, wire.reset) == (200, b"", True)
        assert wire.headers["content-length"] == str(len(whole.body))
        assert wire.headers["polar-version"] == whole.headers["polar-version"]

    async def test_a_reset_in_the_body(self, sandbox: Sandbox) -> None:
        whole = await customers(sandbox)
        sandbox.fault(Reset("body"))
        wire = await customers(sandbox)
        assert (wire.body, wire.reset) == (whole.body[: len(whole.body) // 2], True)
        assert wire.headers["content-length"] == str(len(whole.body))

    async def test_a_stale_connection(self, sandbox: Sandbox) -> None:
        """A first request on a connection cannot meet it, so the fault waits; the second gets FIN alone."""
        sandbox.fault(StaleConnection())
        assert (await customers(sandbox)).status == 200
        assert sandbox.faults.pending
        address = urlsplit(sandbox.polar.base_url)
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        request = f"GET /v1/customers/ HTTP/1.1\r\nHost: {address.netloc}\r\n\r\n".encode()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        await reader.readexactly(int(Wire(head, reset=False).headers["content-length"]))
        writer.write(request)
        assert await reader.read() == b""
        assert not sandbox.faults.pending
        writer.close()
        await writer.wait_closed()

    async def test_a_drip(self, sandbox: Sandbox) -> None:
        """No more than a piece comes before the delay is over; with no delay, the whole body does."""
        whole = await customers(sandbox)
        sandbox.fault(Drip(size=3, delay=HOUR))
        sandbox.fault(Drip(size=3, delay=0))
        wire = await ask(sandbox.polar, "/v1/customers/", stop=1)
        assert wire.body == whole.body[:3]
        assert wire.headers["content-length"] == str(len(whole.body))
        assert (await customers(sandbox)).body == whole.body

    async def test_a_body_that_is_cut_off(self, sandbox: Sandbox) -> None:
        """As HTTP the answer is whole."""
        whole = await customers(sandbox)
        sandbox.fault(Truncation())
        sandbox.fault(Truncation(5))
        for length in (len(whole.body) // 2, 5):
            wire = await customers(sandbox)
            assert wire.body == whole.body[:length]
            assert wire.headers["content-length"] == str(length)

    @pytest.mark.parametrize("by", [7, -7])
    async def test_a_wrong_length(self, sandbox: Sandbox, by: int) -> None:
        """The whole body comes, and Content-Length is wrong by what was asked for."""
        whole = await customers(sandbox)
        sandbox.fault(WrongLength(by))
        wire = await customers(sandbox)
        assert wire.body == whole.body
        assert wire.headers["content-length"] == str(len(whole.body) + by)
        assert not wire.reset

    async def test_a_text_that_is_no_json(self, sandbox: Sandbox) -> None:
        sandbox.fault(NotJson("<oops"))
        wire = await customers(sandbox)
        assert (wire.status, wire.body) == (200, b"<oops")
        assert wire.headers["content-type"].startswith("application/json")

    @pytest.mark.parametrize("size", [1024, 3 * 2**20 + 1])
    async def test_a_gzip_bomb(self, sandbox: Sandbox, size: int) -> None:
        """It is valid gzip of valid JSON, of exactly the size that was asked for, and small on the way."""
        sandbox.fault(GzipBomb(size))
        wire = await customers(sandbox)
        assert wire.headers["content-encoding"] == "gzip"
        packed = b""
        rest = wire.body
        while rest:  # RFC 9112, 7.1
            length, _, rest = rest.partition(b"\r\n")
            packed, rest = packed + rest[: int(length, 16)], rest[int(length, 16) + 2 :]
        gzip = zlib.decompressobj(zlib.MAX_WBITS + 16)
        body = gzip.decompress(packed)
        assert gzip.eof
        assert len(body) == size
        assert len(packed) < 100 + size / 100
        assert list(json.loads(body)) == ["padding"]

    async def test_huge_headers(self, sandbox: Sandbox) -> None:
        sandbox.fault(HugeHeaders(100_000))
        wire = await customers(sandbox)
        assert wire.headers["x-padding"] == "0" * 100_000
        assert json.loads(wire.body)["items"] == []

    async def test_answers_keep_the_provider_s_headers(self, sandbox: Sandbox) -> None:
        kinds = [
            Status(),
            RateLimit(),
            HtmlPage(),
            Redirect(),
            Drip(delay=0),
            Truncation(),
            NotJson(),
            GzipBomb(),
        ]
        for kind in [*kinds, WrongLength(), Reset("body")]:
            sandbox.fault(kind)
            assert "polar-version" in (await customers(sandbox)).headers


#: Each kind, the error of a payment that meets it once and is not repeated, and whether the payment happened.
KINDS: list[tuple[Kind, type[MerchantError] | None, bool]] = [
    (Status(500), ServerError, False),
    (Status(503), ServerError, False),
    (RateLimit(1), RateLimitError, False),
    (HtmlPage(), ServerError, False),
    (Redirect(), APIStatusError, False),
    (Redirect("http://other.example"), APIStatusError, False),
    (Reset("start"), APIConnectionError, False),
    (Reset("headers"), APIConnectionError, True),
    (Reset("body"), APIConnectionError, True),
    (StaleConnection(), APIConnectionError, False),
    (Drip(delay=0), None, True),
    (Truncation(), ResponseError, True),
    (Truncation(0), ResponseError, True),
    (WrongLength(1), APIConnectionError, True),
    (WrongLength(-1), MerchantError, True),
    (NotJson(), ResponseError, True),
    (GzipBomb(), ResponseError, True),
    (HugeHeaders(), APIConnectionError, True),
    (UnknownEnum(), None, True),
    (MissingField(), None, True),
]


class TestOurClient:
    """What our client makes of it."""

    @pytest.mark.parametrize(("kind", "error", "done"), KINDS, ids=repr)
    async def test_says_what_happened(
        self, sandbox: Sandbox, kind: Kind, error: type[MerchantError] | None, done: bool
    ) -> None:
        """The right error, never a value made of garbage; and the account is right for each kind."""
        await sandbox.square.client.payments.list()  # so that there is a connection to be stale
        sandbox.received.clear()
        sandbox.fault(kind, "payments.create")
        if error is None:
            assert (await pay(sandbox, retry=None)).amount_money.amount == 1099
        else:
            with pytest.raises(error) as caught:
                await pay(sandbox, retry=None)
            assert caught.value.idempotency_key == sandbox.received[0].idempotency_key
        received = sandbox.received[0]
        assert (received.fault, received.done, sandbox.done("payments.create")) == (kind, done, done)
        assert len(sandbox.square.store["payments"]) == done
        assert (received.status is None) == kind.silent
        assert not sandbox.faults.pending

    @pytest.mark.parametrize(("kind", "error", "done"), KINDS, ids=repr)
    async def test_pays_once_by_repeating(
        self,
        sandbox: Sandbox,
        waits: list[float],
        kind: Kind,
        error: type[MerchantError] | None,
        done: bool,
    ) -> None:
        """What may be repeated is, with the same key; whatever happened, there is one payment at most."""
        await sandbox.square.client.payments.list()
        sandbox.fault(kind, "payments.create")
        final = error in {ResponseError, APIStatusError} or error is None
        try:
            paid = await pay(sandbox)
        except (ResponseError, APIStatusError):
            assert final
        else:
            [happened] = sandbox.square.store["payments"]
            assert paid.id == (None if kind == MissingField() else happened)
        assert sandbox.count("payments.create") == (1 if final else 2)
        assert sandbox.done("payments.create") == (done or not final)

    async def test_a_slow_answer_meets_the_time_limit(self, sandbox: Sandbox) -> None:
        """The payment happened; the sandbox does not wait for the rest of the drip when it ends."""
        sandbox.fault(Drip(delay=HOUR), "payments.create")
        with pytest.raises(APITimeoutError) as caught:
            await pay(sandbox, retry=None, timeout=Timeout(attempt=0.05))
        assert caught.value.sent
        assert received_by(sandbox) == [(200, True)]

    async def test_a_post_without_a_key_is_not_repeated(self, sandbox: Sandbox, waits: list[float]) -> None:
        """Polar has no idempotency keys: a stale connection is told, not tried again."""
        await sandbox.polar.client.customers.list()
        sandbox.fault(StaleConnection(), "customers:create")
        with pytest.raises(APIConnectionError):
            await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
        assert sandbox.count("customers:create") == 1
        assert sandbox.done("customers:create") == 0

    async def test_a_read_on_a_stale_connection_is_repeated_by_our_rules_alone(
        self, sandbox: Sandbox, waits: list[float]
    ) -> None:
        """Left alone, aiohttp would repeat it; it comes twice, with one wait between."""
        await sandbox.polar.client.customers.list()
        sandbox.received.clear()
        sandbox.fault(StaleConnection())
        await sandbox.polar.client.customers.list()
        assert received_by(sandbox) == [(None, False), (200, True)]
        assert len(waits) == 1

    async def test_what_follows_a_short_length_is_not_taken_for_an_answer(
        self, sandbox: Sandbox, waits: list[float]
    ) -> None:
        """The connection with the rest of a body is not used again."""
        await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
        sandbox.fault(WrongLength(-40), "customers:list")
        for _ in range(3):
            [customer] = await sandbox.polar.client.customers.list().collect()
            assert customer.email == "ada@example.com"

    async def test_a_date_to_come_back(self, sandbox: Sandbox, waits: list[float]) -> None:
        """The wait is that by the sandbox's clock, however far it is from the machine's."""
        sandbox.rate_limit(retry_after=sandbox.clock.now() + timedelta(seconds=30))
        await sandbox.polar.client.customers.list()
        assert 30 <= waits[0] <= 31


class TestDocument:
    """Answers that are not as documented."""

    async def test_an_unknown_value(self, sandbox: Sandbox) -> None:
        """The first field with documented values has another; it arrives as it is, the rest as ever."""
        sandbox.fault(UnknownEnum(), "customers.create", provider="square")
        customer = (await sandbox.square.client.customers.create(given_name="Ada")).customer
        assert customer is not None
        assert customer.creation_source == "UNKNOWN_TO_THE_DOCUMENT"
        assert sandbox.square.store["customers"][customer.id or ""]["creation_source"] == "THIRD_PARTY"

    async def test_an_unknown_tag(self, sandbox: Sandbox) -> None:
        """Where no other field has documented values, a union gets an unknown member: each item of a list."""
        for name in ("ada", "grace"):
            await sandbox.polar.client.customers.create(body={"email": f"{name}@example.com"})
        sandbox.fault(UnknownEnum(value="robot"), "customers:list")
        found = (await sandbox.polar.client.customers.list()).items
        assert [type(customer) for customer in found] == [Unknown, Unknown]
        assert [item["type"] for item in sandbox.polar.store["customers"].values()] == ["individual"] * 2

    async def test_a_missing_field(self, sandbox: Sandbox) -> None:
        """The first required field is left out, and reads as None; strictly, it is an error."""
        sandbox.fault(MissingField(), "customers:create", times=2)
        created = await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
        assert (created.id, created.email) == (None, "ada@example.com")
        with pytest.raises(ResponseError):
            await sandbox.polar.client.with_options(strict=True).customers.create(
                body={"email": "grace@example.com"}
            )
        assert sandbox.done("customers:create") == 2

    async def test_at_a_path(self, sandbox: Sandbox) -> None:
        """A field can be named as mismatches name it, and then need not be an enum or required."""
        sandbox.fault(UnknownEnum("payment.card_details.card.card_brand", value="NEW"), "CreatePayment")
        sandbox.fault(MissingField("payment.total_money.amount"), "CreatePayment")
        paid = await pay(sandbox)
        assert paid.card_details.card.card_brand == "NEW"
        paid = await pay(sandbox)
        assert paid.total_money.amount is None
        assert paid.total_money.currency == "USD"

    async def test_waits_for_an_answer_with_the_field(self, sandbox: Sandbox) -> None:
        """An answer without it passes as it is; so does a refusal, and the fault is still to come."""
        sandbox.fault(MissingField("items[].email"), provider="polar")
        assert await sandbox.polar.client.customers.list().collect() == []
        with pytest.raises(UnprocessableEntityError):
            await sandbox.polar.client.customers.create(body={})
        await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
        assert [received.fault for received in sandbox.received] == [None, None, None]
        assert len(sandbox.faults.pending) == 1
        [customer] = await sandbox.polar.client.customers.list().collect()
        assert customer.email is None
        assert not sandbox.faults.pending

    async def test_bodies_wait_for_an_answer_with_one(self, sandbox: Sandbox) -> None:
        """A 204 has nothing to be cut off."""
        client = sandbox.polar.client
        for kind in (
            Truncation(),
            WrongLength(),
            NotJson(),
            GzipBomb(),
            Drip(),
            Reset("body"),
            UnknownEnum(),
        ):
            sandbox.faults.clear()
            sandbox.fault(kind, "customers:delete")
            customer = await client.customers.create(body={"email": "ada@example.com"})
            await client.customers.delete(customer.id)
            assert len(sandbox.faults.pending) == 1
            assert sandbox.received[-1].fault is None

    def test_answer_fields(self) -> None:
        """Fields are found through references, unions and lists, with what the document says of them."""
        item = {"id": "1", "type": "team", "name": None, "unheard": 1, "billing_address": {"country": "GB"}}
        required = (
            "created_at",
            "modified_at",
            "metadata",
            "email",
            "email_verified",
            "billing_name",
            "tax_id",
        )
        more = ("organization_id", "external_id", "deleted_at", "avatar_url", "first_user_event_at")
        item |= dict.fromkeys((*required, *more, "locale", "default_payment_method_id"))
        found = answer_fields(load("polar"), "customers:list", 200, {"items": [item]})
        by_path = {field.path: field for field in found}
        assert list(by_path)[:3] == ["items", "items[].id", "items[].type"]
        assert by_path["items[].type"].tag
        assert by_path["items[].type"].choices == {"team"}
        assert by_path["items[].billing_address.country"].required
        assert "GB" in by_path["items[].billing_address.country"].choices
        assert "items[].unheard" not in by_path
        assert answer_fields(load("polar"), "customers:list", 418, {"items": [item]}) == []


class TestPlan:
    """Which request meets which fault."""

    async def statuses(self, sandbox: Sandbox, count: int) -> list[int]:
        return [(await customers(sandbox)).status for _ in range(count)]

    async def test_in_the_order_given(self, sandbox: Sandbox) -> None:
        sandbox.fail(times=2, status=500)
        sandbox.rate_limit("customers:list")
        sandbox.fault(HtmlPage(), provider="polar")
        assert await self.statuses(sandbox, 5) == [500, 500, 429, 502, 200]

    async def test_after_others(self, sandbox: Sandbox) -> None:
        """Requests that pass before a fault meet none that follow it: good answers are part of the order."""
        sandbox.fail(after=2)
        sandbox.rate_limit(after=1)
        assert await self.statuses(sandbox, 6) == [200, 200, 503, 200, 429, 200]

    async def test_by_the_name_of_the_method(self, sandbox: Sandbox) -> None:
        """A name that both providers have means both, until one is named."""
        sandbox.fail("customers.list", times=2)
        assert (await ask(sandbox.square, "/v2/customers")).status == 503
        assert await self.statuses(sandbox, 2) == [503, 200]
        sandbox.fail("customers.list", provider="polar")
        assert (await ask(sandbox.square, "/v2/customers")).status == 200
        assert await self.statuses(sandbox, 1) == [503]
        assert (sandbox.count("customers.list"), sandbox.count("customers.list", provider="polar")) == (5, 3)

    async def test_of_one_provider(self, sandbox: Sandbox) -> None:
        sandbox.fail(provider="square")
        assert await self.statuses(sandbox, 1) == [200]
        assert (await ask(sandbox.square, "/v2/customers")).status == 503

    async def test_by_probability(self) -> None:
        """The same seed repeats the run, whatever else is asked for between; another seed gives another."""

        async def run(seed: int, *, others: bool = False) -> list[int]:
            async with Sandbox(seed=seed) as sandbox:
                if others:
                    sandbox.fail("ListCustomers", probability=0.5)
                    sandbox.faults.clear()
                sandbox.fail("customers:list", probability=0.3)
                sandbox.fail("ListCustomers", probability=0.5)
                found = []
                for _ in range(40):
                    found += await self.statuses(sandbox, 1)
                    if others:
                        await ask(sandbox.square, "/v2/customers")
                assert len(sandbox.faults.pending) == 2
                return found

        first = await run(1)
        assert first == await run(1)
        assert first != await run(2)
        assert 0 < first.count(503) < 40
        assert 0 < (await run(1, others=True)).count(503) < 40

    async def test_by_probability_so_many_times(self, sandbox: Sandbox) -> None:
        """With a probability there is no limit, unless it is given; certainty is one too."""
        sandbox.fail(probability=1, times=2)
        sandbox.fail(status=500, probability=1.0)
        assert await self.statuses(sandbox, 4) == [503, 503, 500, 500]
        [fault] = sandbox.faults.pending
        assert (fault.kind, fault.left) == (Status(500), None)

    async def test_what_chance_spares_may_meet_the_next(self, sandbox: Sandbox) -> None:
        sandbox.fail(probability=0.5)
        sandbox.fail(status=500, probability=1)
        assert set(await self.statuses(sandbox, 30)) == {500, 503}

    async def test_what_is_left(self, sandbox: Sandbox) -> None:
        """Faults that were met are gone, and so are all when they are cleared."""
        sandbox.fail("CreatePayment", times=3)
        sandbox.fail(times=2)
        await self.statuses(sandbox, 1)
        assert [(fault.aim.operation, fault.left) for fault in sandbox.faults.pending] == [
            ("CreatePayment", 3),
            (None, 1),
        ]
        sandbox.faults.clear()
        assert sandbox.faults.pending == ()
        assert await self.statuses(sandbox, 1) == [200]

    @pytest.mark.parametrize(
        "when",
        [
            {"operation": "payments.made"},
            {"operation": "payments.create", "provider": "polar"},
            {"provider": "stripe"},
            {"times": 0},
            {"times": True},
            {"after": -1},
            {"probability": 0},
            {"probability": 1.1},
            {"status": 200},
            {"retry_after": NOW.replace(tzinfo=None)},
            {"retry_after": True},
        ],
        ids=repr,
    )
    async def test_nonsense_is_refused(self, sandbox: Sandbox, when: dict[str, Any]) -> None:
        """Also where it is about the account."""
        with pytest.raises(ConfigurationError):
            sandbox.fail(**when)
        with pytest.raises(ConfigurationError):
            sandbox.count("payments.made")
        assert not sandbox.faults.pending

    async def test_a_name_that_is_nearly_right(self, sandbox: Sandbox) -> None:
        with pytest.raises(ConfigurationError, match=r"did you mean .*payments\.create"):
            sandbox.fail("payment.create")

    @pytest.mark.parametrize(
        ("kind", "values"),
        [
            (Reset, {"at": "end"}),
            (Drip, {"size": 0}),
            (Drip, {"delay": -1}),
            (Truncation, {"keep": -1}),
            (WrongLength, {"by": 0}),
            (GzipBomb, {"size": 2**31}),
            (HugeHeaders, {"size": 0}),
            (HtmlPage, {"status": 200}),
            (Redirect, {"status": 304}),
            (Redirect, {"to": "other.example"}),
        ],
    )
    def test_kinds_refuse_nonsense(self, kind: Any, values: dict[str, Any]) -> None:
        with pytest.raises(ConfigurationError):
            kind(**values)

    async def test_what_shows_the_answer_cannot_be_undone(self, sandbox: Sandbox) -> None:
        """An answer that is shown was given, so the request took effect; a class is no kind."""
        with pytest.raises(ConfigurationError, match="done cannot be False"):
            sandbox.fault(Reset("body"), done=False)
        with pytest.raises(ConfigurationError, match="kind must be one of"):
            sandbox.fault(Reset)


class TestAccount:
    """What is told of the requests that came."""

    async def test_a_payment_happens_exactly_once(self, sandbox: Sandbox, waits: list[float]) -> None:
        """Under an outage, a rate limit and lost answers: five requests, one key, one payment."""
        sandbox.fail("payments.create", status=503)
        sandbox.rate_limit("payments.create", retry_after=2)
        sandbox.fault(Reset("body"), "payments.create")
        sandbox.fail("payments.create", status=503, done=True)
        paid = await pay(sandbox, retry=Retry(attempts=5))
        assert received_by(sandbox) == [(503, False), (429, False), (200, True), (503, False), (200, False)]
        assert (sandbox.count("payments.create"), sandbox.done("payments.create")) == (5, 1)
        assert len({received.idempotency_key for received in sandbox.received}) == 1
        assert list(sandbox.square.store["payments"]) == [paid.id]
        assert waits[1] >= 2

    @pytest.mark.parametrize("seed", range(5))
    async def test_payments_happen_once_whatever_fails(self, seed: int, waits: list[float]) -> None:
        """With faults of many kinds at random, each payment that was told happened once, and no other did."""
        async with Sandbox(seed=seed) as sandbox:
            for kind in (
                Status(503),
                RateLimit(1),
                Reset(),
                Reset("headers"),
                Reset("body"),
                StaleConnection(),
            ):
                sandbox.fault(kind, "payments.create", probability=0.2)
            sandbox.fail("payments.create", probability=0.2, done=True)
            paid = [await pay(sandbox, retry=Retry(attempts=50)) for _ in range(8)]
            assert [payment.id for payment in paid] == list(sandbox.square.store["payments"])
            assert sandbox.done("payments.create") == 8
            assert sandbox.count("payments.create") > 8

    async def test_a_lost_answer_after_the_effect(self, sandbox: Sandbox) -> None:
        """`done` makes any fault come after the effect: the silent ones too."""
        for kind in (Reset(), HtmlPage(), Redirect(), RateLimit()):
            sandbox.fault(kind, "payments.create", done=True)
            with pytest.raises(MerchantError):
                await pay(sandbox, retry=None)
        assert received_by(sandbox) == [(None, True), (502, True), (307, True), (429, True)]
        assert sandbox.done("CreatePayment") == len(sandbox.square.store["payments"]) == 4

    async def test_a_refused_request_has_no_effect(self, sandbox: Sandbox) -> None:
        """Neither has one whose refusal then breaks off: its status says all."""
        sandbox.fault(Reset("body"), "customers:create", after=1)
        for _ in range(2):
            with pytest.raises(UnprocessableEntityError):
                await sandbox.polar.client.with_options(retry=None).customers.create(body={})
        assert received_by(sandbox) == [(422, False), (422, False)]
        assert (sandbox.count(), sandbox.done()) == (2, 0)

    async def test_a_fault_hides_that_a_body_is_malformed(self, sandbox: Sandbox) -> None:
        """A gateway that is down reads no bodies, so the fault shows, and the request had no effect."""
        sandbox.fail("CreatePayment")
        address = urlsplit(sandbox.square.base_url)
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        head = f"POST /v2/payments HTTP/1.1\r\nHost: {address.netloc}\r\nConnection: close\r\n"
        writer.write(f"{head}Content-Length: 1\r\n\r\n{{".encode())
        assert (await reader.read()).startswith(b"HTTP/1.1 503 ")
        writer.close()
        await writer.wait_closed()
        assert received_by(sandbox) == [(503, False)]
