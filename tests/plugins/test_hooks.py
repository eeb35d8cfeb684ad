"""What hooks see, what they may change, and what they cannot break."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from aiomerchant import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    Hooks,
    MerchantError,
    Mismatch,
    NotFoundError,
    PermissionDeniedError,
    Polar,
    RateLimitError,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    ServerError,
    Square,
    Timeout,
)

from tests.support.servers import answer, drop
from tests.support.vendored import VERSIONS

if TYPE_CHECKING:
    from tests.support.servers import Serve

USD = {"amount": 1, "currency": "USD"}
SECRET = "hunter2hunter2"

pytestmark = pytest.mark.usefixtures("waits")


class Log:
    """Hooks that keep what they are told."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        #: What they show when they come: an error may be changed later.
        self.shown = ""
        self.hooks = Hooks(on_request=self, on_response=self, on_retry=self, on_mismatch=self)

    async def __call__(self, event: Any) -> None:
        self.events.append(event)
        error = getattr(event, "error", None)
        self.shown += f"{event!r} {error} {getattr(error, 'details', None)}\n"

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def log() -> Log:
    return Log()


def raising(error: BaseException) -> Callable[[Any], Awaitable[object]]:
    async def hook(_: Any) -> None:
        raise error

    return hook


class TestEvents:
    async def test_they_come_in_the_order_of_what_happens(
        self, serve: Serve, log: Log, waits: list[float]
    ) -> None:
        """A request and its response an attempt, a repeat in between, mismatches in the end."""
        retry = {"retry-after": "5", "square-request-id": "r2"}
        server = await serve(
            drop, answer({"errors": [{"code": "X"}]}, 503, retry), answer({"payment": {"id": 7}})
        )
        async with Square("token", base_url=server.url, hooks=log.hooks) as client:
            await client.payments.create(source_id="s", amount_money=USD, idempotency_key="k")
        assert [type(event) for event in log.events] == [
            RequestEvent,
            ResponseEvent,
            RetryEvent,
            RequestEvent,
            ResponseEvent,
            RetryEvent,
            RequestEvent,
            ResponseEvent,
            Mismatch,
        ]
        assert {event.operation.id for event in log.events[:-1]} == {"CreatePayment"}
        assert [event.attempt for event in log.events[:-1]] == [1, 1, 1, 2, 2, 2, 3, 3]
        assert {event.idempotency_key for event in log.of(RequestEvent)} == {"k"}
        first, second, third = log.of(ResponseEvent)
        assert (first.status, first.request_id, dict(first.headers)) == (None, None, {})
        assert isinstance(first.error, APIConnectionError)
        assert (second.status, second.request_id, second.headers["Retry-After"]) == (503, "r2", "5")
        assert isinstance(second.error, ServerError)
        assert all(event.elapsed > 0 for event in (first, second, third))
        assert (third.status, third.error) == (200, None)
        repeats = log.of(RetryEvent)
        assert [event.error for event in repeats] == [first.error, second.error]
        assert [event.wait for event in repeats] == waits
        assert log.events[-1] == Mismatch("payment.id", "string", 1, "CreatePayment")

    async def test_the_last_failure_is_told_too(self, serve: Serve, log: Log) -> None:
        """There is no repeat after it."""
        server = await serve(answer(status=500))
        async with Polar("token", base_url=server.url, hooks=log.hooks) as client:
            with pytest.raises(ServerError) as caught:
                await client.customers.get("x")
        assert [event.attempt for event in log.of(ResponseEvent)] == [1, 2, 3]
        assert log.of(ResponseEvent)[-1].error is caught.value
        assert len(log.of(RetryEvent)) == 2

    async def test_a_mismatch_is_told_once_a_path(self, serve: Serve, log: Log) -> None:
        """With how often it happened, and no value."""
        items = [{"id": SECRET, "name": n} for n in range(3)]
        server = await serve(answer({"items": items, "pagination": {"total_count": 3, "max_page": 1}}))
        async with Polar("token", base_url=server.url, hooks=log.hooks) as client:
            await client.products.list()
        mismatches = log.of(Mismatch)
        paths = [event.path for event in mismatches]
        assert len(paths) == len(set(paths))
        assert {event.count for event in mismatches if event.path.startswith("items[]")} == {3}
        assert {event.operation for event in mismatches} == {"products:list"}
        assert SECRET not in log.shown

    async def test_views_have_hooks_of_their_own(self, serve: Serve, log: Log) -> None:
        """Other ones, none, or those of their client."""
        other = Log()
        server = await serve(answer({}))
        async with Polar("token", base_url=server.url, hooks=log.hooks) as client:
            await client.with_options(hooks=other.hooks).call("customers:list")
            assert (len(log.of(RequestEvent)), len(other.of(RequestEvent))) == (0, 1)
            await client.with_options(hooks=None).call("customers:list")
            assert (len(log.of(RequestEvent)), len(other.of(RequestEvent))) == (0, 1)
            await client.with_options(strict=False).call("customers:list")
            assert (len(log.of(RequestEvent)), len(other.of(RequestEvent))) == (1, 1)

    async def test_a_hook_may_make_calls(self, serve: Serve) -> None:
        """Through a view without hooks."""
        server = await serve(answer({"id": "x"}))

        async def hook(_: RequestEvent) -> None:
            await client.with_options(hooks=None).call("customers:list")

        client = Polar("token", base_url=server.url, hooks=Hooks(on_request=hook))
        async with client:
            await client.call("customers:get", path={"id": "x"})
        assert [received.path for received in server.requests] == ["/v1/customers/", "/v1/customers/x"]

    @pytest.mark.parametrize("value", [7, {}, print, Hooks])
    def test_only_hooks_are_hooks(self, value: Any) -> None:
        """The mistake is found where they are given."""
        with pytest.raises(ConfigurationError, match="hooks must be"):
            Polar("token", hooks=value)
        with pytest.raises(ConfigurationError, match="hooks must be"):
            Polar("token").with_options(hooks=value)


