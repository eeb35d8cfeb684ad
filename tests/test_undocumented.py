"""Requests that no document has: typed, quoted, repeated and refused like the others."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import nullcontext
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from aiomerchant import (
    NULL,
    ConfigurationError,
    MerchantError,
    NotFoundError,
    Polar,
    RateLimitError,
    ResponseError,
    ServerError,
    Square,
    Unknown,
    polar,
    square,
)

from tests.support.servers import answer, drop

if TYPE_CHECKING:
    from tests.support.servers import Serve, Server

MONEY: Any = {"amount": 5, "currency": "USD"}


@pytest.fixture
async def client(server: Server) -> AsyncIterator[Square]:
    async with Square("token", base_url=server.url) as client:
        yield client


async def asked(serve: Serve, step: Any, *arguments: Any, **given: Any) -> Any:
    """What a request gives that is answered so."""
    server = await serve(step)
    async with Square("token", base_url=server.url) as client:
        return await client.request(*arguments, **given)


class TestAnswers:
    @pytest.mark.parametrize(
        ("body", "returns", "value"),
        [
            ({"a": [1, None]}, None, {"a": [1, None]}),
            ({"amount": 5, "currency": "USD"}, square.models.Money, square.models.Money(**MONEY)),
            ([MONEY], list[square.models.Money], [square.models.Money(**MONEY)]),
            ({"a": MONEY}, dict[str, square.models.Money], {"a": square.models.Money(**MONEY)}),
            ({"a": 1}, dict[str, int], {"a": 1}),
            ("1.50", Decimal, Decimal("1.50")),
            ("text", str, "text"),
            (None, square.models.Money | None, None),
            (None, None, None),
            (b"\x00not json", bytes, b"\x00not json"),
            (None, bytes, b""),
        ],
    )
    async def test_they_are_of_the_type_asked_for(
        self, serve: Serve, body: Any, returns: Any, value: Any
    ) -> None:
        """Models, lists and mappings of them, plain JSON values, or the bytes as they came."""
        step = answer(f'"{body}"') if isinstance(body, str) else answer(body)
        assert await asked(serve, step, "GET", "/v2/things", returns=returns) == value

    async def test_unions_are_told_apart(self, serve: Serve) -> None:
        """By the rules of their document."""
        step = answer([{"type": "individual"}, {"type": "of tomorrow"}])
        server = await serve(step)
        async with Polar("token", base_url=server.url) as client:
            found = await client.request("GET", "/v1/c", returns=list[polar.models.Customer])
        assert isinstance(found[0], polar.models.CustomerIndividual)
        assert isinstance(found[1], Unknown)

    async def test_what_does_not_fit_is_delivered(self, serve: Serve) -> None:
        """Unless the client is strict."""
        server = await serve(answer({"amount": "5"}))
        async with Square("token", base_url=server.url) as client:
            money: Any = await client.request("GET", "/v2/money", returns=square.models.Money)
            assert money.amount == "5"
            with pytest.raises(ResponseError) as caught:
                await client.with_options(strict=True).request("GET", "/v2/m", returns=square.models.Money)
        assert caught.value.operation == "GET /v2/m"

    @pytest.mark.parametrize("returns", [object, list[object], "Money", polar.models.Product, 7, Square])
    async def test_an_unknown_type_is_refused_before_anything_is_sent(
        self, client: Square, server: Server, returns: Any
    ) -> None:
        """Else the mistake would show when the money has moved."""
        with pytest.raises(ConfigurationError, match="no way to decode"):
            await client.request("POST", "/v2/payments", body={}, returns=returns)
        assert server.requests == []

    def test_a_misspelt_keyword_is_told_the_nearest(self, client: Square) -> None:
        wrong: Any = client
        with pytest.raises(TypeError, match=r"^Square\.call\(\) .* 'querry'; did you mean 'query'\?"):
            wrong.call("ListCustomers", querry={})
        with pytest.raises(TypeError, match=r"^Square\.call\(\) .* it takes .*path, query, body, credential"):
            wrong.call("GetCustomer", id="x")
        with pytest.raises(TypeError, match=r"^Square\.request\(\) .* 'query', unless it is for the path"):
            wrong.request("GET", "/v2/customers/{id}", params={"id": "x"})

    @pytest.mark.parametrize("data", [{"access_token": "hunter2"}, '{"access_token": "hunter2"}', b"hunter2"])
    def test_data_in_place_of_a_type_are_not_shown(self, data: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"to what is no type, but (dict|str|bytes)$"):
            square.decode(square.models.Money, data)

    async def test_an_answer_that_is_no_json_is_an_error(self, serve: Serve) -> None:
        """Text and files are asked for as bytes."""
        with pytest.raises(ResponseError):
            await asked(serve, answer("<html>"), "GET", "/v2/x")

    async def test_errors_are_the_same(self, serve: Serve) -> None:
        """By status, with the template of the path as operation."""
        said = {"errors": [{"code": "NOT_FOUND", "detail": "no"}]}
        with pytest.raises(NotFoundError) as caught:
            await asked(serve, answer(said, 404), "get", "/v2/{id}", parameters={"id": "secret"})
        assert (caught.value.code, caught.value.operation, caught.value.provider) == (
            "NOT_FOUND",
            "GET /v2/{id}",
            "square",
        )
        assert "secret" not in str(caught.value)


class TestRequests:
    async def test_all_there_is_of_it(self, client: Square, server: Server) -> None:
        """Path and query are quoted, a list repeats, None is left out; the body goes as it is."""
        await client.request(
            "PATCH",
            "/v2/a%20b/{id}:act/{n}",
            parameters={"id": "x/../y?z", "n": 7},
            query={"a b": "c&d", "e": [1, True, None], "f": None, "g": ()},
            body={"money": square.models.Money(**MONEY), "none": None, "null": NULL},
        )
        received = server.only
        assert received.method == "PATCH"
        assert received.target == "/v2/a%20b/x%2F..%2Fy%3Fz:act/7?a%20b=c%26d&e=1&e=true"
        assert received.json() == {"money": MONEY, "none": None, "null": None}
        assert received.header("authorization") == "Bearer token"
        assert received.header("accept") == "application/json"

    async def test_bytes_of_any_kind(self, client: Square, server: Server) -> None:
        """Whoever wants bytes takes what there is."""
        await client.request("GET", "/v2/file", returns=bytes)
        assert server.only.header("accept") == "*/*"
        assert server.only.header("content-type") is None
        assert server.only.body == b""

    async def test_bodies_that_are_no_objects(self, client: Square, server: Server) -> None:
        """Any JSON value, a model too."""
        await client.request("POST", "/v2/x", body=[1, {"a": None}])
        await client.request("PUT", "/v2/x", body=square.models.Money(**MONEY))
        assert [received.json() for received in server.requests] == [[1, {"a": None}], MONEY]

    async def test_options_of_views_hold(self, client: Square, server: Server) -> None:
        """Header fields, extra parameters and fields, another token."""
        view = client.with_options(
            access_token="other", headers={"X-A": "1"}, extra_query={"q": [1, 2]}, extra_body={"f": None}
        )
        await view.request("POST", "/v2/x", query={"q": 0, "r": 3}, body={"f": 1, "g": 2})
        received = server.only
        assert received.query == [("q", "1"), ("q", "2"), ("r", "3")]
        assert received.json() == {"f": None, "g": 2}
        assert (received.header("x-a"), received.header("authorization")) == ("1", "Bearer other")

    async def test_credentials_where_there_are_any(self, server: Server) -> None:
        """The client's own token, another one, or none at all."""
        async with Polar(base_url=server.url) as client:
            await client.request("GET", "/v1/open")
            await client.request("GET", "/v1/closed", credential="mine")
        assert [received.header("authorization") for received in server.requests] == [None, "Bearer mine"]


