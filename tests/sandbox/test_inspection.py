"""What a test can ask of the sandbox about the requests that it received."""

from __future__ import annotations

from typing import Any
from unittest.mock import ANY
from uuid import UUID

import aiohttp
import pytest

from aiomerchant import ConfigurationError, ServerError, Upload
from aiomerchant.sandbox import Sandbox, faults

from tests.support.sandboxes import fetch

USD = {"amount": 1099, "currency": "USD"}
NONCE = "cnon:card-nonce-ok"


class TestReceived:
    async def test_json(self, sandbox: Sandbox) -> None:
        """A request has its operation by id and name, its line, its body and what came of it."""
        square = sandbox.square.client
        await square.payments.create(source_id=NONCE, amount_money=USD, idempotency_key="k-1")
        sent = sandbox.last("payments.create")
        assert (sent.provider, sent.operation, sent.name) == ("square", "CreatePayment", "payments.create")
        assert (sent.method, sent.path, sent.status) == ("POST", "/v2/payments", 200)
        assert sent.json == {"source_id": NONCE, "amount_money": USD, "idempotency_key": "k-1"}
        assert (sent.idempotency_key, sent.done, sent.form, sent.files) == ("k-1", True, None, {})
        assert sent is sandbox.received[-1]

    async def test_query(self, sandbox: Sandbox) -> None:
        """Query parameters are text; one that is sent more than once is a list."""
        await sandbox.polar.client.orders.list(limit=5, product_id=[UUID(int=1), UUID(int=2)])
        sent = sandbox.last()
        assert sent.query == {"limit": "5", "product_id": [str(UUID(int=1)), str(UUID(int=2))]}
        assert sent.json is None

    async def test_form(self, sandbox: Sandbox) -> None:
        form = {"grant_type": "refresh_token", "refresh_token": "polar_ort_unknown", "client_id": "one"}
        await fetch("POST", f"{sandbox.polar.base_url}/v1/oauth2/token", data=form)
        sent = sandbox.last("oauth2:request_token")
        assert (sent.form, sent.json) == (form, None)
        sandbox.assert_called("oauth2:request_token", form={"client_id": "one"})

    async def test_multipart(self, sandbox: Sandbox) -> None:
        """The JSON part is the JSON; the others are files by the names of their parts."""
        request = {"idempotency_key": "k", "image": {"type": "IMAGE", "id": "#one"}}
        file = Upload(b"\x89PNG", filename="mug.png", content_type="image/png")
        await sandbox.square.client.catalog.images.create(body={"request": request, "image_file": file})
        sent = sandbox.last("CreateCatalogImage")
        assert sent.json["image"]["id"] == "#one"
        (file,) = sent.files.values()
        assert (file.name, file.media, file.content) == ("mug.png", "image/png", b"\x89PNG")

    async def test_headers_have_no_secrets(self, sandbox: Sandbox) -> None:
        """Names are in lower case; the token and what has the form of a token are masked."""
        url = f"{sandbox.square.base_url}/v2/customers"
        token = sandbox.square.access_token
        headers = {"Authorization": f"Bearer {token}", "X-Copy": f"it is {token}", "Cookie": "id=1"}
        await fetch("GET", url, headers=headers)
        sent = sandbox.last()
        assert [sent.headers[name] for name in ("authorization", "x-copy", "cookie")] == [
            "Bearer ***",
            "it is ***",
            "***",
        ]
        assert token not in repr(sent)

    async def test_a_body_that_is_no_json(self, sandbox: Sandbox) -> None:
        """Its bytes are kept."""
        headers = {"Authorization": f"Bearer {sandbox.square.access_token}"}
        await fetch("POST", f"{sandbox.square.base_url}/v2/customers", data=b"{", headers=headers)
        assert (sandbox.last().json, sandbox.last().body, sandbox.last().status) == (None, b"{", 400)

    async def test_attempts_of_a_key(self, sandbox: Sandbox, waits: list[float]) -> None:
        """Requests with one key are of one call, also if the first one succeeded."""
        square = sandbox.square.client
        sandbox.fail("payments.create", times=2)
        for key in ("k-1", "k-2", "k-1"):
            await square.payments.create(source_id=NONCE, amount_money=USD, idempotency_key=key)
        assert [(one.idempotency_key, one.attempts) for one in sandbox.received] == [
            ("k-1", 1),
            ("k-1", 2),
            ("k-1", 3),
            ("k-2", 1),
            ("k-1", 4),
        ]

    async def test_attempts_without_a_key(self, sandbox: Sandbox, waits: list[float]) -> None:
        """A request like the failed one before it repeats that; one like a success is another call."""
        polar = sandbox.polar.client
        sandbox.fail("customers:list")
        for limit in (5, 5, 6):
            await polar.customers.list(limit=limit)
        assert [(one.query["limit"], one.attempts) for one in sandbox.received] == [
            ("5", 1),
            ("5", 2),
            ("5", 1),
            ("6", 1),
        ]

    async def test_an_answer_that_was_lost(self, sandbox: Sandbox) -> None:
        """It has no status, and says whether the request took effect."""
        sandbox.fault(faults.Reset(), "customers:create")
        with pytest.raises(aiohttp.ClientError):
            await fetch("POST", f"{sandbox.polar.base_url}/v1/customers/", json={})
        assert (sandbox.last().status, sandbox.last().done) == (None, False)

    async def test_clear(self, sandbox: Sandbox) -> None:
        """Requests, violations and the counts of attempts are forgotten; records and faults stay."""
        square, polar = sandbox.square.client, sandbox.polar.client
        sandbox.fail("payments.create")
        await square.customers.create(given_name="Ada", idempotency_key="k")
        await fetch("GET", f"{sandbox.polar.base_url}/v1/customers/?colour=red")
        await polar.with_options(extra_query={"colour": "red"}).customers.list()
        assert (len(sandbox.received), len(sandbox.violations)) == (3, 1)
        sandbox.clear()
        assert (sandbox.received, sandbox.violations, sandbox.count()) == ([], [], 0)
        assert len(sandbox.faults.pending) == 1
        assert len((await square.customers.list()).items) == 1
        await square.customers.create(given_name="Ada", idempotency_key="k")
        assert (sandbox.last("customers.create").attempts, sandbox.done("CreateCustomer")) == (1, 0)


