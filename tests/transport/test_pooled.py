"""Idle connections of a client's own session: the requests and outcomes are those of a session."""

from __future__ import annotations

import asyncio
import gzip
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from aiomerchant import ConfigurationError, Hooks, MerchantError, Network, Polar, Square, Timeout
from aiomerchant.messages import Attempt, Request
from aiomerchant.transport import pooled
from aiomerchant.transport.pooled import VERIFIED, Pool
from aiomerchant_core import Body

from tests.support.operations import operation
from tests.support.servers import answer, drop, hang, raw

if TYPE_CHECKING:
    from tests.support.servers import Serve, Step

MEBIBYTE = 2**20


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each request with a body in memory found a connection in the pool."""
    found: list[bool] = []
    take = Pool.take

    async def watched(pool: Pool, request: Request, max_idle: float | None) -> Any:
        connection = await take(pool, request, max_idle)
        found.append(connection is not None)
        return connection

    monkeypatch.setattr(Pool, "take", watched)
    return found


def test_the_installed_aiohttp_is_verified() -> None:
    """A newer minor version is used without the pool until its tests here pass: then add it to VERIFIED."""
    assert ".".join(aiohttp.__version__.split(".")[:2]) in VERIFIED


class TestRequests:
    @pytest.mark.parametrize(
        ("method", "arguments"),
        [
            ("GET", {"query": {"a": "b c", "d": "é&"}}),
            ("GET", {}),
            ("DELETE", {}),
            ("DELETE", {"body": {"a": 1}}),
            ("POST", {}),
            ("POST", {"body": {"name": "Zoë"}}),
            ("PATCH", {"body": {}}),
            ("PUT", {"body": {"a": "x" * 900_000}}),
        ],
        ids=lambda value: value if isinstance(value, str) else "+".join(value),
    )
    async def test_are_those_of_a_session(
        self, serve: Serve, taken: list[bool], method: str, arguments: dict[str, Any]
    ) -> None:
        """The second request, on the pooled connection, is the first one again: each field, in its order."""
        server = await serve(answer({}))
        body = {"body": Body(type="Any")} if "body" in arguments else {}
        asked = operation(method, query=tuple(arguments.get("query", ())), **body)
        async with Polar("token", base_url=f"{server.url}/mount") as client:
            view = client.with_options(headers={"X-Own": "zoé"})
            for _ in range(2):
                await view(asked, **arguments)
        first, second = server.requests
        first.connection = second.connection = 0
        assert first == second
        assert taken == [False, True]

    async def test_a_host_of_the_callers_goes_by_the_session(self, serve: Serve, taken: list[bool]) -> None:
        server = await serve(answer({}))
        async with Polar("token", base_url=server.url) as client:
            view = client.with_options(headers={"Host": "gateway.example"})
            await view(operation())
            await view(operation())
        assert [received.header("host") for received in server.requests] == ["gateway.example"] * 2
        assert taken == [False, False]

    @pytest.mark.parametrize("value", ["a\r\nX-Other: b", "a\nb", "a\rb", "a\0b"])
    async def test_a_line_break_begins_no_header_field(self, serve: Serve, value: str) -> None:
        """Headers are checked where they are given. What got past that is not sent, by neither way."""
        server = await serve(answer({}))
        async with Polar("token", base_url=server.url, retry=None) as client:
            await client(operation())
            transport = client._send.transport
            attempt = Attempt(Timeout(), most=MEBIBYTE)
            for _ in range(2):
                request = Request("GET", f"{server.url}/v1/things", {"X-Own": value})
                with pytest.raises(ConfigurationError):
                    await transport.send(request, attempt)
            assert not attempt.sent
        assert len(server.requests) == 1

    async def test_an_interim_answer_is_none(self, serve: Serve, taken: list[bool]) -> None:
        early = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"
        whole = b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n" + b'{"n": 1}'
        server = await serve(answer({}), raw(early + whole, close=False))
        async with Polar("token", base_url=server.url) as client:
            await client(operation())
            assert await client(operation()) == {"n": 1}
            assert await client(operation()) == {"n": 1}
        assert {received.connection for received in server.requests} == {0}
        assert taken == [False, True, True]


#: What a server may do instead of answering well.
STEPS: dict[str, Step] = {
    "short": raw(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}"),
    "chunks end early": raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}"),
    "bad chunk": raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nnonsense\r\n"),
    "no gzip": raw(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}"),
    "half gzip": answer(gzip.compress(b"{}" * 99)[:-1], headers={"content-encoding": "gzip"}),
    "other coding": answer(b"x", headers={"content-encoding": "br"}),
    "half a header": raw(b"HTTP/1.1 200 OK\r\ncontent-le"),
    "not HTTP": raw(b"SMTP hello\r\n\r\n"),
    "two lengths": raw(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"),
    "nothing": drop,
    "switched": raw(b"HTTP/1.1 101 Switching Protocols\r\nupgrade: other\r\nconnection: upgrade\r\n\r\n"),
    "until the end": raw(b"HTTP/1.1 200 OK\r\n\r\n" + b'{"a": 1}'),
    "1.0": raw(b"HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
    "no content": raw(b"HTTP/1.1 204 No Content\r\n\r\n", close=False),
    "closing": answer({}, headers={"connection": "close"}, close=True),
    "not found": answer({"detail": "no"}, 404),
    "broken off error": raw(b"HTTP/1.1 404 Not Found\r\ncontent-length: 99\r\n\r\n{"),
    "server error": answer({"detail": "no"}, 500),
    "timeout": answer({"detail": "no"}, 408),
    "redirect": answer(None, 302, {"location": "/elsewhere"}),
    "too large": answer(b'"' + b"x" * 16 * MEBIBYTE + b'"'),
    "large error": answer(b"x" * MEBIBYTE, 400),
    "silence": hang,
}


class TestOutcomes:
    @pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
    @pytest.mark.parametrize("method", ["GET", "POST"])
    async def test_are_those_of_a_session(
        self, serve: Serve, taken: list[bool], step: Step, method: str
    ) -> None:
        """The same errors and facts on a pooled connection as on a new one, and the next call works."""
        outcomes = []
        connections = []
        for pooled_first in (False, True):
            server = await serve(answer({}), step, answer({"last": 1}))
            network = None if pooled_first else Network(keepalive=0)
            limits = Timeout(attempt=0.05 if step is hang else 30)
            async with Polar(
                "token", base_url=server.url, retry=None, network=network, timeout=limits
            ) as client:
                await client(operation())
                outcomes.append(await _outcome(client, method, server.url))
                assert await client(operation()) == {"last": 1}
            connections.append([received.connection for received in server.requests])
        assert outcomes[0] == outcomes[1]
        assert connections[0] == [0, 1, 2]
        # An idle connection was used, and afterwards again where the server leaves it open.
        assert connections[1] in ([0, 0, 0], [0, 0, 1])
        assert taken[:3] == [False] * 3
        assert taken[3:5] == [False, True]

    async def test_a_cancelled_call_gives_its_connection_up(self, serve: Serve) -> None:
        server = await serve(answer({}), hang, answer({"last": 1}))
        async with Polar("token", base_url=server.url) as client:
            await client(operation())
            task = asyncio.create_task(client(operation()))
            await server.until(lambda server: len(server.requests) == 2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await client(operation()) == {"last": 1}
        assert [received.connection for received in server.requests] == [0, 0, 1]

    async def test_hooks_and_facts_are_those_of_any_call(self, serve: Serve) -> None:
        server = await serve(answer({}), drop, answer({}, headers={"x-request-id": "r-3"}))
        seen: list[Any] = []

        async def on_response(event: Any) -> None:
            seen.append((event.attempt, event.status, event.request_id, event.may_have_happened))

        async with Square("token", base_url=server.url, hooks=Hooks(on_response=on_response)) as client:
            await client.locations.list()
            await client.locations.list()
        assert seen == [(1, 200, None, False), (1, None, None, False), (2, 200, "r-3", False)]


class TestObservers:
    async def test_a_trace_sees_all_requests(self, serve: Serve, taken: list[bool]) -> None:
        """Instrumentation adds a trace to each session that is made."""
        server = await serve(answer({}))
        seen = []
        trace = aiohttp.TraceConfig()

        async def on_end(_: Any, __: Any, parameters: aiohttp.TraceRequestEndParams) -> None:
            seen.append(parameters.response.status)

        trace.on_request_end.append(on_end)
        trace.freeze()
        async with Polar("token", base_url=server.url) as client:
            await client(operation())
            await client(operation())
            (lease,) = client._send.transport._own.values()
            lease.session.trace_configs.append(trace)
            await client(operation())
        assert seen == [200]
        assert taken == [False, True, False]

    async def test_a_replaced_method_of_sessions_sees_all_requests(
        self, serve: Serve, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Recorders and tracers replace the method by their own: that is what is tried here."""
        server = await serve(answer({}))
        seen = []
        original = aiohttp.ClientSession._request

        async def recorded(session: aiohttp.ClientSession, method: str, *rest: Any, **options: Any) -> Any:
            seen.append(method)
            return await original(session, method, *rest, **options)

        async with Polar("token", base_url=server.url) as client:
            await client(operation())
            await client(operation())
            monkeypatch.setattr(aiohttp.ClientSession, "_request", recorded)
            await client(operation())
        assert seen == ["GET"]
        assert len(server.requests) == 3

    async def test_another_aiohttp_goes_by_the_session(
        self, serve: Serve, taken: list[bool], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = await serve(answer({}))
        monkeypatch.setattr(pooled, "_IS_VERIFIED", False)
        async with Polar("token", base_url=server.url) as client:
            await client(operation())
            await client(operation())
        assert taken == [False, False]
        assert [received.connection for received in server.requests] == [0, 0]


async def _outcome(client: Polar, method: str, url: str) -> Any:
    try:
        value = await client(operation(method))
    except MerchantError as error:
        facts = error.sent if hasattr(error, "sent") else getattr(error, "body", None)
        said = str(error).replace(url.removeprefix("http://"), "HOST")
        return type(error), said, error.may_have_happened, error.attempts, facts
    return value
