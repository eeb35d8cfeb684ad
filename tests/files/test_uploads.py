"""Files on their way out, in Square's multipart operations."""

from __future__ import annotations

import asyncio
import io
import json
import re
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from aiohttp import web
from multidict import CIMultiDict, CIMultiDictProxy
from starlette.datastructures import Headers, UploadFile

from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    MerchantError,
    Progress,
    RateLimitError,
    Retry,
    ServerError,
    Square,
    Timeout,
    Upload,
)
from aiomerchant.plugins.hooks import Hooks

from tests.support import servers
from tests.support.servers import Received, Serve, Server, answer, drop

CONTENT = bytes(range(256)) * 3000 + b"\r\n--boundary--\r\n"


async def pieces() -> AsyncIterator[bytes]:
    for start in range(0, len(CONTENT), 100_000):
        yield CONTENT[start : start + 100_000]


async def send(server: Server, file: Any, **options: Any) -> None:
    async with Square("token", base_url=server.url, **options) as square:
        await square.catalog.images.create(body={"request": {"image": {"id": "#1"}}, "image_file": file})


def content(received: Received) -> Any:
    return received.parts()["image_file"].get_payload(decode=True)


def at(file: Any, place: int) -> Any:
    file.seek(place)
    return file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "image.png"
    path.write_bytes(CONTENT)
    return path


#: What can be sent more than once, made from a path of the same content. The numbers say where a file stands.
REPEATABLE: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: CONTENT,
    "bytearray": lambda _: bytearray(CONTENT),
    "memoryview": lambda _: memoryview(CONTENT),
    "path": lambda path: path,
    "file": lambda path: path.open("rb"),
    "unbuffered file": lambda path: path.open("rb", buffering=0),
    "memory": lambda _: io.BytesIO(CONTENT),
    "file that stands elsewhere": lambda _: at(io.BytesIO(b"before" + CONTENT), 6),
    "function": lambda _: pieces,
    "upload": lambda path: Upload(path, "other.png"),
    "starlette": lambda _: UploadFile(at(io.BytesIO(CONTENT), 3), filename="image.png"),
    "aiohttp": lambda _: web.FileField(
        "file",
        "image.png",
        io.BufferedReader(io.BytesIO(CONTENT)),
        "image/png",
        CIMultiDictProxy(CIMultiDict()),
    ),
}


@pytest.mark.parametrize("kind", REPEATABLE)
class TestRepeatable:
    async def test_it_is_sent_whole(self, serve: Serve, path: Path, kind: str) -> None:
        """Byte by byte, and with its length where that is known."""
        server = await serve(answer({}), chunked=True)
        file = REPEATABLE[kind](path)
        await send(server, file)
        assert content(server.only) == CONTENT
        length = server.only.header("content-length")
        assert length == (None if kind == "function" else str(len(server.only.body)))
        if isinstance(file, io.IOBase):
            assert not file.closed
            file.close()

    async def test_it_is_sent_again_whole(
        self, serve: Serve, path: Path, kind: str, waits: list[float]
    ) -> None:
        """From where it stood when it was given, after any failure."""
        server = await serve(drop, answer(status=503), answer(status=429), answer({}), chunked=True)
        file = REPEATABLE[kind](path)
        await send(server, file, retry=Retry(attempts=4))
        assert [content(received) == CONTENT for received in server.requests] == [True] * 4
        if isinstance(file, io.IOBase):
            file.close()


class TestProgress:
    @pytest.mark.parametrize("kind", ["bytes", "path", "memory", "function"])
    async def test_it_is_told_after_each_chunk(self, serve: Serve, path: Path, kind: str) -> None:
        """The same bytes are sent as without; the size of a stream is known if it is given."""
        server = await serve(answer({}), chunked=True)
        told: list[Progress] = []
        await send(server, Upload(REPEATABLE[kind](path), "image.png", progress=told.append))
        assert content(server.only) == CONTENT
        total = None if kind == "function" else len(CONTENT)
        assert told[-1] == Progress(len(CONTENT), total, "bytes")
        assert len(told) > 2
        assert [one.done for one in told] == sorted(one.done for one in told)

    async def test_it_begins_anew_with_each_attempt(
        self, serve: Serve, path: Path, waits: list[float]
    ) -> None:
        server = await serve(answer(status=503), answer({}))
        told: list[float] = []

        async def tell(progress: Progress) -> None:
            told.append(progress.done)

        await send(server, Upload(path, progress=tell))
        half = len(told) // 2
        assert told[:half] == told[half:]
        assert told[-1] == len(CONTENT)

    async def test_what_it_raises_ends_the_request(self, serve: Serve, path: Path) -> None:
        """And nothing is repeated."""
        server = await serve(answer({}))

        def stop(progress: Progress) -> None:
            raise InterruptedError

        with pytest.raises(InterruptedError):
            await send(server, Upload(path, progress=stop))
        assert len(server.requests) <= 1


