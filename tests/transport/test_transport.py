"""Connections: what is sent once, what counts as an answer, and who closes what."""

from __future__ import annotations

import asyncio
import gc
import gzip
import socket
import subprocess
import sys
import warnings
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from asgiref.sync import async_to_sync

from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    Hooks,
    MerchantError,
    Network,
    NotFoundError,
    Polar,
    ResponseError,
    RetryEvent,
    Square,
    Timeout,
)
from aiomerchant.messages import Headers
from aiomerchant.sandbox import Sandbox
from aiomerchant_core import Operation

from tests.support.operations import operation
from tests.support.servers import Received, answer, drop, hang, raw, serve as serve_by

if TYPE_CHECKING:
    from tests.support.servers import Serve

MEBIBYTE = 2**20


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def failure(url: str, method: str = "GET", **options: Any) -> MerchantError:
    async with Polar("token", base_url=url, retry=None, **options) as client:
        with pytest.raises(MerchantError) as caught:
            await client(operation(method))
    return caught.value


class TestHiddenRepeats:
    @pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
    @pytest.mark.parametrize("injected", [False, True])
    async def test_a_dropped_pooled_connection_is_one_attempt(
        self, serve: Serve, session: aiohttp.ClientSession, method: str, injected: bool
    ) -> None:
        """No request is repeated behind our back, in a session of ours or of the caller's."""
        server = await serve(answer({}), drop)
        client = Polar("token", base_url=server.url, retry=None, session=session if injected else None)
        async with client:
            await client(operation(method))
            with pytest.raises(APIConnectionError) as caught:
                await client(operation(method))
        assert [received.connection for received in server.requests] == [0, 0]
        assert caught.value.sent
        assert caught.value.attempts == 1

    @pytest.mark.usefixtures("waits")
    async def test_attempts_are_what_the_server_sees(self, serve: Serve) -> None:
        """The counter on the error is the number of requests that came."""
        server = await serve(drop)
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(APIConnectionError) as caught:
                await client(operation("PUT"))
        assert caught.value.attempts == len(server.requests) == 3

    async def test_middlewares_of_the_callers_session_still_run(self, serve: Serve) -> None:
        """They see the request, and aiohttp's own error when it fails."""
        seen: list[object] = []

        async def middleware(
            request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
        ) -> aiohttp.ClientResponse:
            request.headers["X-Seen"] = "yes"
            try:
                return await handler(request)
            except aiohttp.ClientError as error:
                seen.append(type(error))
                raise

        server = await serve(answer({}), drop)
        async with aiohttp.ClientSession(middlewares=[middleware]) as session:
            client = Polar("token", base_url=server.url, session=session, retry=None)
            await client(operation("GET"))
            with pytest.raises(APIConnectionError):
                await client(operation("GET"))
        assert [received.header("x-seen") for received in server.requests] == ["yes", "yes"]
        assert seen == [aiohttp.ServerDisconnectedError]