class TestMistakes:
    @pytest.mark.parametrize("method", ["HEAD", "CONNECT", "", "GET ", "GET\r\nX: y", None, 7])
    async def test_methods(self, client: Square, server: Server, method: Any) -> None:
        """Only those that answers can be read of."""
        with pytest.raises(ConfigurationError, match="the method must be one of"):
            await client.request(method, "/v2/x")
        assert server.requests == []

    @pytest.mark.parametrize(
        "path",
        [
            "",
            "v2/x",
            "https://evil.example/v2",
            "@evil.example/",
            "/v2/x?y=1",
            "/v2/x#y",
            "/v2/x y",
            "/v2/ü",
            "/v2/%zz",
            "/v2/%2",
            "/v2/x\r\nHost: evil",
            "/v2/x\n",
            "/v2\\x",
            "/v2/{}",
            "/v2/{id",
            "/v2/../x",
            "/v2/.",
            "/./v2",
            "/v2/..",
            "/v2/%2e%2E/x",
            "/v2/.%2e",
            "/v2/x%2F..%2Fy",
            "/v2/x%5c..%5Cy",
            None,
            b"/v2",
        ],
    )
    async def test_paths_that_lead_elsewhere(self, client: Square, server: Server, path: Any) -> None:
        """They are refused, not repaired: nobody knows what was meant."""
        with pytest.raises(ConfigurationError, match="the path must"):
            await client.request("GET", path)
        assert server.requests == []

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            ({}, "needs the path parameter 'id'"),
            ({"parameters": {"id": None}}, "needs the path parameter 'id'"),
            ({"parameters": {"id": ".."}}, "must not be"),
            ({"parameters": {"id": ""}}, "must not be"),
            ({"parameters": {"id": "x", "y": 1}}, "no path parameter 'y'"),
            ({"parameters": "x"}, "must be a mapping"),
            ({"parameters": {"id": "x"}, "query": {"a": {"b": 1}}}, "'a'"),
            ({"parameters": {"id": "x"}, "query": {7: 1}}, "query must be a mapping"),
            ({"parameters": {"id": "x"}, "query": "a=b"}, "query must be a mapping"),
            ({"parameters": {"id": "x"}, "body": {"a": float("nan")}}, "GET /v2/{id}"),
            ({"parameters": {"id": "x"}, "body": {"a": object()}}, "GET /v2/{id}"),
            ({"parameters": {"id": "x"}, "body": {"idempotency_key": 7}}, "idempotency_key"),
            ({"parameters": {"id": "x"}, "credential": "a b"}, "credential"),
        ],
    )
    async def test_values(self, client: Square, server: Server, given: Any, message: str) -> None:
        """Before anything is sent."""
        with pytest.raises(ConfigurationError, match=message):
            await client.request("GET", "/v2/{id}", **given)
        assert server.requests == []


