"""Clients: what they accept, their views, and their calls by id."""

from __future__ import annotations

import copy
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

import aiomerchant
from aiomerchant import (
    ConfigurationError,
    Polar,
    Retry,
    ServerError,
    Square,
    Timeout,
)

from tests.support.servers import answer
from tests.support.vendored import OPERATIONS, VERSIONS

if TYPE_CHECKING:
    from tests.support.servers import Serve, Server

CLIENTS = [Polar, Square]


@pytest.fixture
async def polar(server: Server) -> AsyncIterator[Polar]:
    async with Polar("token", base_url=server.url) as client:
        yield client


def options(client: Polar | Square) -> Any:
    return client._send.options


class TestMaking:
    def test_nothing_is_opened_and_no_loop_is_needed(self) -> None:
        """Clients can be made when a module is imported."""
        polar, square = (repr(version) for version in VERSIONS.values())
        assert repr(Polar("secret")) == f"Polar(base_url='https://api.polar.sh', version={polar})"
        assert repr(Square("secret")) == f"Square(base_url='https://connect.squareup.com', version={square})"

    @pytest.mark.parametrize(
        ("client", "url"),
        [
            (Polar(environment="sandbox"), "https://sandbox-api.polar.sh"),
            (Square(environment="sandbox"), "https://connect.squareupsandbox.com"),
            (Polar(environment="sandbox", base_url="http://localhost:8000/"), "http://localhost:8000"),
            (Polar(base_url="https://[::1]:8443/a/b//"), "https://[::1]:8443/a/b"),
        ],
    )
    def test_the_server_is_chosen(self, client: Polar | Square, url: str) -> None:
        """By environment, or by an address with a path, which wins."""
        assert options(client).base_url == url

    @pytest.mark.parametrize("client", CLIENTS)
    @pytest.mark.parametrize("environment", ["Production", "live", "", None, 1])
    def test_an_unknown_environment_is_refused(self, client: type[Polar | Square], environment: Any) -> None:
        """The message names those there are."""
        with pytest.raises(ConfigurationError, match="'production' or 'sandbox'"):
            client("token", environment=environment)

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "api.polar.sh",
            "/v1",
            "ftp://api.polar.sh",
            "https://",
            "https:///v1",
            "https://api.polar.sh?x=1",
            "https://api.polar.sh?",
            "https://api.polar.sh/#x",
            "https://user:secret@api.polar.sh",
            "https://user@api.polar.sh",
            "https://api.polar.sh\r\nHost: evil",
            "https://api.polar.sh/a b",
            "https://api.polar.sh\\evil",
            "https://api.polar.sh:port",
            "https://api.polar.sh:99999",
            "https://api.polar.sh:0",
            "https://[::1",
            "https://exämple.com",
            7,
            b"https://api.polar.sh",
        ],
    )
    def test_a_malformed_address_is_refused(self, url: Any) -> None:
        """At once, and without repeating a password in it."""
        with pytest.raises(ConfigurationError, match="base_url") as caught:
            Polar("token", base_url=url)
        assert "secret" not in str(caught.value)

    @pytest.mark.parametrize("client", CLIENTS)
    @pytest.mark.parametrize(
        "token",
        [
            "",
            " ",
            "hunter2 ",
            "\thunter2",
            "hunter2\n",
            "hunter2\r\nX: y",
            "hunter\x002",
            "hunter2é",
            b"hunter2",
            7,
        ],
    )
    def test_a_malformed_token_is_refused(self, client: type[Polar | Square], token: Any) -> None:
        """At once, and without repeating it."""
        with pytest.raises(ConfigurationError, match="access_token") as caught:
            client(token)
        assert "hunter2" not in str(caught.value)

    @pytest.mark.parametrize(
        "given",
        [
            {"version": ""},
            {"version": "2026-10\r\n"},
            {"version": 7},
            {"timeout": "5"},
            {"timeout": None},
            {"retry": "3"},
        ],
    )
    def test_other_mistakes_are_refused(self, given: Any) -> None:
        """The message names the argument."""
        with pytest.raises(ConfigurationError, match=next(iter(given))):
            Polar("token", **given)

    @pytest.mark.parametrize("name", ["connect", "attempt", "total"])
    @pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), "5", True])
    def test_times_are_positive_seconds(self, name: str, value: Any) -> None:
        """None is no limit, and zero is no time."""
        with pytest.raises(ConfigurationError, match=name):
            Timeout(**{name: value})
        assert getattr(Timeout(**{name: None}), name) is None

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("attempts", 0),
            ("attempts", 1.5),
            ("attempts", True),
            ("attempts", None),
            ("wait_initial", -1),
            ("wait_max", float("nan")),
            ("retry_after_max", None),
        ],
    )
    def test_policies_are_checked(self, name: str, value: Any) -> None:
        """The message names the field."""
        with pytest.raises(ConfigurationError, match=name):
            Retry(**{name: value})

    def test_defaults(self) -> None:
        """What the documentation promises."""
        assert Timeout() == Timeout(connect=10, attempt=30, total=180)
        assert Retry() == Retry(attempts=3, wait_initial=0.5, wait_max=8, retry_after_max=60)
        assert options(Polar()).body_limit == 16 * 1024 * 1024


