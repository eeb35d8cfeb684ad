"""Answers that are read as they come."""

from __future__ import annotations

import asyncio
import csv
import gzip
import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given, strategies as st

from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    Download,
    Hooks,
    NotFoundError,
    Polar,
    Progress,
    ResponseError,
    Timeout,
    stream,
)
from aiomerchant.files.csv import Rows

from tests.support.servers import Received, Serve, Server, Step, answer, drop

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/csv; charset=utf-8\r\n"
TABLE = [
    {"Email": "ada@example.com", "Note": 'says "hi"'},
    {"Email": "zoé@example.com", "Note": "two\r\nlines, and 日本\n"},
    {"Email": "", "Note": ""},
]


def written(rows: Iterable[dict[str, str]] = TABLE) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, ["Email", "Note"])
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


def chunked(*pieces: bytes, end: bool = True, fields: bytes = b"") -> Step:
    """Send a body in these chunks, each on its own, and close."""

    async def step(_: Received, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        writer.write(HEAD + fields + b"transfer-encoding: chunked\r\n\r\n")
        for piece in pieces:
            writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            await writer.drain()
            await asyncio.sleep(0)
        if end:
            writer.write(b"0\r\n\r\n")
        return False

    return step


def dripping(body: bytes) -> Step:
    return chunked(*(body[at : at + 1] for at in range(len(body))))


def cut(body: bytes) -> Step:
    """Promise one byte more than comes."""

    async def step(_: Received, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        writer.write(HEAD + b"content-length: %d\r\n\r\n" % (len(body) + 1) + body)
        await writer.drain()
        return False

    return step


@pytest.fixture
async def connect(serve: Serve) -> AsyncIterator[Callable[..., Awaitable[tuple[Polar, Server]]]]:
    clients: list[Polar] = []

    async def connected(*steps: Step, **options: Any) -> tuple[Polar, Server]:
        server = await serve(*steps)
        clients.append(Polar("polar_oat_token", base_url=server.url, **options))
        return clients[-1], server

    yield connected
    for client in clients:
        await client.close()


Connect = Callable[..., Awaitable[tuple[Polar, Server]]]

EXPORTS: dict[str, Callable[[Polar], Awaitable[str]]] = {
    "customers": lambda polar: polar.customers.export(),
    "orders": lambda polar: polar.orders.export(),
    "subscriptions": lambda polar: polar.subscriptions.export(),
    "metrics": lambda polar: polar.metrics.export(
        start_date="2026-01-01",  # type: ignore[arg-type]
        end_date="2026-01-31",  # type: ignore[arg-type]
        interval="day",
    ),
}


class TestRows:
    @pytest.mark.parametrize("export", EXPORTS)
    async def test_exports_come_row_by_row(self, connect: Connect, export: str) -> None:
        """However the body is cut into pieces: within a line break, a character, a pair of quotes."""
        polar, server = await connect(dripping(written()))
        async with stream(EXPORTS[export](polar)) as download:
            assert [row async for row in download.rows()] == TABLE
        assert server.only.header("accept") == "text/csv"
        assert server.only.header("authorization") == "Bearer polar_oat_token"

    async def test_a_row_is_there_before_the_next_one_is_sent(self, connect: Connect) -> None:
        """Nothing waits for the end."""
        seen = asyncio.Event()

        async def step(_: Received, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
            writer.write(HEAD + b"connection: close\r\n\r\nEmail,Note\r\nfirst,1\r\nsec")
            await seen.wait()
            writer.write(b"ond,2\r\n")
            return False

        polar, _ = await connect(step)
        found = []
        async with stream(polar.orders.export()) as download:
            async for row in download.rows():
                found.append(row["Email"])
                seen.set()
        assert found == ["first", "second"]

    @given(st.data())
    def test_rows_are_those_that_were_written(self, data: st.DataObject) -> None:
        """With or without a byte order mark, whatever the values and the pieces."""
        text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
        # A row of one empty field would be an empty line, so there are two columns.
        rows = data.draw(st.lists(st.fixed_dictionaries({"Email": text, "Note": text}), max_size=4))
        body = data.draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + written(rows)
        if data.draw(st.booleans()):
            body = body.removesuffix(b"\r\n")  # the last line needs no end
        places = sorted(data.draw(st.lists(st.integers(0, len(body)), max_size=6)))
        reader = Rows()
        found: list[dict[str, str]] = []
        for start, end in zip([0, *places], [*places, len(body)], strict=True):
            found += reader.feed(body[start:end])
        found += reader.end()
        assert found == rows

    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            (b"a,b\r\n1\r\n", "row 1 of the CSV has 1 fields, and its header 2"),
            (b"a,b\r\n1,2\r\n1,2,3\r\n", "row 2 of the CSV has 3 fields"),
            (b"a,a\r\n1,2\r\n", "names a column twice"),
            (b'a,b\r\n1,"2', "ends within a quoted field"),
            (b"a,b\r\n1,\xff\r\n", "not in UTF-8"),
            (b"a,b\r\n1,\xc3", "not in UTF-8"),
            (b'a,b\r\n1,"2"x\r\n', "not valid after row 0"),
        ],
    )
    async def test_what_is_no_table_is_an_error(self, connect: Connect, body: bytes, expected: str) -> None:
        """No value ends up below another one's name."""
        polar, _ = await connect(answer(body))
        async with stream(polar.orders.export()) as download:
            with pytest.raises(ResponseError, match=expected) as caught:
                async for _row in download.rows():
                    pass
        assert caught.value.operation == "orders:export"

    def test_a_row_without_an_end_does_not_fill_the_memory(self) -> None:
        """A quote that is never closed makes one row of all that follows."""
        reader = Rows()
        assert list(reader.feed(b'a\n"')) == []
        with pytest.raises(ResponseError, match="longer than"):
            list(chain.from_iterable(reader.feed(b"x" * 2**20) for _ in range(100)))

    @pytest.mark.parametrize("body", [b"", b"\xef\xbb\xbf", b"a,b\r\n", b"\r\n\r\na,b"])
    def test_a_table_may_be_empty(self, body: bytes) -> None:
        """With or without a header."""
        reader = Rows()
        assert [*reader.feed(body), *reader.end()] == []


class TestPieces:
    async def test_the_head_is_there_first(self, connect: Connect) -> None:
        """Status, header fields and request id, and the size where it is known."""
        polar, _ = await connect(answer(b"1234", headers={"x-request-id": "r-1"}))
        async with stream(polar.orders.export()) as download:
            assert isinstance(download, Download)
            assert (download.status, download.request_id, download.total) == (200, "r-1", 4)
            assert download.headers["Content-Length"] == "4"
            assert b"".join([piece async for piece in download]) == b"1234"
            assert download.received == 4
            assert [piece async for piece in download] == []
        assert repr(download) == "<Download 200, 4 bytes so far>"

    async def test_pieces_are_decompressed(self, connect: Connect) -> None:
        """Then nobody knows the size beforehand. A small body cannot become one large piece."""
        body = bytes(50 * 2**20)
        polar, _ = await connect(answer(gzip.compress(body), headers={"content-encoding": "gzip"}))
        async with stream(polar.orders.export()) as download:
            assert download.total is None
            sizes = [len(piece) async for piece in download]
        assert sum(sizes) == len(body)
        assert max(sizes) <= 2**18

    @pytest.mark.parametrize(
        "step",
        [
            cut(written()),
            chunked(written(), end=False),
            answer(gzip.compress(b"x" * 9)[:-3], headers={"content-encoding": "gzip"}),
            answer(b"no gzip", headers={"content-encoding": "gzip"}),
        ],
    )
    async def test_a_broken_body_is_never_taken_for_a_whole_one(self, connect: Connect, step: Step) -> None:
        """The error says which call it was."""
        polar, server = await connect(step)
        async with stream(polar.orders.export()) as download:
            with pytest.raises(APIConnectionError, match="broke off") as caught:
                await download.read()
        assert (caught.value.operation, caught.value.attempts) == ("orders:export", 1)
        assert caught.value.__context__ is None
        assert len(server.requests) == 1

    async def test_each_piece_has_a_time_limit(self, connect: Connect) -> None:
        """An attempt's, for a body that stops coming."""

        async def step(_: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
            writer.write(HEAD + b"connection: close\r\n\r\nbegin")
            await reader.read()
            return False

        polar, _ = await connect(step, timeout=Timeout(attempt=0.2))
        async with stream(polar.orders.export()) as download:
            with pytest.raises(APITimeoutError, match=r"no more of the answer within 0\.2 s"):
                await download.read()
        assert download.received == 5

    async def test_leaving_early_closes_the_connection(self, connect: Connect) -> None:
        """What is left of the body is not waited for."""

        async def step(_: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
            writer.write(HEAD + b"content-length: 1000000000\r\n\r\nbegin")
            await reader.read()
            return False

        polar, server = await connect(step)
        async with stream(polar.orders.export()) as download:
            async for _ in download:
                break
        await server.until(lambda server: server.open == 0)

    async def test_a_connection_is_used_again_after_the_end(self, connect: Connect) -> None:
        """As after any call."""
        polar, server = await connect(answer(b"1234"))
        for _ in range(2):
            async with stream(polar.orders.export()) as download:
                assert await download.read() == b"1234"
        assert [received.connection for received in server.requests] == [0, 0]

    async def test_it_comes_once(self, connect: Connect) -> None:
        """The rest of a body is not its whole."""
        polar, _ = await connect(answer(b"1234"))
        async with stream(polar.orders.export()) as download:
            await download.read()
            with pytest.raises(ConfigurationError, match="comes once"):
                await download.save("orders.csv")
            with pytest.raises(ConfigurationError, match="comes once"):
                await anext(download.rows())


class TestCalls:
    async def test_failures_before_the_body_are_those_of_any_call(
        self, connect: Connect, waits: list[float]
    ) -> None:
        """They are repeated, and read."""
        polar, server = await connect(drop, answer(status=503), answer(b"a,b\r\n1,2\r\n"))
        async with stream(polar.orders.export()) as download:
            assert [row async for row in download.rows()] == [{"a": "1", "b": "2"}]
        assert len(server.requests) == download.attempts == 3

    async def test_an_error_is_read_whole(self, connect: Connect) -> None:
        """It is no body to stream."""
        polar, _ = await connect(answer({"error": "ResourceNotFound", "detail": "Not found"}, 404))
        with pytest.raises(NotFoundError, match="ResourceNotFound: Not found"):
            async with stream(polar.orders.export()):
                pass

    async def test_any_answer_can_be_streamed(self, connect: Connect) -> None:
        """By its method, or by its id. Nothing is decoded then."""
        polar, _ = await connect(answer({"id": "x"}))
        for call in (polar.customers.get("x"), polar.call("customers:list"), polar.request("GET", "/v1/x")):
            async with stream(call) as download:
                assert json.loads(await download.read()) == {"id": "x"}

    async def test_an_answer_may_have_no_body(self, connect: Connect, waits: list[float]) -> None:
        """Also where a repeated DELETE finds that the first one got through."""
        polar, _ = await connect(answer(status=204), drop, answer(status=404))
        for _ in range(2):
            async with stream(polar.customers.delete("x")) as download:
                assert await download.read() == b""

    async def test_what_is_no_call_is_refused(self, connect: Connect) -> None:
        """A task may be past its answer; a list has pages; other coroutines send nothing."""
        polar, server = await connect(answer({}))

        async def nothing() -> None:
            pass

        task = asyncio.create_task(nothing())
        lists = (polar.orders.list(), polar.orders.list().first())
        for call in (task, *lists, nothing(), "orders"):
            with pytest.raises(ConfigurationError, match="stream"):
                async with stream(call):  # type: ignore[arg-type]
                    pass
        await task
        assert server.requests == []

    async def test_a_call_that_a_hook_makes_is_read_as_ever(self, connect: Connect) -> None:
        """Only the call that was given is streamed."""
        found: list[Any] = []

        async def look(_: Any) -> None:
            if not found:
                found.append(None)
                found.append(await other.call("customers:list"))

        other, _ = await connect(answer({"items": []}))
        polar, _ = await connect(answer(b"1234"), hooks=Hooks(on_request=look))
        async with stream(polar.orders.export()) as download:
            assert await download.read() == b"1234"
        assert found[1].items == []


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


class TestSave:
    async def test_a_file_and_its_progress(self, connect: Connect, tmp_path: Path) -> None:
        """The callback may be asynchronous; it knows the whole where the answer says it."""
        body = written() * 10_000
        polar, _ = await connect(answer(body), chunked(body))
        target = tmp_path / "orders.csv"
        seen: list[Progress] = []

        async def later(progress: Progress) -> None:
            seen.append(progress)

        async with stream(polar.orders.export()) as download:
            assert await download.save(target, progress=seen.append) == len(body)
        assert seen[-1] == Progress(len(body), len(body), "bytes")
        assert [one.done for one in seen] == sorted(one.done for one in seen)
        assert target.read_bytes() == body
        target.write_bytes(b"old")
        async with stream(polar.orders.export()) as download:
            with pytest.raises(ConfigurationError, match=r"^progress must be"):
                await download.save(target, progress=5)  # type: ignore[arg-type]  # the mistake is the point
            await download.save(str(target), progress=later)
        assert seen[-1] == Progress(len(body), None, "bytes")
        assert target.read_bytes() == body
        assert contents(tmp_path) == {"orders.csv": body}

    @pytest.mark.parametrize("old", [None, b"old"])
    async def test_all_or_nothing_where_it_breaks_off(
        self, connect: Connect, tmp_path: Path, old: bytes | None
    ) -> None:
        """Half a file is no file, and an old one stays."""
        target = tmp_path / "orders.csv"
        if old is not None:
            target.write_bytes(old)
        polar, _ = await connect(cut(written()))
        async with stream(polar.orders.export()) as download:
            with pytest.raises(APIConnectionError):
                await download.save(target)
        assert contents(tmp_path) == ({} if old is None else {"orders.csv": old})

    async def test_all_or_nothing_where_it_is_cancelled(self, connect: Connect, tmp_path: Path) -> None:
        """Or where the callback fails."""

        async def step(_: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
            writer.write(HEAD + b"content-length: 1000\r\n\r\nbegin")
            await reader.read()
            return False

        polar, _ = await connect(step)
        begun = asyncio.Event()

        async def save() -> None:
            async with stream(polar.orders.export()) as download:
                await download.save(tmp_path / "orders.csv", progress=lambda *_: begun.set())

        task = asyncio.create_task(save())
        await begun.wait()
        assert [Path(name).suffix for name in contents(tmp_path)] == [".part"]
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert contents(tmp_path) == {}
        async with stream(polar.orders.export()) as download:
            with pytest.raises(ZeroDivisionError):
                await download.save(tmp_path / "orders.csv", progress=lambda *_: 1 / 0)
        assert contents(tmp_path) == {}

    async def test_a_file_that_cannot_be_written(self, connect: Connect, tmp_path: Path) -> None:
        """The operating system's error, before anything is read."""
        polar, _ = await connect(answer(b"1234"))
        for target, expected in (
            (tmp_path, IsADirectoryError),
            (tmp_path / "missing" / "orders.csv", FileNotFoundError),
        ):
            async with stream(polar.orders.export()) as download:
                with pytest.raises(expected):
                    await download.save(target)
                assert download.received == 0
        assert contents(tmp_path) == {}


class TestAddresses:
    async def test_a_file_at_an_address(self, connect: Connect) -> None:
        """Its own header fields go there, and neither token nor version nor those of a view."""
        polar, server = await connect(answer(b"1234"))
        view = polar.with_options(headers={"x-secret": "s"})
        address = f"{server.url}/file?X-Amz-Signature=abc"
        async with view.download(address, headers={"x-amz-checksum": "c"}) as download:
            assert await download.read() == b"1234"
        assert server.only.target == "/file?X-Amz-Signature=abc"
        assert {name for name, _ in server.only.fields} == {
            "host",
            "accept",
            "accept-encoding",
            "user-agent",
            "x-amz-checksum",
        }

    @pytest.mark.parametrize("status", [302, 403, 500])
    async def test_an_error_does_not_repeat_the_address(
        self, connect: Connect, status: int, waits: list[float]
    ) -> None:
        """It is a secret. The storage says in XML what is wrong."""
        polar, server = await connect(refusing(status))
        address = f"{server.url}/file?X-Amz-Signature=abcdefgh"
        with pytest.raises(APIStatusError) as caught:
            async with polar.download(address):
                pass
        error = caught.value
        assert (error.status, error.code, error.request_id) == (status, "AccessDenied", "S3-1")
        assert "Request has expired & more ***" in error.message
        assert "abcdefgh" not in f"{error} {error!r} {error.details}"
        assert error.operation == "download"
        assert len(server.requests) == (3 if status == 500 else 1)

    async def test_no_connection_does_not_repeat_the_address(self, serve: Serve) -> None:
        """Nor does a chain of errors behind it."""
        server = await serve(drop)
        async with Polar(base_url=server.url, retry=None) as polar:
            with pytest.raises(APIConnectionError) as caught:
                async with polar.download(f"{server.url}/file?sig=abcdefgh"):
                    pass
        assert "abcdefgh" not in repr(caught.value)
        assert caught.value.__cause__ is caught.value.__context__ is None

    @pytest.mark.parametrize(
        "address",
        [
            "http://files.example/secret",
            "http://localhost.example/secret",
            "http://127.0.0.1.example/secret",
            "ftp://127.0.0.1/secret",
            "https:///secret",
            "https://[secret",
            "https://user:secret@files.example/",
            "https://files.example:0/secret",
            "https://files.example/secret \r\n",
            "/secret",
            "",
            None,
            b"https://files.example/secret",
        ],
    )
    async def test_addresses_are_safe(self, address: Any) -> None:
        """Only https, but on this machine; the message does not repeat it."""
        polar = Polar()
        with pytest.raises(ConfigurationError, match="the address must") as caught:
            async with polar.download(address):
                pass
        assert "secret" not in str(caught.value)


def refusing(status: int) -> Step:
    body = (
        "<?xml version='1.0'?><Error><Code>AccessDenied</Code>"
        "<Message>Request has expired &amp; more %s</Message></Error>"
    )

    async def step(received: Received, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        address = f"http://{received.header('host')}{received.target}"
        fields = {"content-type": "application/xml", "x-amz-request-id": "S3-1", "location": "/other"}
        return await answer((body % address).encode(), status, fields)(received, _, writer)

    return step


async def test_a_large_body_is_never_in_memory(tmp_path: Path) -> None:
    """What was sent and is not in the file stays a small part of 100 MB."""
    size, chunk = 100 * 2**20, b"x" * 2**18
    sent = kept = most = 0

    async def give(request: web.Request) -> web.StreamResponse:
        nonlocal sent, most
        response = web.StreamResponse()
        await response.prepare(request)
        while sent < size:
            sent += len(chunk)
            most = max(most, sent - kept)
            await response.write(chunk)
        return response

    def progress(so_far: Progress) -> None:
        nonlocal kept
        kept = int(so_far.done)

    application = web.Application()
    application.router.add_get("/v1/orders/export", give)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with (
            Polar("t", base_url=f"http://127.0.0.1:{runner.addresses[0][1]}") as polar,
            stream(polar.orders.export()) as download,
        ):
            assert await download.save(tmp_path / "orders.csv", progress=progress) == size
    finally:
        await runner.cleanup()
    assert most < size / 5  # the buffers of loopback sockets hold some
