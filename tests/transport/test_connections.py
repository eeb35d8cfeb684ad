"""Connections: an answer belongs to its request, whatever a server does with a connection that is idle."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    MerchantError,
    Network,
    Polar,
    ServerError,
    Square,
    Timeout,
)

from tests.support.operations import operation
from tests.support.servers import Received, answer, hang

if TYPE_CHECKING:
    from tests.support.servers import Serve


USD = {"amount": 1, "currency": "USD"}

STRAY = b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 13\r\n\r\n{"n":"stray"}'
TIMED_OUT = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
CONTINUED = b"HTTP/1.1 100 Continue\r\n\r\n"


@dataclass
class Counting:
    """Answers each request with its number, and writes after the first one what nobody asked for."""

    stray: bytes
    ends: bool = False
    #: Set when the stray bytes are to be written.
    now: asyncio.Event = field(default_factory=asyncio.Event)
    written: asyncio.Event = field(default_factory=asyncio.Event)
    numbers: int = 0

    async def __call__(self, _: Received, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        number = self.numbers
        body = json.dumps({"n": number}).encode()
        self.numbers += 1
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")
        writer.write(b"content-length: %d\r\n\r\n%s" % (len(body), body))
        await writer.drain()
        if number and not self.ends:
            return True
        await self.now.wait()
        writer.write(self.stray)
        await writer.drain()
        self.written.set()
        return not self.ends


@asynccontextmanager
async def clients(url: str, own: bool) -> AsyncIterator[Polar]:
    """A client with a session of its own, or with that of its caller; no idle time is too long for it."""
    patient = Network(write_keepalive=600)
    if own:
        async with Polar("token", base_url=url, network=patient) as client:
            yield client
    else:
        async with aiohttp.ClientSession() as session:
            client = Polar("token", base_url=url, session=session)
            client._send.transport.network = patient
            yield client


async def let_run() -> None:
    """Let the event loop read what has come."""
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.mark.parametrize("own", [True, False], ids=["own session", "given session"])
class TestUnaskedAnswers:
    @pytest.mark.parametrize("stray", [STRAY, STRAY + STRAY, TIMED_OUT, CONTINUED, b"\r\n", b"?", STRAY[:20]])
    @pytest.mark.parametrize("method", ["GET", "POST"])
    @pytest.mark.parametrize("read", [True, False], ids=["read", "in the socket"])
    async def test_none_becomes_the_next_answer(
        self, serve: Serve, own: bool, stray: bytes, method: str, read: bool
    ) -> None:
        """What comes on an idle connection is read by nobody, be it in the client or still in the socket."""
        step = Counting(stray)
        server = await serve(step)
        async with clients(server.url, own) as client:
            assert await client(operation(method)) == {"n": 0}
            step.now.set()
            await step.written.wait()
            if read:
                await let_run()
            for number in range(1, 4):
                try:
                    found = await client(operation(method))
                except MerchantError:
                    # Half an answer that was read already shows only where its rest should be.
                    assert (stray, number) == (STRAY[:20], 1)
                else:
                    assert found["n"] == number

    @pytest.mark.parametrize("method", ["GET", "POST"])
    async def test_a_closed_connection_is_not_used(self, serve: Serve, own: bool, method: str) -> None:
        """Also where the end is still in the socket: a keyless POST would be lost with it."""
        step = Counting(b"", ends=True)
        server = await serve(step)
        async with clients(server.url, own) as client:
            for number in range(5):
                step.now.clear()
                assert await client(operation(method)) == {"n": number}
                step.now.set()
                await server.until(lambda server: not server.open)
                await let_run()  # the end is written in the next turn of the loop
        assert [received.connection for received in server.requests] == [0, 1, 2, 3, 4]

    @pytest.mark.skipif(sys.version_info >= (3, 12), reason="aiohttp writes the request in one go there")
    async def test_none_is_met_while_the_request_waits_to_be_written(self, serve: Serve, own: bool) -> None:
        """A server may write between the choice of a connection and the writing of a body: one turn."""
        step = Counting(STRAY)
        server = await serve(step)

        async def taken(*_: object) -> None:
            step.now.set()

        trace = aiohttp.TraceConfig()
        trace.on_connection_reuseconn.append(taken)
        trace.freeze()
        async with clients(server.url, own) as client:
            body = {"name": "x"}
            assert await client.request("POST", "/v1/things", body=body) == {"n": 0}
            session = client._send.transport._session(asyncio.get_running_loop())
            assert session is not None
            session._trace_configs.append(trace)
            for number in range(1, 3):
                assert await client.request("POST", "/v1/things", body=body) == {"n": number}
        assert [received.connection for received in server.requests] == [0, 1, 1]

    async def test_a_good_connection_is_used_again(self, serve: Serve, own: bool) -> None:
        """All of them go out on one."""
        server = await serve(answer({}))
        async with clients(server.url, own) as client:
            for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
                await client(operation(method))
        assert {received.connection for received in server.requests} == {0}

    @pytest.mark.parametrize("status", [408, 500, 502, 503, 504, 599])
    @pytest.mark.parametrize("length", [0, 200_000])
    async def test_a_failure_ends_its_connection(
        self, serve: Serve, own: bool, status: int, length: int
    ) -> None:
        """Servers close after it without saying so, and the next request would go down with it."""
        server = await serve(answer(b"x" * length, status=status), answer({}))
        async with clients(server.url, own) as client:
            with pytest.raises(APIStatusError) as caught:
                await client(operation("POST"))
            assert caught.value.status == status
            assert await client(operation("POST")) == {}
        assert [received.connection for received in server.requests] == [0, 1]

    @pytest.mark.parametrize("status", [400, 404, 409, 422, 429])
    async def test_a_refusal_does_not(self, serve: Serve, own: bool, status: int) -> None:
        """The server is well."""
        server = await serve(answer({"detail": "no"}, status=status), answer({}))
        async with clients(server.url, own) as client:
            with pytest.raises(APIStatusError):
                await client.with_options(retry=None)(operation("POST"))
            await client(operation("POST"))
        assert {received.connection for received in server.requests} == {0}

    async def test_what_comes_after_a_failure_is_lost_on_nobody(self, serve: Serve, own: bool) -> None:
        """The real Polar server closes after a 500; requests by many tasks right after it are answered."""
        server = await serve(answer("Internal Server Error", status=500, close=True))

        async def step(received: Received, reader: Any, writer: Any) -> bool:
            fails = received.method == "GET"
            return await answer({}, status=500 if fails else 200, close=fails)(received, reader, writer)

        server.then(step)
        async with clients(server.url, own) as client:

            async def poll() -> None:
                for _ in range(15):
                    with pytest.raises(ServerError):
                        await client.with_options(retry=None)(operation("GET"))
                    assert await client(operation("POST")) == {}

            await asyncio.gather(poll(), poll())


class TestNewConnections:
    async def test_a_server_that_speaks_first_is_not_heard(self, serve: Serve) -> None:
        """An answer that comes before its question is nobody's; nothing was sent."""
        server = await serve(hang, greeting=STRAY)
        async with Polar("token", base_url=server.url, retry=None, timeout=Timeout(attempt=0.2)) as client:
            [found] = await asyncio.gather(client(operation("POST")), return_exceptions=True)
        if isinstance(found, APIConnectionError):
            assert str(found) == "the server answered before it was asked (things:do)"
            assert not found.may_have_happened
        else:
            # It came while the request went out: then it cannot be told from an answer.
            assert found == {"n": "stray"}


