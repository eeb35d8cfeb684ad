"""A raw HTTP server on loopback that answers by a script, well or badly, and keeps what it was sent."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, urlsplit

__all__ = ["Received", "Serve", "Server", "Step", "answer", "drop", "hang", "raw", "serve"]


@dataclass
class Received:
    """One request as it stood on the wire."""

    method: str
    #: The request target, undecoded.
    target: str
    #: Every header field in its order, with lower-case names.
    fields: list[tuple[str, str]]
    body: bytes
    #: Which connection it came on, counted from 0.
    connection: int

    def header(self, name: str) -> str | None:
        """The only value of a header field."""
        values = [value for key, value in self.fields if key == name.lower()]
        assert len(values) <= 1, f"{name} was sent {len(values)} times"
        return values[0] if values else None

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def form(self) -> list[tuple[str, str]]:
        assert self.header("content-type") == "application/x-www-form-urlencoded"
        return parse_qsl(self.body.decode("ascii"), keep_blank_values=True)

    def json(self) -> Any:
        assert self.header("content-type") == "application/json"
        return json.loads(self.body)

    def parts(self) -> dict[str, Message]:
        """The parts of a multipart body by name, read by the standard library's parser, names in UTF-8."""
        head = f"Content-Type: {self.header('content-type')}\r\n\r\n".encode()
        whole = BytesParser(policy=HTTP).parsebytes(head + self.body)
        found = {}
        for part in whole.get_payload():
            assert isinstance(part, Message)
            name = part.get_param("name", header="content-disposition")
            assert isinstance(name, str)
            found[name] = part
        return found


#: What the server does with a request. It gives whether the connection stays open.
Step = Callable[[Received, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[bool]]


def answer(
    body: Any = None,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    *,
    close: bool = False,
) -> Step:
    """Answer with bytes, text or JSON, then `close` the connection if asked to. None is an empty body."""
    fields = {name.lower(): value for name, value in (headers or {}).items()}
    match body:
        case None:
            content = b""
        case bytes():
            content = body
        case str():
            content = body.encode()
            fields.setdefault("content-type", "text/plain; charset=utf-8")
        case _:
            content = json.dumps(body).encode()
            fields.setdefault("content-type", "application/json")
    fields.setdefault("content-length", str(len(content)))

    async def step(_: Received, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = [f"HTTP/1.1 {status} {_phrase(status)}"]
        head += [f"{name}: {value}" for name, value in fields.items()]
        writer.write("\r\n".join([*head, "", ""]).encode("latin-1") + content)
        await writer.drain()
        return not close

    return step


def raw(data: bytes, *, close: bool = True) -> Step:
    """Write exactly these bytes."""

    async def step(_: Received, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        writer.write(data)
        await writer.drain()
        return not close

    return step


async def drop(_: Received, __: asyncio.StreamReader, ___: asyncio.StreamWriter) -> bool:
    """Close the connection without an answer."""
    return False


async def hang(_: Received, reader: asyncio.StreamReader, __: asyncio.StreamWriter) -> bool:
    """Never answer; the client goes away first."""
    await reader.read()
    return False


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


@dataclass
class Server:
    """A running server."""

    url: str
    port: int
    requests: list[Received] = field(default_factory=list)
    #: How many connections are open.
    open: int = 0
    _steps: list[Step] = field(default_factory=list)
    _greeting: bytes = b""
    _chunked: bool = False
    _connections: int = 0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def only(self) -> Received:
        """The request, where there was one."""
        assert len(self.requests) == 1, f"{len(self.requests)} requests came"
        return self.requests[0]

    async def until(self, condition: Callable[[Server], bool]) -> None:
        """Wait until a condition holds that requests and connections decide."""
        while not condition(self):
            self._changed.clear()
            await self._changed.wait()

    def then(self, *steps: Step) -> None:
        """Go on with another script."""
        self._steps[:] = steps

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        number = self._connections
        self._connections += 1
        self.open += 1
        writer.write(self._greeting)
        try:
            while (received := await _receive(reader, number, chunked=self._chunked)) is not None:
                self.requests.append(received)
                self._changed.set()
                # The last step answers all further requests.
                step = self._steps.pop(0) if len(self._steps) > 1 else self._steps[0]
                if not await step(received, reader, writer):
                    break
        except ConnectionError:
            pass
        finally:
            self.open -= 1
            self._changed.set()
            writer.close()


async def _receive(reader: asyncio.StreamReader, connection: int, *, chunked: bool) -> Received | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")[:-2]
    method, target, _ = first.split(" ")
    fields = []
    for line in lines:
        name, _, value = line.partition(":")
        fields.append((name.lower(), value.strip()))
    if (coding := dict(fields).get("transfer-encoding")) is not None:
        assert chunked, "Polar refuses bodies without Content-Length"
        assert coding == "chunked"
        assert "content-length" not in dict(fields)
        body = await _chunks(reader)
    else:
        body = await reader.readexactly(int(dict(fields).get("content-length", "0")))
    return Received(method, target, fields, body, connection)


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readline(), 16):
        body += await reader.readexactly(size)
        assert await reader.readexactly(2) == b"\r\n"
    assert await reader.readexactly(2) == b"\r\n"
    return body


#: Starts a server that lives as long as the test.
Serve = Callable[..., Awaitable[Server]]


@asynccontextmanager
async def serve(
    *steps: Step,
    greeting: bytes = b"",
    port: int = 0,
    chunked: bool = False,
    tls: ssl.SSLContext | None = None,
) -> AsyncIterator[Server]:
    """Run a server that does one step for each request, the last one for all that follow.

    The greeting is written on each connection before anything is read. Chunked bodies, which Polar refuses,
    are read where that is asked for.
    """
    server = Server("", 0, _steps=list(steps), _greeting=greeting, _chunked=chunked)
    tasks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks[asyncio.ensure_future(server._serve(reader, writer))] = writer

    listener = await asyncio.start_server(connected, "127.0.0.1", port, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    server.url = f"http{'s' if tls else ''}://127.0.0.1:{server.port}"
    try:
        yield server
    finally:
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in tasks.values():  # a task that never ran closed nothing
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()