class TestChanges:
    async def test_header_fields_are_sent_as_the_hook_leaves_them(self, serve: Serve) -> None:
        """Added, replaced and taken away, for each attempt anew; the token is sent all the same."""

        async def hook(event: RequestEvent) -> None:
            assert event.headers["Accept"] == "application/json"
            event.headers["traceparent"] = f"attempt {event.attempt}"
            event.headers["X-Own"] = "changed"
            del event.headers["User-Agent"], event.headers["Accept"]

        server = await serve(answer(status=500), answer({}))
        async with Polar("token", base_url=server.url, hooks=Hooks(on_request=hook)) as client:
            await client.with_options(headers={"x-own": "mine"}).call("customers:list")
        assert [received.header("traceparent") for received in server.requests] == ["attempt 1", "attempt 2"]
        for received in server.requests:
            assert received.header("x-own") == "changed"
            assert received.header("authorization") == "Bearer token"
            assert received.header("user-agent") is None
            assert received.header("accept") is None
            assert received.header("polar-version") == VERSIONS["polar"]

    @pytest.mark.parametrize("name", ["authorization", "AUTHORIZATION"])
    async def test_a_hook_may_authorize(self, serve: Serve, name: str) -> None:
        """In place of the token, whatever the case: there are never two fields."""

        async def hook(event: RequestEvent) -> None:
            event.headers[name] = "DPoP proof"

        server = await serve(answer({}))
        async with Polar("token", base_url=server.url, hooks=Hooks(on_request=hook)) as client:
            await client.call("customers:list")
        assert server.only.header("authorization") == "DPoP proof"

    @pytest.mark.parametrize(
        ("name", "value"), [("X-A", "a\r\nX-B: b"), ("X A", "b"), ("Content-Length", "0"), ("X-A", 7)]
    )
    async def test_nothing_is_smuggled(self, serve: Serve, name: str, value: Any) -> None:
        """What a hook writes is checked like any header, and ends the call before it is sent."""

        async def hook(event: RequestEvent) -> None:
            event.headers[name] = value

        server = await serve(answer({}))
        async with Polar("token", base_url=server.url, hooks=Hooks(on_request=hook)) as client:
            with pytest.raises(ConfigurationError):
                await client.call("customers:list")
        assert server.requests == []