class TestIdleWrites:
    @pytest.mark.parametrize("own", [True, False], ids=["own session", "given session"])
    @pytest.mark.parametrize(
        ("method", "options", "again"),
        [
            ("POST", {}, False),
            ("PATCH", {}, False),
            ("PUT", {}, True),
            ("GET", {}, True),
            ("DELETE", {}, True),
        ],
    )
    async def test_a_write_that_cannot_be_repeated_takes_no_idle_connection(
        self, serve: Serve, own: bool, method: str, options: dict[str, Any], again: bool
    ) -> None:
        """The server may be about to close it. Others are repeated if it does."""
        server = await serve(answer({}))
        async with aiohttp.ClientSession() as session:
            given: Any = {"network": Network(write_keepalive=0)} if own else {"session": session}
            async with Polar("token", base_url=server.url, **given) as client:
                await client(operation("GET"))
                if not own:
                    client._send.transport.network = Network(write_keepalive=0)
                await client(operation(method, **options))
        assert [received.connection for received in server.requests] == [0, 0 if again else 1]

    async def test_a_key_makes_it_repeatable(self, serve: Serve) -> None:
        """Square's payments keep their connection."""
        server = await serve(answer({}))
        async with Square("token", base_url=server.url, network=Network(write_keepalive=0)) as square:
            for _ in range(3):
                await square.payments.create(source_id="cnon:ok", amount_money=USD)
        assert {received.connection for received in server.requests} == {0}

    async def test_within_the_time_it_does(self, serve: Serve) -> None:
        """Half a second by default."""
        server = await serve(answer({}))
        async with Polar("token", base_url=server.url, network=Network(write_keepalive=600)) as client:
            for _ in range(3):
                await client(operation("POST"))
        assert {received.connection for received in server.requests} == {0}
        assert Network().write_keepalive == 0.5