@pytest.mark.parametrize(
    "operation",
    ["CreateCatalogImage", "UpdateCatalogImage", "CreateDisputeEvidenceFile", "CreateInvoiceAttachment"],
)
async def test_all_operations_with_a_file(serve: Serve, path: Path, operation: str) -> None:
    """Those of Square; each has a JSON part with its encoding, and the same key on each attempt."""
    server = await serve(answer(status=503), answer({}))
    async with Square("token", base_url=server.url) as square:
        names = re.findall(r"\{(\w+)\}", square.operations[operation].path)
        await square.call(operation, path=dict.fromkeys(names, "x"), body={"image_file": path})
    first, second = ({name: part.get_payload() for name, part in r.parts().items()} for r in server.requests)
    assert first["request"] == second["request"]
    request = server.requests[0].parts()["request"]
    assert (request.get_content_type(), request.get_param("charset")) == ("application/json", "utf-8")
    assert UUID(json.loads(first["request"])["idempotency_key"])
    assert [content(received) for received in server.requests] == [CONTENT, CONTENT]


class Pipe(io.RawIOBase):
    """A binary file that cannot seek."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(buffer)


ONCE: dict[str, Callable[[], Any]] = {"stream": pieces, "pipe": lambda: Pipe(CONTENT)}


@pytest.mark.parametrize("kind", ONCE)
class TestReadOnce:
    async def test_it_is_sent_in_chunks(self, serve: Serve, kind: str) -> None:
        """Nobody knows its length."""
        server = await serve(answer({}), chunked=True)
        await send(server, ONCE[kind]())
        assert content(server.only) == CONTENT
        assert server.only.header("transfer-encoding") == "chunked"

    async def test_it_is_sent_with_its_length_where_that_is_given(self, serve: Serve, kind: str) -> None:
        """Then it goes where chunks do not."""
        server = await serve(answer({}))
        await send(server, Upload(ONCE[kind](), size=len(CONTENT)))
        assert content(server.only) == CONTENT

    @pytest.mark.parametrize(
        ("step", "expected"),
        [
            (drop, APIConnectionError),
            (answer(status=503), ServerError),
            (answer(status=429, headers={"retry-after": "0"}), RateLimitError),
        ],
    )
    async def test_it_is_not_sent_again(
        self, serve: Serve, kind: str, step: servers.Step, expected: type[MerchantError]
    ) -> None:
        """Half a file would be taken for a whole one. The error is that of the attempt, and says why."""
        server = await serve(step, answer({}), chunked=True)
        with pytest.raises(expected, match="not repeated, since the part 'image_file' can be read only once"):
            await send(server, ONCE[kind]())
        assert len(server.requests) == 1

    async def test_an_error_that_is_final_says_nothing_of_it(self, serve: Serve, kind: str) -> None:
        """Nobody would have repeated it."""
        server = await serve(answer(status=400), chunked=True)
        with pytest.raises(APIStatusError) as caught:
            await send(server, ONCE[kind]())
        assert "repeated" not in str(caught.value)

    async def test_it_is_sent_later_where_nothing_of_it_was_read(self, kind: str, waits: list[float]) -> None:
        """A refused connection costs nothing."""
        async with servers.serve(answer({})) as server:
            port = server.port
        started: list[Any] = []

        async def start(_: Any) -> None:
            running = servers.serve(answer({}), port=port, chunked=True)
            started.append((running, await running.__aenter__()))

        server.url = f"http://127.0.0.1:{port}"
        await send(server, ONCE[kind](), hooks=Hooks(on_retry=start))
        ((running, server),) = started
        assert content(server.only) == CONTENT
        await running.__aexit__(None, None, None)

    async def test_it_serves_one_call(self, serve: Serve, kind: str) -> None:
        """A second one would send nothing in its name."""
        server = await serve(answer({}), chunked=True)
        upload = Upload(ONCE[kind]())
        await send(server, upload)
        with pytest.raises(ConfigurationError, match="'image_file': it was read before"):
            await send(server, upload)
        assert len(server.requests) == 1


class TestMistakes:
    @pytest.mark.parametrize(
        ("make", "expected"),
        [
            (lambda folder: folder / "missing.png", r"missing\.png' cannot be opened"),
            (lambda folder: folder, "is no regular file"),
            (lambda _: lambda: b"no stream", "must give an asynchronous iterable of bytes, not bytes"),
            (lambda _: io.StringIO("text"), "binary mode"),
            (lambda _: closed(), "the file is closed"),
            (lambda _: "image.png", "not str"),
            (lambda _: [b"x"], "not list"),
        ],
    )
    async def test_they_are_found_before_anything_is_sent(
        self, serve: Serve, tmp_path: Path, make: Callable[[Path], Any], expected: str
    ) -> None:
        """The message names the part and the problem."""
        server = await serve(answer({}))
        with pytest.raises(ConfigurationError, match=f"'image_file'.*{expected}"):
            await send(server, make(tmp_path))
        assert server.requests == []

    async def test_a_coroutine_function_gives_no_stream(self, serve: Serve) -> None:
        """What it would give must be awaited first; nothing is left behind that was not."""

        async def read() -> bytes:
            return b"x"

        server = await serve(answer({}))
        with pytest.raises(ConfigurationError, match="not coroutine"):
            await send(server, read)

    @pytest.mark.parametrize("size", [len(CONTENT) - 1, len(CONTENT) + 1])
    async def test_a_stream_has_the_size_that_was_said(self, serve: Serve, size: int) -> None:
        """Anything else would leave the request without its end, or with too much of it."""
        server = await serve(answer({}))
        with pytest.raises(ConfigurationError, match="'image_file': the stream gave"):
            await send(server, Upload(pieces, size=size))
        assert server.requests == []

    async def test_a_stream_gives_bytes(self, serve: Serve) -> None:
        """And no text."""

        async def text() -> AsyncIterator[Any]:
            yield "text"

        server = await serve(answer({}), chunked=True)
        with pytest.raises(ConfigurationError, match="a stream must give bytes, not str"):
            await send(server, text())

    @pytest.mark.parametrize("file", [b"x", Path("x")])
    def test_only_streams_are_told_their_size(self, file: Any) -> None:
        """The rest know it."""
        with pytest.raises(ConfigurationError, match="size is for streams"):
            Upload(file, size=1)

    async def test_what_a_stream_raises_is_raised(self, serve: Serve) -> None:
        """The caller's own error, and nothing is repeated."""
        server = await serve(answer({}), chunked=True)
        calls: list[None] = []

        async def broken() -> AsyncIterator[bytes]:
            calls.append(None)
            yield b"x" * 100_000
            raise LookupError("the caller's own")

        with pytest.raises(LookupError, match="the caller's own"):
            await send(server, broken)
        assert len(calls) == 1
        assert server.requests == []

    async def test_a_file_that_becomes_shorter_is_sent_again(self, serve: Serve, waits: list[float]) -> None:
        """The provider never had a whole request. The next attempt has the size of its own moment."""

        class Shrinking(io.BytesIO):
            lies = 1

            def seek(self, place: int, whence: int = 0) -> int:
                found = super().seek(place, whence)
                if whence == io.SEEK_END and self.lies:
                    self.lies -= 1
                    return found + 1
                return found

        server = await serve(answer({}))
        await send(server, Shrinking(CONTENT))
        assert content(server.only) == CONTENT
        with pytest.raises(APIConnectionError, match="'image_file': the file became shorter"):
            await send(server, Shrinking(CONTENT), retry=None)