class TestSecrets:
    async def test_no_event_shows_a_credential(self, serve: Serve, log: Log) -> None:
        """Neither the header fields, nor what the server repeats of the token, nor a repr."""
        said = {"errors": [{"code": "UNAUTHORIZED", "detail": f"bad token {SECRET} or {SECRET}-code"}]}
        server = await serve(
            answer(said, 503), answer(said, 503), answer(said, 401), answer({"payment": {"id": 7}})
        )
        headers = {"Cookie": SECRET, "Proxy-Authorization": f"Basic {SECRET}"}
        async with Square(SECRET, base_url=server.url, hooks=log.hooks) as client:
            view = client.with_options(headers=headers)
            with pytest.raises(AuthenticationError):
                await view.payments.get("x")
            await view.payments.get("x")
            await client.with_options(headers={"authorization": SECRET}).payments.get("x")
        assert len(log.of(RetryEvent)) == 2
        assert server.requests[0].header("cookie") == SECRET
        for event in log.of(RequestEvent):
            assert SECRET not in str(event.headers)
            assert set(map(str.lower, event.headers)).isdisjoint({"authorization", "cookie"})
        assert SECRET not in log.shown
        assert log.shown.count("bad token ***") >= 3

    async def test_nor_what_the_body_proves(self, serve: Serve, log: Log) -> None:
        """The token endpoint's own credentials are hidden as well."""
        said = {"error": "invalid_client", "error_description": f"no client with {SECRET}"}
        server = await serve(answer(said, 401))
        async with Polar(base_url=server.url, hooks=log.hooks) as client:
            with pytest.raises(AuthenticationError):
                await client.oauth2.revoke(token="t", client_id="i", client_secret=SECRET)
        assert SECRET not in log.shown
        assert "***" in log.shown

    async def test_nor_the_address_of_a_file(self, serve: Serve, log: Log) -> None:
        """It is signed: whoever has it has the file."""
        server = await serve(drop)
        url = f"{server.url}/file?signature={SECRET}"
        server.then(answer({"detail": f"{url} has expired"}, 403))
        async with Polar("token", base_url=server.url, hooks=log.hooks) as client:
            with pytest.raises(PermissionDeniedError):
                async with client.download(url):
                    pass
        assert SECRET not in log.shown
        assert "***" in log.shown


class TestChangedHeaders:
    async def test_the_body_goes_with_them(self, serve: Serve) -> None:
        """A hook that adds a header field changes nothing else of a payment."""
        server = await serve(answer({}))

        async def trace(event: RequestEvent) -> None:
            event.headers["X-Trace"] = "42"

        async with Square("token", base_url=server.url, hooks=Hooks(on_request=trace)) as square:
            await square.payments.create(
                source_id="cnon:card-nonce-ok",
                amount_money={"amount": 1, "currency": "USD"},
                idempotency_key="key-1",
            )
        assert server.only.header("x-trace") == "42"
        assert server.only.header("authorization") == "Bearer token"
        assert server.only.json() == {
            "source_id": "cnon:card-nonce-ok",
            "amount_money": {"amount": 1, "currency": "USD"},
            "idempotency_key": "key-1",
        }


class TestVetoes:
    @pytest.mark.parametrize(
        "error",
        [
            PermissionError("not on Sundays"),
            ConfigurationError("no"),
            APIConnectionError("circuit open", sent=False),
            RateLimitError("too many", status=429),
            ServerError("elsewhere", status=503),
        ],
        ids=lambda error: type(error).__name__,
    )
    async def test_what_on_request_raises_ends_the_call(
        self, serve: Serve, log: Log, error: Exception, waits: list[float]
    ) -> None:
        """As it is, before anything is sent, and without a repeat, whatever the error looks like."""
        server = await serve(answer({}))
        hooks = Hooks(on_request=raising(error), on_response=log, on_retry=log)
        async with Polar("token", base_url=server.url, hooks=hooks) as client:
            with pytest.raises(type(error)) as caught:
                await client.call("customers:list")
        assert caught.value is error
        assert server.requests == log.events == waits == []
        if isinstance(error, MerchantError):
            assert (error.operation, error.attempts) == (None, 0)

    async def test_a_repeat_can_be_vetoed(self, serve: Serve) -> None:
        """The first attempt was made then."""

        async def hook(event: RequestEvent) -> None:
            if event.attempt == 2:
                raise ServerError("enough", status=503)

        server = await serve(answer(status=500))
        async with Polar("token", base_url=server.url, hooks=Hooks(on_request=hook)) as client:
            with pytest.raises(ServerError, match="enough"):
                await client.call("customers:list")
        assert len(server.requests) == 1

    async def test_the_error_of_a_call_in_a_hook_stays_its_own(self, serve: Serve) -> None:
        """It says which call failed."""
        server = await serve(answer({"detail": "no"}, status=404))

        async def hook(_: RequestEvent) -> None:
            await client.with_options(hooks=None).call("customers:get", path={"id": "x"})

        client = Polar("token", base_url=server.url, hooks=Hooks(on_request=hook))
        async with client:
            with pytest.raises(NotFoundError) as caught:
                await client.call("products:list")
        assert (caught.value.operation, caught.value.attempts) == ("customers:get", 1)

    async def test_a_hook_that_takes_all_the_time_lets_nothing_through(self, serve: Serve) -> None:
        """Past its deadline a call sends nothing."""

        async def hook(_: RequestEvent) -> None:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await asyncio.Event().wait()

        server = await serve(answer({}))
        limits = Timeout(total=0.02)
        async with Polar(
            "token", base_url=server.url, hooks=Hooks(on_request=hook), timeout=limits
        ) as client:
            with pytest.raises(APITimeoutError, match="deadline passed") as caught:
                await client.call("customers:list")
        assert not caught.value.sent
        assert server.requests == []