class TestTimes:
    async def test_an_attempt_begins_with_its_connection(self, serve: Serve) -> None:
        """Waiting for one of our own counts towards the call alone."""
        answered = asyncio.Event()

        async def step(received: Received, reader: Any, writer: Any) -> bool:
            await answered.wait()
            return await answer({})(received, reader, writer)

        server = await serve(step)
        async with Polar("token", base_url=server.url, network=Network(limit=1), retry=None) as client:
            patient = client.with_options(timeout=Timeout(attempt=None))
            holder = asyncio.create_task(patient(operation("POST")))
            await server.until(lambda server: bool(server.requests))
            waiting = asyncio.create_task(
                client.with_options(timeout=Timeout(attempt=1.0))(operation("POST"))
            )
            # Longer than its attempt may take.
            assert await asyncio.wait([waiting], timeout=1.1) == (set(), {waiting})
            answered.set()
            assert await holder == await waiting == {}
        assert len(server.requests) == 2

    async def test_a_call_that_gets_no_connection_sent_nothing(self, serve: Serve) -> None:
        """It says which of the caller's limits ran out."""
        server = await serve(hang)
        async with Polar("token", base_url=server.url, network=Network(limit=1), retry=None) as client:
            holder = asyncio.create_task(client(operation("POST")))
            await server.until(lambda server: bool(server.requests))
            with pytest.raises(APITimeoutError) as caught:
                await client.with_options(timeout=Timeout(attempt=0.01, total=0.05))(operation("POST"))
            holder.cancel()
            await asyncio.gather(holder, return_exceptions=True)
        assert str(caught.value) == (
            "no connection before the deadline of the call, 0.05 s after its start (things:do)"
        )
        assert not caught.value.sent
        assert not caught.value.may_have_happened

    @pytest.mark.parametrize(
        ("limits", "said"),
        [
            (Timeout(attempt=0.05, total=60), "no complete answer within 0.05 s"),
            (
                Timeout(attempt=30, total=0.05),
                "no complete answer before the deadline of the call, 0.05 s after",
            ),
            (Timeout(attempt=None, total=0.05), "no complete answer before the deadline of the call, 0.05 s"),
            (Timeout(attempt=0.05, total=None), "no complete answer within 0.05 s"),
        ],
    )
    async def test_messages_name_the_callers_limits(self, serve: Serve, limits: Timeout, said: str) -> None:
        """Not what was left for the last attempt."""
        server = await serve(hang)
        async with Polar("token", base_url=server.url, timeout=limits) as client:
            with pytest.raises(APITimeoutError) as caught:
                await client(operation("POST"))
        assert str(caught.value).startswith(said)
        assert caught.value.may_have_happened

    async def test_a_name_that_nobody_resolves_costs_the_time_to_connect(self) -> None:
        """The look-up is a part of connecting."""
        with socket.socket() as listening:
            # A listener whose queue is full answers no connection.
            listening.bind(("127.0.0.1", 0))
            listening.listen(0)
            port = listening.getsockname()[1]
            filling = [socket.socket() for _ in range(4)]
            for one in filling:
                one.setblocking(False)
                one.connect_ex(("127.0.0.1", port))
            limits = Timeout(connect=0.05, attempt=30, total=60)
            async with Polar(
                "token", base_url=f"http://127.0.0.1:{port}", timeout=limits, retry=None
            ) as client:
                with pytest.raises(APITimeoutError, match=r"no connection within 0\.05 s") as caught:
                    await client(operation("POST"))
            for one in filling:
                one.close()
        assert not caught.value.may_have_happened
