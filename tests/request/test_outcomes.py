"""What an error says of a call that did not succeed: its status first, and whether it may have happened."""

from __future__ import annotations

import asyncio
import gzip
import json
import zlib
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest

from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    Hooks,
    MerchantError,
    NotFoundError,
    Polar,
    RateLimitError,
    RequestEvent,
    ResponseError,
    ResponseEvent,
    Retry,
    ServerError,
    Square,
    Timeout,
    UnprocessableEntityError,
    Upload,
)
from aiomerchant_core import Body, Operation, Paging

from tests.support.operations import operation
from tests.support.servers import answer, drop, hang, raw

if TYPE_CHECKING:
    from tests.support.servers import Serve, Server, Step


READ = operation("GET")
WRITE = operation("POST")
SEARCH = operation("POST", paging=Paging(style="cursor", items="items", cursor="cursor"))
KEYED = operation("POST", body=Body(type="Any"), idempotency=("idempotency_key",))
USD = {"amount": 1, "currency": "USD"}
SAID = json.dumps({"error": "Down", "detail": "for repairs"}).encode()


def coded(coding: str, body: bytes, status: int = 503) -> Step:
    return answer(
        body, status=status, headers={"content-encoding": coding, "content-type": "application/json"}
    )


def truncated(status: int) -> Step:
    return raw(b"HTTP/1.1 %d X\r\ncontent-type: text/plain\r\ncontent-length: 99\r\n\r\nhalf" % status)


UNREADABLE = {
    "brotli": coded("br", b"\x0b\x02\x80"),
    "deflate": coded("deflate", zlib.compress(SAID)),
    "zstd": coded("zstd", b"\x28\xb5\x2f\xfd"),
    "two codings": coded("gzip, gzip", gzip.compress(gzip.compress(SAID))),
    "no gzip": coded("gzip", b"plain"),
    "half of gzip": coded("gzip", gzip.compress(SAID)[:-9]),
    "half": truncated(503),
    "too large": answer(b"x" * (17 * 2**20), status=503),
}