class TestHeaders:
    @pytest.mark.parametrize(("client", "name"), [(Polar, "polar"), (Square, "square")])
    async def test_every_request_says_who_asks(
        self, server: Server, client: type[Polar | Square], name: str
    ) -> None:
        """SDK and version, the API version of the document, and the token."""
        async with client("token", base_url=server.url) as made:
            await made.call({"polar": "customers:list", "square": "ListCustomers"}[name])
        received = server.only
        assert (received.header("user-agent") or "").startswith(f"aiomerchant/{aiomerchant.__version__} ")
        assert received.header(f"{name}-version") == VERSIONS[name]
        assert received.header("authorization") == "Bearer token"
        assert received.header("accept") == "application/json"

    async def test_the_version_can_be_overridden(self, server: Server) -> None:
        """For a client, or for one call."""
        async with Polar("token", base_url=server.url, version="2026-04") as client:
            await client.call("customers:list")
            await client.with_options(version="2027-01").call("customers:list")
        assert [received.header("polar-version") for received in server.requests] == ["2026-04", "2027-01"]

    async def test_text_is_asked_for_where_text_comes(self, serve: Serve) -> None:
        """CSV exports are text."""
        server = await serve(answer("id,name\r\n1,é\r\n", headers={"content-type": "text/csv"}))
        async with Polar("token", base_url=server.url) as client:
            assert await client.call("customers:export") == "id,name\r\n1,é\r\n"
        assert server.only.header("accept") == "text/csv"

    @pytest.mark.parametrize("name", ["authorization", "Authorization", "AUTHORIZATION"])
    async def test_an_own_header_replaces_ours(self, polar: Polar, server: Server, name: str) -> None:
        """In any case: there are never two Authorization fields."""
        await polar.with_options(headers={name: "Basic abc"}).call("customers:list")
        assert server.only.header("authorization") == "Basic abc"

    async def test_an_own_authorization_reaches_operations_without_one(self, server: Server) -> None:
        """HTTP Basic at the token endpoint, say; and no token is missing then."""
        async with Polar(base_url=server.url) as client:
            view = client.with_options(headers={"authorization": "Basic abc"})
            await view.oauth2.revoke(token="x", client_id="i", client_secret="s")
            await view.call("customers:list")
        assert [received.header("authorization") for received in server.requests] == ["Basic abc"] * 2

    async def test_headers_of_views_add_up(self, polar: Polar, server: Server) -> None:
        """The last one wins, by name."""
        view = polar.with_options(headers={"X-A": "1", "X-B": "1"}).with_options(headers={"x-b": "2"})
        await view.call("customers:list")
        assert (server.only.header("x-a"), server.only.header("x-b")) == ("1", "2")

    @pytest.mark.parametrize(
        "headers",
        [
            {"X-A": "a\r\nX-B: b"},
            {"X-A": "a\nb"},
            {"X-A": "a\x00b"},
            {"X-A": "\x7f"},
            {"X A": "b"},
            {"X-A\r\nX-B": "b"},
            {"X-A:": "b"},
            {"": "b"},
            {"X-A": 7},
            {"X-A": None},
            {7: "b"},
            {"X-A": "1", "x-a": "2"},
            {"Content-Length": "0"},
            {"Transfer-Encoding": "chunked"},
            [("X-A", "1")],
            "X-A: 1",
            None,
        ],
    )
    def test_headers_cannot_be_smuggled(self, headers: Any) -> None:
        """Neither in names nor in values, and framing is the connection's business."""
        with pytest.raises(ConfigurationError):
            Polar().with_options(headers=headers)

    async def test_a_client_has_headers_of_its_own(self, server: Server) -> None:
        """They are in each request, and those of a view replace them."""
        async with Polar("token", base_url=server.url, headers={"X-Shop": "17", "x-a": "1"}) as client:
            await client.call("customers:list")
            await client.with_options(headers={"x-shop": "18"}).call("customers:list")
        sent = [(one.header("x-shop"), one.header("x-a")) for one in server.requests]
        assert sent == [("17", "1"), ("18", "1")]

    @pytest.mark.parametrize("headers", [{"X": "a\nb"}, {"a b": "c"}, {"Content-Length": "1"}, ["X"], 7])
    def test_those_of_a_client_are_checked(self, headers: Any) -> None:
        with pytest.raises(ConfigurationError, match="header"):
            Polar("token", headers=headers)

    @pytest.mark.parametrize(
        "name", ["my-shop", "my-shop/1.2", "my-shop/1.2 (https://shop.example) django/5.2"]
    )
    async def test_an_application_says_who_it_is(self, server: Server, name: str) -> None:
        """Before this package, as what matters most comes first (RFC 9110, 10.1.5)."""
        async with Polar("token", base_url=server.url, application=name) as client:
            await client.with_options(retry=None).call("customers:list")
        agent = server.only.header("user-agent") or ""
        assert agent.startswith(f"{name} aiomerchant/{aiomerchant.__version__} ")

    @pytest.mark.parametrize(
        "name",
        ["", "my shop/1.2/3", "my-shop/", "läden/1", "a\r\nX: b", "(a)", "a (b", "a (b\\)", " a", 7, b"a"],
    )
    def test_the_name_of_an_application_is_checked(self, name: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"application must be a name .* 'my-shop/1\.2'"):
            Polar("token", application=name)

    async def test_two_views_do_not_share_headers(self, polar: Polar, server: Server) -> None:
        """A view changes nothing of what it was made from."""
        polar.with_options(headers={"X-A": "1"})
        await polar.call("customers:list")
        assert server.only.header("x-a") is None