def closed() -> io.BytesIO:
    file = io.BytesIO()
    file.close()
    return file


class TestNames:
    async def test_a_name_stays_within_its_quotes(self, serve: Serve) -> None:
        """As browsers write it; no character of a name can end the parameter or begin another field."""
        server = await serve(answer({}))
        await send(server, Upload(b"x", 'a"b\\c é\r\nX-Evil: 1\0;.png'))
        assert 'filename="a%22b%5Cc é%0D%0AX-Evil: 1%00;.png"'.encode() in server.only.body
        part = server.only.parts()["image_file"]
        assert part["x-evil"] is None
        assert part.get_content_type() == "image/png"

    @pytest.mark.parametrize(
        ("make", "name", "kind"),
        [
            (lambda path: path, "image.png", "image/png"),
            (lambda path: path.open("rb"), "image.png", "image/png"),
            (lambda _: tempfile.SpooledTemporaryFile(), "image_file", "image/jpeg"),  # noqa: SIM115  # closed below
            (lambda _: b"x", "image_file", "image/jpeg"),
            (lambda _: Upload(b"x", "evidence.pdf"), "evidence.pdf", "application/pdf"),
            (lambda _: Upload(b"x", "evidence.tar.gz"), "evidence.tar.gz", "image/jpeg"),
            (lambda _: Upload(b"x", content_type="image/gif"), "image_file", "image/gif"),
        ],
    )
    async def test_names_and_types_by_default(
        self, serve: Serve, path: Path, make: Callable[[Path], Any], name: str, kind: str
    ) -> None:
        """A file's name says its type; where it does not, the provider's document does."""
        server = await serve(answer({}))
        file = make(path)
        await send(server, file)
        part = server.only.parts()["image_file"]
        assert (part.get_filename(), part.get_content_type()) == (name, kind)
        if hasattr(file, "close"):
            file.close()

    def test_a_repr_shows_no_content(self) -> None:
        """It may be a customer's document."""
        assert repr(Upload(b"secret", "a.pdf")) == "Upload(bytes, filename='a.pdf')"


