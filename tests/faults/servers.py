"""A raw HTTP server on loopback that meets each request as the plan of its call says."""

from __future__ import annotations

import asyncio
import fcntl
import re
import socket
import struct
import termios
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from random import Random
from urllib.parse import urlsplit

from .kinds import STALE
from .ledger import Answer, Arrival, Ledger

__all__ = ["NONCE", "Connection", "Exchange", "Request", "Server", "refused_port", "serve"]

#: The header field by which a request says of which call it is.
NONCE = "x-nonce"


@dataclass
class Request:
    """One request as it stood on the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @cached_property
    def key(self) -> str | None:
        """The idempotency key, wherever it stands in a JSON body or part."""
        found = re.search(rb'"idempotency_key"\s*:\s*"([^"]*)"', self.body)
        return None if found is None else found[1].decode()


class Connection:
    """One connection, with what is left to happen on it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        #: Whether it ends, without an answer, as the next request comes.
        self.stale = False
        self.timers: list[asyncio.TimerHandle] = []

    @property
    def idle(self) -> bool:
        """Whether nothing came that is still to be read."""
        if self.writer.is_closing() or self.reader._buffer:  # type: ignore[attr-defined]
            return False
        number = self.writer.get_extra_info("socket").fileno()
        return not any(fcntl.ioctl(number, termios.FIONREAD, bytes(4)))

    def once_idle(self, delay: float, data: bytes) -> None:
        """Write something nobody asked for, or close where there is nothing, if no request came meanwhile."""

        def strike() -> None:
            if not self.idle:
                return
            if data:
                self.writer.write(data)
            else:
                self.writer.close()

        self.timers.append(asyncio.get_running_loop().call_later(delay, strike))

    def reset(self) -> None:
        """End it with RST, not with FIN."""
        with suppress(OSError):
            self.writer.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )
        self.writer.transport.abort()


@dataclass
class Exchange:
    """A request that waits for its answer."""

    connection: Connection
    request: Request
    #: What a good answer is.
    good: Answer

    async def write(self, data: bytes) -> None:
        self.connection.writer.write(data)
        with suppress(ConnectionError):
            await self.connection.writer.drain()

    async def gone(self, within: float | None = None) -> bool:
        """Whether the client ends the connection within so many seconds."""
        try:
            async with asyncio.timeout(within):
                return not await self.connection.reader.read(1)
        except TimeoutError:
            return False
        except ConnectionError:
            return True


@dataclass
class Server:
    """A running server."""

    ledger: Ledger
    random: Random
    url: str = ""
    #: The connections that are open.
    open: set[Connection] = field(default_factory=set)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    #: What went wrong in the server itself.
    failures: list[BaseException] = field(default_factory=list)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def abandoned(self, within: float) -> bool:
        """Whether no connection is left within so many seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                while self.open:
                    self._changed.clear()
                    await self._changed.wait()
        return not self.open

    def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(Connection(reader, writer)))
        self.tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.failures.append(error)

    async def _serve(self, connection: Connection) -> None:
        self.open.add(connection)
        try:
            while await self._exchange(connection):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            for timer in connection.timers:
                timer.cancel()
            self.open.discard(connection)
            self._changed.set()
            connection.writer.close()

    async def _exchange(self, connection: Connection) -> bool:
        """Serve one request; gives whether the connection stays."""
        request = await _head(connection.reader)
        plan = self.ledger.plans[request.headers[NONCE]]
        kind = STALE if connection.stale else plan.kind(len(plan.arrivals))
        arrival = Arrival(request, kind)
        plan.arrivals.append(arrival)
        before = plan.effects
        if not kind.early:
            request.body = await _body(connection.reader, request)
            arrival.whole = True
            if kind.effect == "done" or (kind.effect == "either" and self.random.random() < 0.5):
                self.ledger.take_effect(plan, arrival)
        return await kind.meet(Exchange(connection, request, plan.answer(request, before)))


async def _head(reader: asyncio.StreamReader) -> Request:
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")[:-2]
    method, target, _ = first.split(" ")
    fields = (line.partition(":") for line in lines)
    return Request(method, target, {name.lower(): value.strip() for name, _, value in fields})


async def _body(reader: asyncio.StreamReader, request: Request) -> bytes:
    if "transfer-encoding" not in request.headers:
        return await reader.readexactly(int(request.headers.get("content-length", "0")))
    body = b""
    while size := int(await reader.readuntil(b"\r\n"), 16):
        body += await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readexactly(2)
    return body


@asynccontextmanager
async def serve(seed: int = 0, *, ledger: Ledger | None = None) -> AsyncIterator[Server]:
    """Run a server. What its random faults do is by a seed."""
    server = Server(Ledger() if ledger is None else ledger, Random(seed))
    listener = await asyncio.start_server(server.connected, "127.0.0.1", 0, limit=2**20)
    server.url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    try:
        yield server
    finally:
        listener.close()
        connections = list(server.open)
        for task in server.tasks:
            task.cancel()
        await asyncio.gather(*server.tasks, return_exceptions=True)
        for connection in connections:
            with suppress(ConnectionError):
                await connection.writer.wait_closed()
        await listener.wait_closed()


@asynccontextmanager
async def refused_port() -> AsyncIterator[str]:
    """An address that nobody listens at, and that nobody else is given meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"