class TestViews:
    async def test_a_view_shares_the_connection(self, polar: Polar, server: Server) -> None:
        """It is cheap, so one can be made for each call."""
        await polar.call("customers:list")
        await polar.with_options(access_token="other").call("customers:list")
        assert [received.connection for received in server.requests] == [0, 0]
        assert [received.header("authorization") for received in server.requests] == [
            "Bearer token",
            "Bearer other",
        ]

    async def test_resources_of_a_view_follow_it(self, polar: Polar, server: Server) -> None:
        """Also where the client's own were used before."""
        await polar.customers.get("x")
        await polar.with_options(access_token="other").customers.get("x")
        await polar.customers.get("x")
        tokens = [received.header("authorization") for received in server.requests]
        assert tokens == ["Bearer token", "Bearer other", "Bearer token"]

    async def test_closing_a_view_closes_nothing(self, polar: Polar, server: Server) -> None:
        """It borrows the session; its client is the one to close."""
        await polar.call("customers:list")
        async with polar.with_options(retry=None) as view:
            await view.call("customers:list")
        await polar.call("customers:list")
        assert {received.connection for received in server.requests} == {0}

    def test_a_view_is_of_the_same_class(self) -> None:
        """Subclasses of applications keep their methods and attributes."""

        class Shop(Polar):
            def __init__(self, name: str) -> None:
                super().__init__("token")
                self.name = name

            def greeting(self) -> str:
                return f"hello {self.name}"

        assert Shop("world").with_options(strict=True).greeting() == "hello world"

    def test_options_are_kept_unless_given(self) -> None:
        """None is a value where it means something: no retries, no token."""
        client = Polar("token", timeout=Timeout(total=5), strict=True)
        assert options(client.with_options()) is not None
        view = client.with_options(retry=None, access_token=None)
        assert (options(view).retry, options(view).token) == (None, None)
        assert (options(view).timeout, options(view).strict) == (Timeout(total=5), True)
        again = view.with_options(retry=Retry(attempts=9), timeout=Timeout(), strict=False, version="2020-01")
        assert options(again).retry == Retry(attempts=9)
        assert (options(again).timeout, options(again).strict, options(again).version) == (
            Timeout(),
            False,
            "2020-01",
        )
        assert options(client).retry == Retry()

    @pytest.mark.parametrize(
        "given",
        [{"access_token": "a b"}, {"version": ""}, {"timeout": "5"}, {"retry": "3"}, {"timeout": None}],
    )
    def test_options_of_views_are_checked(self, given: Any) -> None:
        """As those of clients are."""
        with pytest.raises(ConfigurationError, match=next(iter(given))):
            Polar().with_options(**given)

    @pytest.mark.usefixtures("waits")
    async def test_a_view_changes_how_one_call_is_repeated(self, serve: Serve) -> None:
        """The per-call override that every operation takes."""
        server = await serve(answer(status=500))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(ServerError):
                await client.with_options(retry=None).customers.get("x")
            assert len(server.requests) == 1
            with pytest.raises(ServerError):
                await client.with_options(retry=Retry(attempts=5)).customers.get("x")
            assert len(server.requests) == 6