class TestLookersOn:
    async def test_what_they_raise_is_logged_and_the_call_succeeds(
        self, serve: Serve, caplog: pytest.LogCaptureFixture
    ) -> None:
        """After a payment, an exception of a hook would look as if it had failed."""
        bug = raising(RuntimeError("bug"))
        server = await serve(answer(status=503), answer({"payment": {"id": 7}}))
        hooks = Hooks(on_response=bug, on_retry=bug, on_mismatch=bug)
        async with Square(SECRET, base_url=server.url, hooks=hooks) as client:
            reply = await client.payments.create(source_id="s", amount_money=USD)
        assert reply.payment is not None
        failed = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
        assert failed == [
            "the hook for ResponseEvent failed",
            "the hook for RetryEvent failed",
            "the hook for ResponseEvent failed",
            "the hook for Mismatch failed",
        ]
        assert SECRET not in caplog.text

    async def test_a_function_that_is_no_coroutine_breaks_nothing_that_was_sent(
        self, serve: Serve, caplog: pytest.LogCaptureFixture
    ) -> None:
        """It is called, and the log says what is wrong."""
        seen: list[Any] = []
        server = await serve(answer({}))
        hooks = Hooks(on_response=seen.append)  # type: ignore[arg-type]  # the mistake is the point
        async with Polar("token", base_url=server.url, hooks=hooks) as client:
            await client.call("oauth2:userinfo")
        assert len(seen) == 1
        assert "the hook for ResponseEvent failed" in caplog.text

    async def test_cancellation_is_no_failure_of_a_hook(self, serve: Serve) -> None:
        """A call that is cancelled while a hook looks on is cancelled."""
        entered = asyncio.Event()

        async def hook(_: ResponseEvent) -> None:
            entered.set()
            await asyncio.Event().wait()

        server = await serve(answer({}))
        async with Polar("token", base_url=server.url, hooks=Hooks(on_response=hook)) as client:
            task = asyncio.create_task(client.call("customers:list"))
            await entered.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task


@pytest.mark.parametrize(("hook", "kind"), [("x", "str"), (Hooks, "the class Hooks"), (7, "int")])
def test_a_hook_is_a_function(hook: Any, kind: str) -> None:
    for name in ("on_request", "on_response", "on_retry", "on_mismatch"):
        with pytest.raises(ConfigurationError) as caught:
            Hooks(**{name: hook})
        assert caught.value.message == f"{name} must be a coroutine function, not {kind}"


async def test_a_hook_that_is_no_coroutine_function(serve: Serve) -> None:
    """It is found out by its call: another function may give an awaitable."""
    server = await serve(answer({"items": [], "pagination": {"total_count": 0, "max_page": 0}}))
    wrong: Any = [].append
    async with Polar("token", base_url=server.url, hooks=Hooks(on_request=wrong)) as polar:
        with pytest.raises(ConfigurationError, match="hook for RequestEvent must be a coroutine function"):
            await polar.customers.list()
        assert server.requests == []
        seen: list[Any] = []

        async def note(event: Any) -> None:
            seen.append(event)

        other = polar.with_options(hooks=Hooks(on_request=partial(note)))
        await other.customers.list()
        assert len(seen) == 1