class TestFailures:
    async def test_refused(self) -> None:
        """Nothing was sent where nobody listens."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            error = await failure(f"http://127.0.0.1:{free.getsockname()[1]}")
        assert type(error) is APIConnectionError
        assert not error.sent
        assert "could not connect" in str(error)

    async def test_unknown_host(self) -> None:
        """Nothing was sent to a host that does not exist (RFC 6761 reserves .invalid)."""
        error = await failure("http://nowhere.invalid", allow_http=True)
        assert type(error) is APIConnectionError
        assert not error.sent
        assert "the host name nowhere.invalid could not be resolved" in str(error)

    async def test_no_tls(self, serve: Serve) -> None:
        """Nothing was sent where the server speaks no TLS."""
        server = await serve(hang, greeting=b"220 mail.example ESMTP\r\n")
        error = await failure(server.url.replace("http:", "https:"))
        assert type(error) is APIConnectionError
        assert not error.sent
        assert "TLS failed" in str(error)

    async def test_no_connection_in_time(self, serve: Serve) -> None:
        """Connecting has a limit of its own, in which TLS has to be ready."""
        server = await serve(hang)
        error = await failure(server.url.replace("http:", "https:"), timeout=Timeout(connect=0.05))
        assert type(error) is APITimeoutError
        assert isinstance(error, TimeoutError)
        assert not error.sent
        assert "no connection within 0.05 s" in str(error)

    async def test_no_answer_in_time(self, serve: Serve) -> None:
        """The request may have been done, so `sent` is set; the message says how long it took."""
        server = await serve(hang)
        error = await failure(server.url, timeout=Timeout(attempt=0.5))
        assert type(error) is APITimeoutError
        assert error.sent
        assert "no complete answer within 0.5 s" in str(error)

    async def test_a_dripping_body_ends_in_time(self, serve: Serve) -> None:
        """The limit of an attempt holds for the whole answer, not for each piece of it."""

        async def drip(_: Received, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n")
            while not writer.is_closing():
                writer.write(b" ")
                await asyncio.sleep(0)
            return False

        server = await serve(drip)
        error = await failure(server.url, timeout=Timeout(attempt=0.5))
        assert type(error) is APITimeoutError
        assert error.sent

    async def test_waiting_for_a_free_connection_sends_nothing(self, serve: Serve) -> None:
        """A call that never got a connection can be repeated whatever it is."""
        server = await serve(hang)
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as session:
            client = Polar("token", base_url=server.url, session=session, retry=None)
            holder = asyncio.create_task(client(operation("POST")))
            await server.until(lambda server: bool(server.requests))
            with pytest.raises(APITimeoutError) as caught:
                await client.with_options(timeout=Timeout(total=0.05))(operation("POST"))
            holder.cancel()
            await asyncio.gather(holder, return_exceptions=True)
        assert not caught.value.sent
        assert len(server.requests) == 1

    @pytest.mark.parametrize(
        "data",
        [
            b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}",
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}",
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nnonsense\r\n",
            b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}",
            b"HTTP/1.1 200 OK\r\ncontent-le",
            b"SMTP hello\r\n\r\n",
            b"",
        ],
        ids=["short", "chunks end early", "bad chunk", "no gzip", "half a header", "not HTTP", "nothing"],
    )
    async def test_a_broken_answer_is_no_success(self, serve: Serve, data: bytes) -> None:
        """What broke off or is no HTTP is a failed connection after sending."""
        server = await serve(raw(data))
        error = await failure(server.url)
        assert type(error) is APIConnectionError
        assert error.sent

    @pytest.mark.parametrize("end", [1, -20, -8, -1])
    async def test_half_a_gzip_stream_is_no_success(self, serve: Serve, end: int) -> None:
        """A compressed body that ends early cannot pass for a whole one, if only its checksum is missing."""
        whole = gzip.compress(b'{"items": [' + b"1," * 1000 + b"1]}")
        server = await serve(answer(whole[:end], headers={"content-encoding": "gzip"}))
        error = await failure(server.url)
        assert type(error) is APIConnectionError
        assert error.sent

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    async def test_redirects_are_errors(self, serve: Serve, status: int) -> None:
        """A redirect is not followed, which would send the token elsewhere, and is no success either."""
        server = await serve(answer(status=status, headers={"location": "/elsewhere"}))
        error = await failure(server.url, "DELETE")
        assert type(error) is APIStatusError
        assert error.status == status
        assert "redirect" in str(error)
        assert len(server.requests) == 1

    async def test_nothing_leaks_into_the_chain(self, serve: Serve) -> None:
        """The errors of aiohttp hold addresses and headers; ours do not carry them along."""
        for step in drop, raw(b"SMTP\r\n\r\n"), answer("x", headers={"content-encoding": "gzip"}):
            async with serve_by(step) as server:
                error = await failure(server.url)
            assert error.__cause__ is None
            assert error.__context__ is None


class TestBodies:
    @pytest.mark.parametrize(
        "data",
        [gzip.compress(b'{"a": 1}'), gzip.compress(b'{"a"') + gzip.compress(b": 1}")],
        ids=["one member", "two members"],
    )
    async def test_compressed_answers_are_read(self, serve: Serve, data: bytes) -> None:
        """A gzip body may have several members (RFC 1952, 2.2)."""
        server = await serve(answer(data, headers={"content-encoding": "gzip"}))
        async with Polar("token", base_url=server.url) as client:
            assert await client(operation("GET")) == {"a": 1}
        assert server.only.header("accept-encoding") == "gzip"

    async def test_a_compressed_nothing_is_nothing(self, serve: Serve) -> None:
        """Servers name a coding for empty bodies too."""
        server = await serve(answer(status=204, headers={"content-encoding": "gzip"}))
        async with Polar("token", base_url=server.url) as client:
            assert await client(operation("DELETE")) is None

    async def test_other_codings_are_refused(self, serve: Serve) -> None:
        """Nobody asked for them."""
        server = await serve(answer(b"x", headers={"content-encoding": "br"}))
        assert isinstance(await failure(server.url), ResponseError)

    @pytest.mark.parametrize("injected", [False, True])
    async def test_a_bomb_is_not_unpacked(self, serve: Serve, injected: bool) -> None:
        """The budget counts decompressed bytes, in any session."""
        bomb = gzip.compress(b" " * 64 * MEBIBYTE)
        server = await serve(answer(bomb, headers={"content-encoding": "gzip"}), answer({}))
        async with (
            aiohttp.ClientSession(auto_decompress=True) as session,
            Polar("token", base_url=server.url, session=session if injected else None) as client,
        ):
            with pytest.raises(ResponseError, match="16777216 bytes"):
                await client(operation("GET"))
            assert await client(operation("GET")) == {}

    async def test_the_rest_of_a_body_beyond_the_budget_is_not_read(self, serve: Serve) -> None:
        """The connection is given up, and the next call has another."""
        endless = b"HTTP/1.1 200 OK\r\ncontent-length: 1000000000000\r\n\r\n" + b" " * 17 * MEBIBYTE
        server = await serve(raw(endless), answer({}))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(ResponseError, match="16777216 bytes"):
                await client(operation("GET"))
            assert await client(operation("GET")) == {}
        assert [received.connection for received in server.requests] == [0, 1]

    async def test_the_budget_is_inclusive(self, serve: Serve) -> None:
        """A body of exactly the budget is read."""
        server = await serve(answer(b'"' + b"x" * (16 * MEBIBYTE - 2) + b'"'))
        async with Polar("token", base_url=server.url) as client:
            assert len(await client(operation("GET"))) == 16 * MEBIBYTE - 2

    async def test_an_error_leaves_the_connection_usable(self, serve: Serve) -> None:
        """The body of an error is read to its end, so that the next call has the same connection."""
        server = await serve(answer({"detail": "no"}, status=404), answer({}))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(NotFoundError):
                await client(operation("GET"))
            await client(operation("GET"))
        assert [received.connection for received in server.requests] == [0, 0]


class TestSessions:
    async def test_the_server_sees_no_cookies_of_other_calls(self, serve: Serve) -> None:
        """A client may serve many merchants: what one answer sets is not sent with the next request."""
        server = await serve(answer({}, headers={"set-cookie": "a=b"}))
        async with Polar("token", base_url=server.url) as client:
            await client(operation("GET"))
            await client(operation("GET"))
        assert [received.header("cookie") for received in server.requests] == [None, None]

    async def test_the_environment_sets_no_proxy_and_no_password(
        self, serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
    ) -> None:
        """Neither HTTP_PROXY nor ~/.netrc changes what is sent."""
        netrc = tmp_path / "netrc"
        netrc.write_text("machine 127.0.0.1 login user password secret")
        monkeypatch.setenv("NETRC", str(netrc))
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        server = await serve(answer({}))
        open_to_all: Operation[Any] = operation(authorization=None)
        async with Polar(base_url=server.url) as client:
            await client(open_to_all)
        assert server.only.header("authorization") is None

    async def test_a_given_session_stays_open(self, serve: Serve, session: aiohttp.ClientSession) -> None:
        """Both clients can share one session; closing them leaves it to its owner."""
        server = await serve(answer({}))
        async with (
            Polar("token", base_url=server.url, session=session) as polar,
            Square("token", base_url=server.url, session=session) as square,
        ):
            await polar(operation("GET"))
            await square(operation("GET"))
        assert not session.closed
        assert [received.connection for received in server.requests] == [0, 0]

    async def test_settings_of_a_given_session_do_not_change_answers(self, serve: Serve) -> None:
        """Its defaults for errors, times and credentials are not ours."""
        server = await serve(answer({"detail": "no"}, status=404), answer({}))
        open_to_all: Operation[Any] = operation(authorization=None)
        async with aiohttp.ClientSession(
            raise_for_status=True,
            headers={"Authorization": "Bearer other", "X-Own": "yes"},
            timeout=aiohttp.ClientTimeout(total=0.000001),
            base_url="http://127.0.0.1:9/",
        ) as session:
            client = Polar("token", base_url=server.url, session=session)
            with pytest.raises(NotFoundError):
                await client(operation("GET"))
            await client(open_to_all)
        first, second = server.requests
        assert (first.header("authorization"), second.header("authorization")) == ("Bearer token", None)
        assert second.header("x-own") == "yes"

    async def test_a_closed_session_is_the_callers_mistake(self) -> None:
        """The message says which session is meant."""
        session = aiohttp.ClientSession()
        await session.close()
        with pytest.raises(ConfigurationError, match="session that is closed"):
            await Polar("token", session=session)(operation("GET"))

    def test_a_session_of_another_loop_is_the_callers_mistake(self) -> None:
        """Otherwise aiohttp would fail in words that help nobody."""
        with asyncio.Runner() as first:

            async def make() -> aiohttp.ClientSession:
                return aiohttp.ClientSession()

            session = first.run(make())
            client = Polar("token", session=session)

            async def call() -> None:
                await client(operation("GET"))

            with pytest.raises(ConfigurationError, match="another event loop"):
                asyncio.run(call())
            first.run(session.close())

    @pytest.mark.parametrize("session", ["", object(), aiohttp.ClientSession])
    def test_only_a_session_is_a_session(self, session: Any) -> None:
        """The mistake is found where the client is made."""
        with pytest.raises(ConfigurationError, match=r"aiohttp\.ClientSession"):
            Polar("token", session=session)


class TestLoops:
    def test_one_client_serves_several_loops(self) -> None:
        """A client that lives in a module works in each `asyncio.run`; its sessions end with the loops."""

        async def start() -> int:
            async with serve_by(hang) as server:
                return server.port

        port = asyncio.run(start())
        client = Polar("token", base_url=f"http://127.0.0.1:{port}")

        async def main() -> list[int]:
            async with serve_by(answer({}), port=port) as server:
                await client(operation("GET"))
                await client(operation("GET"))
            return [received.connection for received in server.requests]

        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert [asyncio.run(main()) for _ in range(3)] == [[0, 0]] * 3
            gc.collect()

    def test_a_loop_for_each_call_is_no_reason_to_warn(self) -> None:
        """As below Django's `async_to_sync`: each loop ends its session, and nobody forgot anything."""
        with warnings.catch_warnings(), Sandbox() as sandbox:
            warnings.simplefilter("error")
            client = Polar(sandbox.polar.access_token, base_url=sandbox.polar.base_url)

            async def count() -> int | None:
                return (await client.customers.list()).total_count

            assert [async_to_sync(count)() for _ in range(3)] == [0, 0, 0]
            gc.collect()

    async def test_a_closed_client_refuses_calls(self, serve: Serve) -> None:
        """Closing twice is fine and holds for views, too; what is tried afterwards is not sent."""
        server = await serve(answer({"items": []}))
        client = Polar("token", base_url=server.url)
        view = client.with_options(strict=True)
        await client(operation("GET"))
        await client.close()
        await client.close()
        for late in (client, view):
            with pytest.raises(ConfigurationError, match="the client is closed"):
                await late(operation("GET"))
            with pytest.raises(ConfigurationError, match="the client is closed"):
                await late.products.list()
            with pytest.raises(ConfigurationError, match="the client is closed"):
                async with late.download(f"{server.url}/file"):
                    pass
        assert len(server.requests) == 1

    async def test_a_call_in_flight_ends_when_its_client_closes(self, serve: Serve) -> None:
        """It is not repeated on a session that nobody closes, and its error says what may have happened."""
        server = await serve(hang)
        client = Polar("token", base_url=server.url, network=Network(limit=1))
        sent = asyncio.create_task(client(operation("PUT")))
        await server.until(lambda server: bool(server.requests))
        waiting = asyncio.create_task(client(operation("PUT")))
        for _ in range(10):
            await asyncio.sleep(0)
        await client.close()
        outcomes = await asyncio.gather(sent, waiting, return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [APIConnectionError] * 2
        assert [str(outcome) for outcome in outcomes] == [
            "the client was closed while the request was under way (things:do)",
            "the client was closed before the request was sent (things:do)",
        ]
        assert [outcome.may_have_happened for outcome in outcomes] == [True, False]
        assert [outcome.attempts for outcome in outcomes] == [1, 1]
        await server.until(lambda server: not server.open)
        assert len(server.requests) == 1

    async def test_a_call_that_waits_is_not_repeated_after_its_client_closed(self, serve: Serve) -> None:
        """It ends with the failure that it had."""
        server = await serve(answer(status=503))
        closing = []

        async def close(_: RetryEvent) -> None:
            closing.append(await client.close())

        client = Polar("token", base_url=server.url, hooks=Hooks(on_retry=close))
        with pytest.raises(APIConnectionError, match="the client was closed before") as caught:
            await client(operation("PUT"))
        assert closing
        assert caught.value.may_have_happened
        assert len(server.requests) == 1

    def test_an_unclosed_client_is_reported_and_leaves_no_socket(self) -> None:
        """The loop that ends closes the session, and a ResourceWarning says what was forgotten."""
        closed = []

        async def main() -> None:
            async with serve_by(answer({})) as server:
                await Polar("token", base_url=server.url)(operation("GET"))
                gc.collect()
                await server.until(lambda server: not server.open)
                closed.append(True)

        with pytest.warns(ResourceWarning, match="never closed"):
            asyncio.run(main())
        assert closed

    def test_what_a_loop_left_behind_is_ended_later(self) -> None:
        """A loop that is closed by hand ends nothing: the next call does, or the client's close()."""

        async def start() -> int:
            async with serve_by(hang) as server:
                return server.port

        client = Polar("token", base_url=f"http://127.0.0.1:{(port := asyncio.run(start()))}")

        async def use() -> None:
            async with serve_by(answer({}, close=True), port=port) as server:
                await client(operation("GET"))
                await server.until(lambda server: not server.open)

        def by_hand() -> None:
            loop = asyncio.new_event_loop()
            loop.run_until_complete(use())
            loop.close()

        with warnings.catch_warnings():
            warnings.simplefilter("error")
            by_hand()
            asyncio.run(use())
            by_hand()
            asyncio.run(client.close())
            gc.collect()

    def test_a_loop_that_was_closed_amid_a_call_keeps_nobody_from_closing(self) -> None:
        """Nothing there can be cancelled any more."""
        code = """
import asyncio
from aiomerchant import Polar
client = Polar("t", base_url="http://localhost:9")
async def begin():
    task = asyncio.create_task(client.products.list().first())
    for _ in range(4):  # until the host name is looked up, which a thread does
        await asyncio.sleep(0)
    return task
loop = asyncio.new_event_loop()
task = loop.run_until_complete(begin())
loop.close()
asyncio.run(client.close())
print("closed")
"""
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
        assert done.stdout == "closed\n"

    def test_a_closed_client_is_not_reported(self) -> None:
        """`async with` is all that is asked for."""

        async def main() -> None:
            async with serve_by(answer({})) as server, Polar("token", base_url=server.url) as client:
                await client(operation("GET"))

        with warnings.catch_warnings():
            warnings.simplefilter("error")
            asyncio.run(main())
            gc.collect()


class TestCancellation:
    async def test_cancelled_calls_leave_the_pool_usable(self, serve: Serve) -> None:
        """Whatever moment a call is cancelled at, its connection slot comes back."""
        server = await serve(answer({"items": [1] * 1000}))
        connector = aiohttp.TCPConnector(limit=2)
        async with aiohttp.ClientSession(connector=connector) as session:
            client = Polar("token", base_url=server.url, session=session)
            for steps in range(40):
                tasks = [asyncio.create_task(client(operation("GET"))) for _ in range(4)]
                for _ in range(steps):
                    await asyncio.sleep(0)
                for task in tasks:
                    task.cancel()
                outcomes = await asyncio.gather(*tasks, return_exceptions=True)
                assert all(isinstance(one, dict | asyncio.CancelledError) for one in outcomes)
            assert await asyncio.gather(*[client(operation("GET")) for _ in range(4)])

    async def test_cancelling_a_wait_ends_at_once(self, serve: Serve) -> None:
        """A call that waits before its next attempt is cancelled like any other."""
        server = await serve(answer(status=429, headers={"retry-after": "60"}))
        async with Polar("token", base_url=server.url) as client:
            task = asyncio.create_task(client(operation("GET")))
            await server.until(lambda server: bool(server.requests))
            for _ in range(100):
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert len(server.requests) == 1


class TestHeaders:
    def test_names_have_no_case(self) -> None:
        """A field is found however it is written; a repeated one is joined."""
        headers = Headers([("Link", "<a>"), ("X-Request-ID", "1"), ("link", "<b>")])
        assert headers["LINK"] == "<a>, <b>"
        assert "x-request-id" in headers
        assert 1 not in headers
        assert dict(headers) == {"link": "<a>, <b>", "x-request-id": "1"}
        assert len(headers) == 2

    def test_values_stay_out_of_the_repr(self) -> None:
        """A header may hold a cookie."""
        assert repr(Headers([("Set-Cookie", "secret")])) == "Headers(set-cookie)"