class TestExtras:
    async def test_parameters_that_the_document_does_not_name(self, polar: Polar, server: Server) -> None:
        """They are added and replace others; None leaves one out."""
        view = polar.with_options(extra_query={"shade": ["red", "light blue"], "limit": 3, "query": None})
        await view.products.list(limit=7, query="x", is_archived=False)
        assert server.only.query == [
            ("is_archived", "false"),
            ("limit", "3"),
            ("shade", "red"),
            ("shade", "light blue"),
        ]

    async def test_fields_that_the_document_does_not_name(self, server: Server) -> None:
        """In JSON bodies, in forms, and where there would be no body otherwise; models and nulls too."""
        from aiomerchant.square import models

        money = models.Money(amount=1, currency="USD")
        async with Square("token", base_url=server.url) as client:
            view = client.with_options(extra_body={"tip": money, "note": "b", "idempotency_key": "k"})
            await view.payments.create(source_id="s", note="a", amount_money=money)
        async with Polar("token", base_url=server.url) as client:
            view = client.with_options(extra_body={"hint": "é&", "token": "new"})
            await view.oauth2.revoke(token="old", client_id="i", client_secret="s")
        first, second = server.requests
        plain = {"amount": 1, "currency": "USD"}
        assert first.json() == {
            "source_id": "s",
            "note": "b",
            "amount_money": plain,
            "tip": plain,
            "idempotency_key": "k",
        }
        assert dict(second.form) == {"token": "new", "client_id": "i", "client_secret": "s", "hint": "é&"}

    async def test_bodies_that_have_no_room(self, server: Server) -> None:
        """Fields that would go nowhere are refused, before anything is sent."""
        async with Square("token", base_url=server.url) as square:
            view = square.with_options(extra_body={"a": 1})
            with pytest.raises(ConfigurationError, match="takes no body"):
                await view.payments.get("x")
            with pytest.raises(ConfigurationError, match="multipart"):
                await view.catalog.images.create(body={"image_file": b"x"})
            with pytest.raises(ConfigurationError, match="an object"):
                await view.request("POST", "/v2/x", body=[1])
        assert server.requests == []

    async def test_extras_of_views_add_up(self, server: Server) -> None:
        """The last one wins, by name."""
        async with Square("token", base_url=server.url) as client:
            view = client.with_options(extra_query={"a": 1, "b": 1}, extra_body={"c": 1, "d": 1})
            view = view.with_options(extra_query={"b": 2}).with_options(extra_body={"d": 2})
            await view.customers.create(given_name="Bo", idempotency_key="k")
        assert server.only.query == [("a", "1"), ("b", "2")]
        assert server.only.json() == {"given_name": "Bo", "idempotency_key": "k", "c": 1, "d": 2}

    @pytest.mark.parametrize("name", ["extra_query", "extra_body"])
    @pytest.mark.parametrize("value", [None, "a=b", [("a", "b")], {7: 1}, {"": 1}])
    def test_they_are_mappings(self, name: str, value: Any) -> None:
        """Of names to values."""
        with pytest.raises(ConfigurationError, match=name):
            Polar().with_options(**{name: value})