async def answer_early(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Refuse a request at its head, and take no notice of the rest."""
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n")
    await swallow(reader, writer)


async def swallow(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """Never answer."""
    with suppress(ConnectionError):
        while await reader.read(2**16):
            pass


class Endless:
    """A stream without an end, which knows whether it was closed."""

    def __init__(self, *, stalls: bool = False) -> None:
        self.closed = False
        self.begun = asyncio.Event()
        self._stalls = stalls

    async def __call__(self) -> AsyncIterator[bytes]:
        try:
            while True:
                yield b"x" * 100_000
                self.begun.set()
                if self._stalls:
                    await asyncio.Event().wait()
        finally:
            self.closed = True


Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def send_to(handler: Handler, file: Any, **options: Any) -> None:
    """Send it to a server that handles one connection."""
    ended = asyncio.Event()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await handler(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
        ended.set()

    listener = await asyncio.start_server(connected, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    try:
        await send(Server(f"http://127.0.0.1:{port}", port), file, **options)
    finally:
        listener.close()
        await ended.wait()


class TestEnds:
    async def test_an_answer_may_come_before_the_end(self) -> None:
        """Then the rest is not sent, and what was opened is closed."""
        stream = Endless()
        with pytest.raises(APIStatusError) as caught:
            await send_to(answer_early, stream)
        assert caught.value.status == 413
        assert stream.closed

    @pytest.mark.parametrize("stalls", [False, True])
    async def test_a_timeout_closes_what_was_opened(self, stalls: bool) -> None:
        """Whether the connection or the stream is what is slow."""
        stream = Endless(stalls=stalls)
        with pytest.raises(APITimeoutError):
            await send_to(swallow, stream, timeout=Timeout(attempt=0.2), retry=None)
        assert stream.closed

    async def test_a_cancellation_closes_what_was_opened(self) -> None:
        """Before the task ends."""
        stream = Endless()
        task = asyncio.create_task(send_to(swallow, stream))
        await stream.begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert stream.closed

    async def test_a_stream_that_was_given_stays_open(self) -> None:
        """It is the caller's, who knows when it ends."""
        stream = Endless()
        given = stream()
        with pytest.raises(APIStatusError):
            await send_to(answer_early, given)
        assert not stream.closed
        await given.aclose()  # type: ignore[attr-defined]


class TestMemory:
    @pytest.mark.parametrize("kind", ["stream", "path"])
    async def test_a_large_file_is_never_in_memory(self, tmp_path: Path, kind: str) -> None:
        """What is read and not yet at the server stays a small part of 100 MB."""
        size, chunk = 100 * 2**20, b"x" * 2**18
        read = arrived = most = 0

        class Counted(io.BytesIO):
            """A file of that size that holds nothing."""

            def seek(self, place: int, whence: int = 0) -> int:
                return size if whence else place

            def read(self, amount: int | None = -1) -> bytes:
                nonlocal read, most
                read += amount or 0
                most = max(most, read - arrived)
                return bytes(amount or 0)

        async def counted() -> AsyncIterator[bytes]:
            nonlocal read, most
            while read < size:
                read += len(chunk)
                most = max(most, read - arrived)
                yield chunk

        async def take(request: web.Request) -> web.Response:
            nonlocal arrived
            async for piece in request.content.iter_any():
                arrived += len(piece)
            return web.json_response({})

        application = web.Application()
        application.router.add_post("/v2/catalog/images", take)
        runner = web.AppRunner(application)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port = runner.addresses[0][1]
        try:
            await send(Server(f"http://127.0.0.1:{port}", port), counted() if kind == "stream" else Counted())
        finally:
            await runner.cleanup()
        assert arrived > size
        assert most < size / 5  # the buffers of loopback sockets hold some


async def test_a_file_that_a_framework_received(serve: Serve) -> None:
    """It keeps its name and media type, unless others are given."""
    headers = Headers({"content-type": "image/gif"})
    for given, named, kind in (
        (UploadFile(io.BytesIO(CONTENT), filename="a.png", headers=headers), "a.png", "image/gif"),
        (
            Upload(UploadFile(io.BytesIO(CONTENT), filename="a.png"), "b.png", "image/png"),
            "b.png",
            "image/png",
        ),
    ):
        server = await serve(answer({}))
        await send(server, given)
        part = server.only.parts()["image_file"]
        assert (part.get_filename(), part.get_content_type()) == (named, kind)