class TestTheStatusComesFirst:
    @pytest.mark.parametrize("step", UNREADABLE.values(), ids=UNREADABLE)
    async def test_an_unreadable_failure_is_repeated(
        self, serve: Serve, waits: list[float], step: Step
    ) -> None:
        """It is a 503, with its key on each attempt."""
        server = await serve(step, answer({}))
        async with Square("token", base_url=server.url) as square:
            await square.payments.create(source_id="cnon:ok", amount_money=USD)
        assert len(server.requests) == 2
        assert len({received.json()["idempotency_key"] for received in server.requests}) == 1

    @pytest.mark.parametrize("step", UNREADABLE.values(), ids=UNREADABLE)
    async def test_it_is_raised_as_what_it_is(self, serve: Serve, step: Step) -> None:
        """Its body is what could be read of it."""
        server = await serve(step)
        async with Polar("token", base_url=server.url, retry=None) as polar:
            with pytest.raises(ServerError) as caught:
                await polar(WRITE)
        assert caught.value.status == 503
        assert caught.value.may_have_happened

    @pytest.mark.parametrize(
        ("status", "kind"), [(404, NotFoundError), (422, UnprocessableEntityError), (429, RateLimitError)]
    )
    async def test_refusals_too(self, serve: Serve, status: int, kind: type[MerchantError]) -> None:
        """The class goes by the status; what came of the body is kept."""
        server = await serve(truncated(status))
        async with Polar("token", base_url=server.url, retry=None) as polar:
            with pytest.raises(kind) as caught:
                await polar(WRITE)
        assert isinstance(caught.value, APIStatusError)
        assert caught.value.body == "half"
        assert not caught.value.may_have_happened

    async def test_a_failure_that_never_ends_is_one(self, serve: Serve) -> None:
        """The time of the attempt ends it, and its status stands."""

        async def step(_: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
            writer.write(b"HTTP/1.1 500 X\r\ncontent-length: 99\r\n\r\nhalf")
            return await hang(_, reader, writer)

        server = await serve(step)
        limits = Timeout(attempt=0.1)
        async with Polar("token", base_url=server.url, retry=None, timeout=limits) as polar:
            with pytest.raises(ServerError) as caught:
                await polar(WRITE)
        assert caught.value.body == "half"

    async def test_a_change_of_protocol_is_told(self, serve: Serve) -> None:
        """Nobody asked for it, and nobody knows whether the request was done."""
        server = await serve(
            raw(b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n")
        )
        async with Polar("token", base_url=server.url, retry=None) as polar:
            with pytest.raises(APIStatusError, match="101: the server changed to another protocol") as caught:
                await polar(WRITE)
        assert caught.value.may_have_happened


class TestAnswersThatCannotBeRead:
    @pytest.mark.parametrize(
        ("step", "body"),
        [
            (answer("<html>Thanks</html>", headers={"x-request-id": "r1"}), "<html>Thanks</html>"),
            (answer({"payment": 1}, headers={"x-request-id": "r1"}), {"payment": 1}),
            (answer(b"", headers={"x-request-id": "r1"}), None),
        ],
    )
    async def test_it_is_kept(self, serve: Serve, step: Step, body: Any) -> None:
        """A payment that was answered with a page of HTML does not lose its answer."""
        server = await serve(step)
        async with Square("token", base_url=server.url, strict=True) as square:
            with pytest.raises(ResponseError) as caught:
                await square.payments.create(source_id="cnon:ok", amount_money=USD)
        error = caught.value
        assert (error.status, error.request_id, error.body) == (200, "r1", body)
        assert error.headers["X-Request-ID"] == "r1"
        assert error.may_have_happened
        assert error.idempotency_key == server.only.json()["idempotency_key"]

    @pytest.mark.parametrize("coding", ["br", "deflate", "zstd", "\x80" * 100])
    async def test_a_coding_that_was_not_asked_for(self, serve: Serve, coding: str) -> None:
        """It is named, and the head of the answer is kept."""
        server = await serve(coded(coding, b"?", status=200))
        async with Polar("token", base_url=server.url) as polar:
            with pytest.raises(ResponseError, match="content coding") as caught:
                await polar(WRITE)
        assert caught.value.status == 200
        assert caught.value.headers["content-type"] == "application/json"
        assert caught.value.may_have_happened

    @pytest.mark.parametrize("filling", [b"[],", b"{},", b"0,", b'{"a":1},', b'"",'])
    async def test_values_are_counted_before_they_are_made(self, serve: Serve, filling: bytes) -> None:
        """A few megabytes of empty lists would take hundreds in memory."""
        body = b"[" + filling * 1_000_001 + b"0]"
        server = await serve(answer(gzip.compress(body, 1), headers={"content-encoding": "gzip"}))
        async with Polar("token", base_url=server.url) as polar:
            with pytest.raises(ResponseError, match="more than 1,000,000 values"):
                await polar(READ)

    async def test_many_values_are_fine(self, serve: Serve) -> None:
        """The largest pages hold some ten thousands."""
        server = await serve(answer([[0, 1]] * 200_000))
        async with Polar("token", base_url=server.url) as polar:
            assert len(await polar(READ)) == 200_000


class TestWhetherItMayHaveHappened:
    @pytest.mark.parametrize(
        ("step", "may"),
        [
            (drop, True),
            (truncated(200), True),
            (raw(b"HTTP/1.1 OK"), True),
            (answer("<html>"), True),
            (answer(status=408), True),
            (answer(status=500), True),
            (answer(status=502), True),
            (answer(status=503), True),
            (answer(status=504), True),
            (answer(status=599), True),
            (answer(status=302, headers={"location": "/x"}), True),
            (answer(status=303, headers={"location": "/x"}), True),
            (answer(status=307, headers={"location": "/x"}), False),
            (answer(status=308, headers={"location": "/x"}), False),
            (answer(status=400), False),
            (answer(status=401), False),
            (answer(status=409), False),
            (answer(status=422), False),
            (answer(status=429), False),
            (answer(status=451), False),
        ],
    )
    @pytest.mark.parametrize(
        ("asked", "writes"), [(WRITE, True), (KEYED, True), (READ, False), (SEARCH, False)]
    )
    async def test_by_the_last_answer(
        self, serve: Serve, waits: list[float], step: Step, may: bool, asked: Operation[Any], writes: bool
    ) -> None:
        """Refused is not done; all else may have been, but for what only reads."""
        server = await serve(step)
        async with Polar("token", base_url=server.url) as polar:
            with pytest.raises(MerchantError) as caught:
                await polar(asked, body={} if asked is KEYED else None)
        assert caught.value.may_have_happened == (may and writes)

    async def test_any_attempt_counts(self, serve: Serve, waits: list[float]) -> None:
        """A refusal does not take back what an earlier attempt may have done."""
        server = await serve(drop, answer(status=400))
        async with Polar("token", base_url=server.url) as polar:
            with pytest.raises(APIStatusError) as caught:
                await polar(KEYED, body={})
        assert caught.value.status == 400
        assert caught.value.may_have_happened

    async def test_nothing_was_sent(self) -> None:
        """A refused connection and a mistake of the caller's leave no doubt."""
        async with Polar("token", base_url="http://127.0.0.1:1", retry=None) as polar:
            with pytest.raises(APIConnectionError) as caught:
                await polar(WRITE)
            assert not caught.value.may_have_happened
            with pytest.raises(ConfigurationError) as mistaken:
                await polar.customers.get("..")
            assert not mistaken.value.may_have_happened

    async def test_a_deadline(self, serve: Serve) -> None:
        """After the request was sent, nobody knows."""
        server = await serve(hang)
        limits = Timeout(attempt=0.05)
        async with Polar("token", base_url=server.url, timeout=limits) as polar:
            with pytest.raises(APITimeoutError) as caught:
                await polar(WRITE)
        assert caught.value.may_have_happened

    async def test_a_hook_that_ends_the_call_hides_nothing(self, serve: Serve, waits: list[float]) -> None:
        """Neither with an error of ours nor with one of its own."""
        server = await serve(drop)
        for failure in (ConfigurationError("enough"), RuntimeError("enough")):

            async def veto(event: RequestEvent, failure: Exception = failure) -> None:
                if event.attempt == 2:
                    raise failure

            async with Polar("token", base_url=server.url, hooks=Hooks(on_request=veto)) as polar:
                with pytest.raises(type(failure)) as caught:
                    await polar(KEYED, body={"idempotency_key": "k1"})
            if isinstance(caught.value, MerchantError):
                assert caught.value.may_have_happened
                assert caught.value.idempotency_key == "k1"
            else:
                assert caught.value.__notes__ == [note("things:do", "k1")]


def note(operation: str, key: str | None, *, sent: bool = True) -> str:
    became = (
        "its request was sent and may have taken effect"
        if sent
        else "nothing was sent and has taken no effect"
    )
    return f"{operation} ended without a result: {became}; its idempotency key is {key}"


def notes(error: BaseException | None) -> list[str]:
    """The notes on an error and on what it came from."""
    found: list[str] = []
    while error is not None:
        found += getattr(error, "__notes__", [])
        error = error.__cause__ or error.__context__
    return found


class TestGivingUp:
    @pytest.fixture
    async def seen(self) -> list[ResponseEvent]:
        return []

    @pytest.fixture
    async def server(self, serve: Serve) -> Server:
        return await serve(hang)

    @pytest.fixture
    async def square(self, server: Server, seen: list[ResponseEvent]) -> AsyncIterator[Square]:
        async def see(event: ResponseEvent) -> None:
            seen.append(event)

        async with Square("token", base_url=server.url, hooks=Hooks(on_response=see)) as square:
            yield square

    async def test_a_caller_that_waits_no_longer_finds_the_key(
        self, square: Square, seen: list[ResponseEvent]
    ) -> None:
        """On the exception, and in the hook's event."""
        with pytest.raises(TimeoutError) as caught:
            await asyncio.wait_for(square.payments.create(source_id="cnon:ok", amount_money=USD), 0.2)
        [event] = seen
        assert isinstance(event.error, asyncio.CancelledError)
        assert event.may_have_happened
        assert event.idempotency_key
        assert notes(caught.value) == [note("CreatePayment", event.idempotency_key)]

    async def test_so_does_one_whose_task_group_failed(self, square: Square, server: Server) -> None:
        """The cancelled task keeps its exception."""
        found: list[str] = []

        async def pay() -> None:
            try:
                await square.payments.create(source_id="x", amount_money=USD, idempotency_key="key-1")
            except asyncio.CancelledError as error:
                found.extend(notes(error))
                raise

        async def fail() -> None:
            await server.until(lambda server: bool(server.requests))
            raise ValueError

        async def together() -> None:
            async with asyncio.TaskGroup() as group:
                group.create_task(pay())
                group.create_task(fail())

        with pytest.raises(ExceptionGroup):
            await together()
        assert found == [note("CreatePayment", "key-1")]

    async def test_nothing_went_out(self) -> None:
        """A call that was cancelled before it had its turn says so."""

        async def wait(_: RequestEvent) -> None:
            await asyncio.Event().wait()

        async with Square("token", base_url="http://127.0.0.1:1", hooks=Hooks(on_request=wait)) as square:
            with pytest.raises(TimeoutError) as caught:
                await asyncio.wait_for(
                    square.payments.create(source_id="x", amount_money=USD, idempotency_key="key-1"), 0.05
                )
        assert notes(caught.value) == [note("CreatePayment", "key-1", sent=False)]

    async def test_without_a_key_there_is_none_to_tell(self, server: Server) -> None:
        """Polar has no keys; a call that only reads has no effect, sent or not."""
        async with Polar("token", base_url=server.url) as polar:
            for asked, became in (
                (WRITE, "its request was sent and may have taken effect"),
                (READ, "its request was sent and has taken no effect"),
            ):
                with pytest.raises(TimeoutError) as caught:
                    await asyncio.wait_for(polar(asked), 0.2)
                assert notes(caught.value) == [f"things:do ended without a result: {became}"]

    async def test_a_success_that_a_hook_keeps_waiting_took_effect(self, serve: Serve) -> None:
        """The answer was there when the caller gave up."""
        server = await serve(answer({}))

        async def wait(_: ResponseEvent) -> None:
            await asyncio.Event().wait()

        async with Square("token", base_url=server.url, hooks=Hooks(on_response=wait)) as square:
            with pytest.raises(TimeoutError) as caught:
                await asyncio.wait_for(square.payments.create(source_id="x", amount_money=USD), 0.2)
        [found] = notes(caught.value)
        assert "may have taken effect" in found

    async def test_a_stream_that_fails_says_what_was_sent(self, serve: Serve) -> None:
        """The exception is the application's own, and carries a note."""

        async def chunks() -> AsyncIterator[bytes]:
            yield b"x" * 1_000_000
            raise LookupError("gone")

        server = await serve(answer({}))
        async with Square("token", base_url=server.url, retry=Retry()) as square:
            with pytest.raises(LookupError) as caught:
                await square.catalog.images.create(
                    body={
                        "request": {"idempotency_key": "key-2", "image": {"id": "#1"}},
                        "image_file": Upload(chunks(), size=2_000_000),
                    }
                )
        assert notes(caught.value)[-1].endswith("may have taken effect; its idempotency key is key-2")