class TestAssertions:
    @pytest.fixture(autouse=True)
    async def calls(self, sandbox: Sandbox) -> None:
        square = sandbox.square.client
        for amount in (1099, 2000):
            await square.payments.create(
                source_id=NONCE, amount_money={"amount": amount, "currency": "USD"}, autocomplete=True
            )
        await square.payments.list(sort_order="DESC", limit=5)

    def test_what_fits(self, sandbox: Sandbox) -> None:
        """Parts of a body are enough; the requests that have them are returned."""
        sandbox.assert_called("payments.create", times=2)
        (one,) = sandbox.assert_called("CreatePayment", times=1, json={"amount_money": {"amount": 2000}})
        assert one is sandbox.received[1]
        sandbox.assert_called("payments.create", json={"idempotency_key": ANY, "autocomplete": True})
        sandbox.assert_called("payments.list", query={"limit": 5}, headers={"User-Agent": ANY})
        sandbox.assert_called("payments.list", path="/v2/payments")
        sandbox.assert_not_called("customers.create", provider="square")
        sandbox.assert_not_called("payments.create", json={"amount_money": {"amount": 1}})

    @pytest.mark.parametrize(
        ("wanted", "difference"),
        [
            ({"amount_money": {"amount": 999}}, "json.amount_money.amount: sent 2000, expected 999"),
            ({"note": "Mugs"}, "json.note: not sent, expected 'Mugs'"),
            ({"autocomplete": 1}, "json.autocomplete: sent True, expected 1"),
            ({"source_id": "cnon:other-nonce"}, "json.source_id: sent '***', expected 'cnon:other-nonce'"),
            ({"amount_money": [1]}, "json.amount_money: sent {'amount': 2000"),
        ],
    )
    def test_what_does_not(self, sandbox: Sandbox, wanted: dict[str, object], difference: str) -> None:
        """The message has the nearest request, the last one of equals, without its secrets."""
        with pytest.raises(AssertionError) as caught:
            sandbox.assert_called("payments.create", json=wanted)
        text = str(caught.value)
        assert text.startswith(
            "payments.create: 0 requests as expected, instead of one or more\nThe nearest of 2"
        )
        assert "POST /v2/payments (status 200)" in text
        assert '"amount": 2000' in text
        assert difference in text
        assert NONCE not in text

    def test_the_nearest_differs_least(self, sandbox: Sandbox) -> None:
        with pytest.raises(AssertionError) as caught:
            sandbox.assert_called("payments.create", json={"note": "x", "amount_money": {"amount": 1099}})
        assert '"amount": 1099' in str(caught.value)
        assert "amount_money.amount" not in str(caught.value)

    def test_too_many(self, sandbox: Sandbox) -> None:
        """The message shows those that there should not have been."""
        with pytest.raises(AssertionError, match=r"2 requests as expected, instead of 1\n  POST") as caught:
            sandbox.assert_called("payments.create", times=1)
        assert str(caught.value).count("POST /v2/payments") == 2
        with pytest.raises(AssertionError, match="instead of 0"):
            sandbox.assert_not_called("payments.create")

    def test_too_few(self, sandbox: Sandbox) -> None:
        with pytest.raises(AssertionError, match="2 requests as expected, instead of 3"):
            sandbox.assert_called("payments.create", times=3)

    def test_none_at_all(self, sandbox: Sandbox) -> None:
        """The message says what came instead."""
        came = r"no request for refunds\.create came; what came: payments\.create \(2\), payments\.list \(1\)"
        for call in (sandbox.assert_called, sandbox.last):
            with pytest.raises(AssertionError, match=came):
                call("refunds.create", provider="polar")

    def test_an_unknown_operation(self, sandbox: Sandbox) -> None:
        """A misspelt name is no absence."""
        for call in (sandbox.assert_called, sandbox.assert_not_called, sandbox.last):
            with pytest.raises(ConfigurationError, match=r"did you mean 'payments\.create"):
                call("payments.crate")

    def test_a_misspelt_part_of_a_request(self, sandbox: Sandbox) -> None:
        parts: Any = {"jsn": {"note": "Two mugs"}}
        with pytest.raises(TypeError, match="'jsn'; did you mean 'json'"):
            sandbox.assert_called("payments.create", **parts)


async def test_an_error_is_recorded_with_its_attempts(sandbox: Sandbox, waits: list[float]) -> None:
    """The last request says how many attempts its call took."""
    sandbox.fail("customers:list", times=3)
    with pytest.raises(ServerError):
        await sandbox.polar.client.customers.list()
    assert (sandbox.last().attempts, sandbox.last().status) == (3, 503)
