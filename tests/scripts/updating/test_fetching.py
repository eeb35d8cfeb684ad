"""Fetching documents: from servers that break off, compress or never end, and from what is no file."""

from __future__ import annotations

import asyncio
import errno
import gzip
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from aiomerchant_generator.published import fetching
from aiomerchant_generator.published.fetching import Fetched, fetch
from aiomerchant_generator.published.reading import SourceError, read

#: The first part is a document, too.
TEXT = b"openapi: 3.1.0\n" + b"paths: {}\n"
CUT = len(b"openapi: 3.1.0\n")
PACKED = gzip.compress(TEXT, mtime=0)  # the same bytes in each process, for they are in the name of a test

Handler = Callable[[Any], Awaitable[web.StreamResponse]]
Serve = Callable[[Handler], Awaitable[str]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Start a server with one handler; returns its URL."""
    runners: list[web.ServerRunner] = []

    async def start(handler: Handler) -> str:
        async def handle(request: web.BaseRequest) -> web.StreamResponse:
            return await handler(request)

        runner = web.ServerRunner(web.Server(handle))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        runners.append(runner)
        return f"http://127.0.0.1:{runner.addresses[0][1]}/api.yaml"

    yield start
    for runner in runners:
        await runner.cleanup()


def fixed(body: bytes, headers: dict[str, str] | None = None) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        return web.Response(body=body, headers=headers)

    return handle


def broken_off(head: bytes, body: bytes) -> Handler:
    """Send these bytes and close the connection."""

    async def handle(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.write(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\n" + body)
        request.transport.close()
        return web.Response()

    return handle


async def fetched(url: str) -> Fetched:
    return await asyncio.to_thread(fetch, url)


async def problem(url: str) -> str:
    with pytest.raises(SourceError) as caught:
        await fetched(url)
    message = str(caught.value)
    assert message.startswith(url)
    return message.removeprefix(f"{url}: ")


@pytest.mark.parametrize(
    ("handler", "message"),
    [
        (
            broken_off(b"Content-Length: %d" % len(TEXT), TEXT[:CUT]),
            f"ended early: {CUT} of {len(TEXT)} bytes",
        ),
        (broken_off(b"Content-Length: 2", b"{"), "ended early: 1 of 2 bytes"),
        (broken_off(b"Content-Length: 2", b""), "ended early: 0 of 2 bytes"),
        (
            broken_off(b"Transfer-Encoding: chunked", b"%x\r\n%s\r\n" % (CUT, TEXT[:CUT])),
            f"ended early: {CUT} bytes",
        ),
        (
            broken_off(
                b"Content-Encoding: gzip\r\nContent-Length: %d" % len(PACKED[:-9]),
                PACKED[:-9],
            ),
            f"ended early: {len(PACKED) - 9} bytes of gzip without an end",
        ),
        (
            broken_off(b"Content-Encoding: gzip", PACKED[:-9]),
            f"ended early: {len(PACKED) - 9} bytes of gzip without an end",
        ),
        (
            broken_off(b"Connection: close", TEXT),
            "the answer does not say where it ends, so it may be cut off",
        ),
    ],
)
async def test_an_answer_that_ends_early_is_refused(serve: Serve, handler: Handler, message: str) -> None:
    """Also where its beginning is a document."""
    assert await problem(await serve(handler)) == message


async def test_an_answer_in_chunks_or_gzip_is_read_whole(serve: Serve) -> None:
    """The bytes are those of the document."""

    async def chunked(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        response.enable_chunked_encoding()
        await response.prepare(request)
        for byte in TEXT:
            await response.write(bytes([byte]))
        return response

    packed = {"Content-Encoding": "gzip"}
    for handler in (chunked, fixed(PACKED, packed), broken_off(b"Content-Encoding: gzip", PACKED)):
        assert (await fetched(await serve(handler))).data == TEXT


@pytest.mark.parametrize(
    ("body", "encoding", "message"),
    [
        (b"x", "br", "the answer is compressed by 'br'; only gzip is read"),
        (TEXT, "gzip", "no gzip, though the answer says so: Not a gzipped file (b'op')"),
    ],
)
async def test_an_encoding_that_is_not_read_is_named(
    serve: Serve, body: bytes, encoding: str, message: str
) -> None:
    """And no one guesses at the bytes."""
    assert await problem(await serve(fixed(body, {"Content-Encoding": encoding}))) == message


async def test_an_answer_is_bounded_before_and_after_it_is_decompressed(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small answer may be a large document."""
    monkeypatch.setattr(fetching, "MAX_BYTES", 1000)
    zeros = gzip.compress(bytes(100_000))
    assert len(zeros) < 1000
    for handler in (fixed(bytes(1001)), fixed(zeros, {"Content-Encoding": "gzip"})):
        assert await problem(await serve(handler)) == "larger than 1000 bytes"


async def test_a_download_has_a_deadline_however_it_drips(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each byte comes soon enough, and there is always another."""

    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b" ")

    monkeypatch.setattr(fetching, "DOWNLOAD_TIMEOUT", 0.2)
    assert await problem(await serve(drip)) == "not whole after 0.2 seconds"


async def test_redirects_end(serve: Serve) -> None:
    """One that leads to itself is followed ten times."""

    async def again(request: web.Request) -> web.StreamResponse:
        raise web.HTTPFound("/api.yaml")

    assert await problem(await serve(again)) == "more than 10 redirects"


def test_what_is_no_file_is_named_as_what_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And never opened: a pipe would wait for its writer."""
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    os.mkfifo("pipe")
    Path("loop").symlink_to("loop")
    Path("dangling").symlink_to("gone")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        for name, message in {
            "folder": "a folder, not a file",
            "pipe": "a pipe, not a file",
            "socket": "a socket, not a file",
            "/dev/null": "a device, not a file",
            "loop": os.strerror(errno.ELOOP),
            "dangling": "a link to a file that does not exist",
            "none": "no such file",
        }.items():
            with pytest.raises(SourceError) as caught:
                fetch(name)
            assert str(caught.value) == f"{name}: {message}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"<!DOCTYPE html>\n<html><body>Sign in</body></html>", "HTML, where JSON or YAML is wanted"),
        (b"\n <!-- a: 1 -->\n<html lang=en>", "HTML, where JSON or YAML is wanted"),
        (b"<?xml version='1.0'?><Error/>", "XML, where JSON or YAML is wanted"),
        (PACKED, "compressed by gzip; decompress it first"),
    ],
)
def test_what_is_no_document_is_named_as_what_it_is(text: bytes, message: str) -> None:
    """A page to sign in is what many servers give instead of a document."""
    with pytest.raises(SourceError) as caught:
        read(text, "x")
    assert str(caught.value) == f"x: {message}"


async def test_a_proxy_of_the_environment_is_asked(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the whole address; passwords of ~/.netrc go to no server."""
    asked: list[tuple[str, str | None]] = []

    async def handle(request: web.Request) -> web.StreamResponse:
        asked.append((request.raw_path, request.headers.get("Authorization")))
        return web.Response(body=TEXT)

    proxy = await serve(handle)
    (tmp_path / "netrc").write_text("machine 127.0.0.2 login ada password secret\n", "utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("http_proxy", proxy.removesuffix("/api.yaml"))
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert (await fetched("http://127.0.0.2:1/api.yaml")).data == TEXT
    assert asked == [("http://127.0.0.2:1/api.yaml", None)]