class TestEnvironment:
    @pytest.fixture(autouse=True)
    def clean(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for provider in "POLAR", "SQUARE":
            for name in "ACCESS_TOKEN", "ENVIRONMENT", "BASE_URL", "VERSION":
                monkeypatch.delenv(f"{provider}_{name}", raising=False)

    @pytest.mark.parametrize("client", CLIENTS)
    def test_variables_are_read_when_the_client_is_made(
        self, client: type[Polar | Square], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Not when the package is imported, and those of the provider alone."""
        name = client.__name__.upper()
        with pytest.raises(ConfigurationError, match=f"{name}_ACCESS_TOKEN is not set"):
            client.from_env()
        monkeypatch.setenv(f"{name}_ACCESS_TOKEN", "hunter2")
        first = client.from_env()
        assert (options(first).token, options(first).base_url) == ("hunter2", options(client()).base_url)
        assert options(first).version == options(client()).version
        monkeypatch.setenv(f"{name}_ENVIRONMENT", "sandbox")
        assert options(client.from_env()).base_url == options(client(environment="sandbox")).base_url
        monkeypatch.setenv(f"{name}_BASE_URL", "http://127.0.0.1:1/")
        version = "2031-01" if client is Polar else "2031-01-22"
        monkeypatch.setenv(f"{name}_VERSION", version)
        last = client.from_env()
        assert (options(last).base_url, options(last).version) == ("http://127.0.0.1:1", version)
        assert type(last) is client

    def test_what_is_given_goes_before(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """None included, where it means something; the other arguments are those of the client."""
        monkeypatch.setenv("POLAR_ACCESS_TOKEN", "environment")
        monkeypatch.setenv("POLAR_ENVIRONMENT", "nonsense")
        made = Polar.from_env(access_token="given", environment="sandbox", retry=None, strict=True)
        assert (options(made).token, options(made).retry, options(made).strict) == ("given", None, True)
        assert options(Polar.from_env(access_token=None, environment="sandbox")).token is None
        monkeypatch.delenv("POLAR_ACCESS_TOKEN")
        assert options(Polar.from_env(access_token=None, environment="sandbox")).token is None
        assert options(Polar.from_env(access_token="given", environment="sandbox")).token == "given"

    def test_an_empty_variable_is_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Container files tend to set them so."""
        monkeypatch.setenv("SQUARE_ACCESS_TOKEN", "hunter2")
        for name in "ENVIRONMENT", "BASE_URL", "VERSION":
            monkeypatch.setenv(f"SQUARE_{name}", "")
        assert options(Square.from_env()).base_url == "https://connect.squareup.com"
        monkeypatch.setenv("SQUARE_ACCESS_TOKEN", "")
        with pytest.raises(ConfigurationError, match="SQUARE_ACCESS_TOKEN is not set"):
            Square.from_env()

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("ACCESS_TOKEN", "hunter2\n"),
            ("ENVIRONMENT", "live"),
            ("ENVIRONMENT", "access_token"),
            ("BASE_URL", "https://user:hunter2@api.polar.sh"),
            ("VERSION", "2026 10"),
        ],
    )
    def test_a_wrong_value_names_its_variable(
        self, monkeypatch: pytest.MonkeyPatch, name: str, value: str
    ) -> None:
        """And repeats no secret."""
        monkeypatch.setenv("POLAR_ACCESS_TOKEN", "token")
        monkeypatch.setenv(f"POLAR_{name}", value)
        with pytest.raises(ConfigurationError, match=f"^POLAR_{name}: ") as caught:
            Polar.from_env()
        assert "hunter2" not in str(caught.value)

    def test_a_wrong_argument_names_no_variable(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It did not come from there."""
        monkeypatch.setenv("POLAR_ACCESS_TOKEN", "token")
        monkeypatch.setenv("POLAR_ENVIRONMENT", "sandbox")
        with pytest.raises(ConfigurationError, match=r"^environment must be"):
            Polar.from_env(environment="live")  # type: ignore[typeddict-item]  # the mistake is the point
        with pytest.raises(ConfigurationError, match=r"^timeout must be"):
            Polar.from_env(timeout="5")

    def test_subclasses_are_made(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """With the variables of their provider."""

        class Shop(Polar):
            pass

        monkeypatch.setenv("POLAR_ACCESS_TOKEN", "token")
        assert type(Shop.from_env()) is Shop


class TestShortOptions:
    """A number or a bool in place of a policy."""

    @pytest.mark.parametrize(
        ("given", "meant"),
        [
            ({"timeout": 5}, {"timeout": Timeout(attempt=5, total=5)}),
            ({"timeout": 0.5}, {"timeout": Timeout(attempt=0.5, total=0.5)}),
            ({"retry": 3}, {"retry": Retry(attempts=3)}),
            ({"retry": True}, {"retry": Retry()}),
            ({"retry": False}, {"retry": None}),
            ({"retry": None}, {"retry": None}),
        ],
    )
    def test_what_they_mean(self, given: dict[str, Any], meant: dict[str, Any]) -> None:
        """To clients, to views, and by from_env."""
        for client in (
            Polar("token", **given),
            Polar("token").with_options(**given),
            Polar.from_env(access_token="token", **given),  # no secret
        ):
            options = client._send.options
            assert {name: getattr(options, name) for name in meant} == meant

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            ({"timeout": 0}, "timeout must be a Timeout or positive seconds, not 0"),
            ({"timeout": True}, "timeout must be a Timeout or positive seconds, not True"),
            ({"timeout": None}, "timeout must be a Timeout or positive seconds, not None"),
            ({"retry": 0}, "retry must be a Retry, a number of attempts from 1, True, False or None, not 0"),
            ({"retry": 1.5}, "retry must be a Retry, a number of attempts from 1"),
        ],
    )
    def test_others_are_refused(self, given: dict[str, Any], message: str) -> None:
        for make in (partial(Polar, "token"), Polar("token").with_options):
            with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}"):
                make(**given)

    async def test_a_number_of_attempts_is_kept(self, serve: Serve, waits: list[float]) -> None:
        server = await serve(answer({}, 503))
        async with Polar("token", base_url=server.url, retry=2) as client:
            for view, attempts in ((client, 2), (client.with_options(retry=False), 1)):
                server.requests.clear()
                with pytest.raises(ServerError):
                    await view.customers.get("x")
                assert len(server.requests) == attempts


class TestCall:
    async def test_wire_names_and_wire_values(self, polar: Polar, server: Server) -> None:
        """A string goes as it is where a time or a UUID is meant, and None in a body is a null."""
        await polar.call(
            "events:list",
            query={"start_timestamp": "yesterday", "customer_id": "x", "metadata": {"a": "b"}, "name": None},
        )
        await polar.call(
            "customers:update", path={"id": "not a uuid"}, body={"name": None, "billing_address": "odd"}
        )
        first, second = server.requests
        assert first.query == [("start_timestamp", "yesterday"), ("customer_id", "x"), ("metadata[a]", "b")]
        assert (second.method, second.target) == ("PATCH", "/v1/customers/not%20a%20uuid")
        assert second.json() == {"name": None, "billing_address": "odd"}

    @pytest.mark.parametrize("provider", ["polar", "square"])
    def test_operations_are_found_by_the_names_of_their_methods(self, provider: str) -> None:
        """As in the sandbox and the command line; each name leads to one operation."""
        client: Any = {"polar": Polar, "square": Square}[provider]("token")
        known = client.operations
        assert {known.find(known[id].name).id for id in known} == set(known)
        assert all(known.find(id) is known[id] for id in known)

    async def test_a_method_s_name_is_called(self, polar: Polar, server: Server) -> None:
        await polar.call("customer_portal.orders.get", path={"id": "x"})
        assert server.only.target == "/v1/customer-portal/orders/x"

    async def test_a_list_gives_its_envelope(self, serve: Serve) -> None:
        """Never a page object."""
        server = await serve(answer({"items": [], "pagination": {"total_count": 0, "max_page": 0}}))
        async with Polar("token", base_url=server.url) as client:
            envelope = await client.call("customers:list")
        assert envelope.items == []
        assert envelope.pagination.max_page == 0

    async def test_multipart_by_parts(self, server: Server) -> None:
        """The JSON part as data, the file as bytes."""
        async with Square("token", base_url=server.url) as client:
            await client.call("CreateCatalogImage", body={"request": {"image": None}, "image_file": b"x"})
        assert set(server.only.parts()) == {"request", "image_file"}

    @pytest.mark.parametrize(
        "id", ["customers:lst", "customers.lst", "CreatePaymnt", "", "nothing like it", None]
    )
    async def test_an_unknown_operation_is_refused(self, polar: Polar, server: Server, id: Any) -> None:
        """With those that look alike, and nothing is sent."""
        with pytest.raises(ConfigurationError, match="there is no operation") as caught:
            await polar.call(id)
        meant = f"did you mean '{str(id).replace('lst', 'list')}"
        assert (meant in str(caught.value)) == (id in {"customers:lst", "customers.lst"})
        assert server.requests == []

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"path": {"id": ""}}, "customers:get: the path parameter 'id'"),
            ({}, "customers:get needs the path parameter 'id'"),
            ({"path": {"id": "x", "more": "y"}}, "customers:get has no path parameter 'more'"),
            ({"path": {"id": "x"}, "query": {"q": 1}}, "customers:get has no query parameter 'q'"),
            ({"path": {"id": "x"}, "body": {}}, "customers:get takes no body"),
        ],
    )
    async def test_mistakes_name_operation_and_parameter(
        self, polar: Polar, arguments: Mapping[str, Any], message: str
    ) -> None:
        """Before anything is sent, and the error carries the operation."""
        with pytest.raises(ConfigurationError, match=message) as caught:
            await polar.call("customers:get", **arguments)
        assert (caught.value.operation, caught.value.attempts) == ("customers:get", 0)

    def test_operations_are_all_there(self) -> None:
        """By the ids of the documents."""
        assert {"polar": len(Polar().operations), "square": len(Square().operations)} == OPERATIONS
        assert Square().operations["CreatePayment"].name == "payments.create"


class TestUserinfo:
    async def test_a_user_unless_said_otherwise(self, serve: Serve) -> None:
        """The answers can look the same; the server issues user tokens."""
        from aiomerchant_api.polar import models

        server = await serve(answer({"sub": "x", "name": "y"}))
        async with Polar("token", base_url=server.url) as client:
            assert await client.oauth2.userinfo() == models.UserInfoUser(sub="x", name="y")
            assert await client.oauth2.userinfo(sub_type="user") == models.UserInfoUser(sub="x", name="y")
            organization = await client.oauth2.userinfo(sub_type="organization")
            assert organization == models.UserInfoOrganization(sub="x", name="y")
            with pytest.raises(ConfigurationError, match="sub_type"):
                await client.oauth2.userinfo(sub_type="robot")  # type: ignore[call-overload]  # the mistake is the point
            assert client.oauth2.clients
        assert len(server.requests) == 3


class TestNames:
    def test_all_is_sorted(self) -> None:
        """Constants, classes, functions."""
        assert aiomerchant.__all__ == sorted(
            aiomerchant.__all__, key=lambda name: (not name.isupper(), name[0].islower(), name)
        )

    def test_a_first_import_loads_no_model_and_no_decoder(self) -> None:
        """What costs time comes when it is used."""
        code = """
import sys, aiomerchant
aiomerchant.Polar(), aiomerchant.Square()
heavy = {"cattrs", "backoff", "msgspec"}
heavy |= {"aiomerchant.request.converter", "aiomerchant.request.json"}
heavy |= {"aiomerchant.polar.codec", "aiomerchant.square.bulk_results"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
ours = [name for name in sys.modules if name.startswith("aiomerchant_api.")]
assert not [name for name in ours if name.count(".") > 2 or name.endswith((".models", ".unions"))], ours
from aiomerchant import polar
assert polar is sys.modules["aiomerchant.polar"]
"""
        subprocess.run([sys.executable, "-c", code], check=True)


class TestMistakes:
    @pytest.mark.parametrize(
        ("client", "version"),
        [
            *(
                (Square, one)
                for one in ("2025", "2026-9-16", "16-09-2026", "2026-13-01", "2026-09", "EAAAhunter2", 7)
            ),
            *((Polar, one) for one in ("v1", "2026", "2026-10-01", "2026-13", "latest")),
        ],
    )
    def test_a_version_is_a_date(self, client: Any, version: Any) -> None:
        """In the form of the provider's own, and shown to nobody: it may be a token."""
        example = client._provider.version
        problem = f"version must be a date such as {example!r}, in this form"
        for make in (
            lambda: client("token", version=version),
            lambda: client("token").with_options(version=version),
        ):
            with pytest.raises(ConfigurationError) as caught:
                make()
            assert caught.value.message == problem

    def test_a_version_that_is_not_known_is_asked_for(self) -> None:
        assert options(Square("token", version="2031-01-22")).version == "2031-01-22"
        assert options(Polar("token", version="2031-01")).version == "2031-01"

    def test_a_plain_with_says_what_to_use(self) -> None:
        client: Any = Square("token")
        with (
            pytest.raises(
                AttributeError, match=r"a Square needs async with; .* Blocking\(Square\.from_env\(\)\)"
            ),
            client,
        ):
            pass
        assert not hasattr(client, "__enter__")
        assert not isinstance(client, AbstractContextManager)

    def test_a_variable_that_is_misspelt_is_named(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        """Without its value. Others that begin alike are of the application."""
        monkeypatch.delenv("SQUARE_ACCESS_TOKEN", raising=False)
        monkeypatch.setenv("SQUARE_ACESS_TOKEN", "EAAAhunter2")
        monkeypatch.setenv("SQUARE_LOCATION_ID", "L1")
        with pytest.raises(
            ConfigurationError, match=r"SQUARE_ACCESS_TOKEN is not set, and SQUARE_ACESS_TOKEN is$"
        ):
            Square.from_env()
        monkeypatch.setenv("SQUARE_ACCESS_TOKEN", "EAAAhunter2")
        monkeypatch.delenv("SQUARE_ACESS_TOKEN")
        monkeypatch.setenv("SQUARE_ENVIROMENT", "sandbox")
        caplog.clear()
        Square.from_env()
        assert [record.getMessage() for record in caplog.records] == [
            "the environment variable SQUARE_ENVIROMENT is not read; did you mean SQUARE_ENVIRONMENT?"
        ]

    @pytest.mark.skipif(sys.version_info < (3, 12), reason="Python's own message stands there, for speed")
    async def test_the_attribute_of_a_model_in_an_answer_is_found(self) -> None:
        """A misspelt one is told the nearest, and names of protocols are told nothing."""
        models = aiomerchant.square.models
        answer: Any = models.CreateCustomerResponse(customer=models.Customer(id="c"))
        for name, hint in (
            ("id", "; it is .customer.id"),
            ("custmer", "; did you mean 'customer'?"),
            ("__x__", ""),
        ):
            with pytest.raises(AttributeError) as caught:
                getattr(answer, name)
            assert str(caught.value) == f"'CreateCustomerResponse' object has no attribute {name!r}{hint}"
        assert copy.deepcopy(answer) == answer