@pytest.mark.usefixtures("waits")
class TestRepeating:
    @pytest.mark.parametrize(
        ("method", "body", "attempts"),
        [
            ("GET", None, 2),
            ("PUT", {}, 2),
            ("DELETE", None, 2),
            ("POST", None, 1),
            ("POST", {}, 1),
            ("PATCH", {}, 1),
            ("POST", {"idempotency_key": None}, 1),
            ("POST", {"idempotency_key": "k"}, 2),
            ("PATCH", {"idempotency_key": "k"}, 2),
            ("POST", square.models.CreatePaymentRequest(source_id="s", idempotency_key="k"), 2),
        ],
    )
    @pytest.mark.parametrize("step", [drop, answer(status=503)])
    async def test_by_the_method_and_the_key(
        self, serve: Serve, step: Any, method: str, body: Any, attempts: int
    ) -> None:
        """What might be done twice is not, and no key is made where none is known."""
        server = await serve(step, answer({}))
        async with Square("token", base_url=server.url) as client:
            with nullcontext() if attempts == 2 else pytest.raises(MerchantError) as caught:
                await client.request(method, "/v2/x", body=body)
        assert caught is None or caught.value.idempotency_key is None
        assert len(server.requests) == attempts
        assert len({received.body for received in server.requests}) == 1

    async def test_what_was_not_done_is_repeated(self, serve: Serve) -> None:
        """429 for every method."""
        server = await serve(answer(status=429))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(RateLimitError) as caught:
                await client.request("POST", "/v1/x", body={})
        assert len(server.requests) == caught.value.attempts == 3

    async def test_the_key_is_on_the_error(self, serve: Serve) -> None:
        """With it the call can be repeated."""
        server = await serve(answer(status=500))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(ServerError) as caught:
                await client.request("POST", "/v1/x", body={"idempotency_key": "mine"})
        assert caught.value.idempotency_key == "mine"
        assert len(server.requests) == 3
