"""The kinds of answer, as data: what each is on the wire, and whether the request took effect before it."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from .servers import Exchange

__all__ = ["DOWN", "ECHOES", "GOOD", "KINDS", "STALE", "Kind"]

#: Does what a kind does; gives whether the connection stays open.
Meet = Callable[["Exchange"], Awaitable[bool]]


@dataclass(frozen=True)
class Kind:
    """One kind of answer.

    Attributes:
        effect: Whether a request that meets it has taken effect; `either` is left to chance.
        early: Whether it comes before the body of the request was read.
        whole: Whether the client has the whole good answer by it.
        shapeless: Whether it is a success whose body says nothing.
        altered: Whether it is a whole answer by HTTP, with another body than the good one.
        refuses: Whether it is a whole answer that says that nothing was done.
        again: Whether any request may be sent again after it.
        slow: Whether the client has to wait until its own time limit.
        unfair: Whether it takes a connection away from under another request, as no client can foresee.
    """

    name: str
    meet: Meet
    effect: Literal["done", "either", "none"] = "either"
    early: bool = False
    whole: bool = False
    shapeless: bool = False
    altered: bool = False
    refuses: bool = False
    again: bool = False
    slow: bool = False
    unfair: bool = False

    def __repr__(self) -> str:
        return self.name


async def reply(
    exchange: Exchange,
    status: int | str | None = None,
    body: bytes | None = None,
    *,
    media: str | None = None,
    fields: tuple[tuple[str, str], ...] = (),
    before: bytes = b"",
    packed: Callable[[bytes], bytes] | None = None,
    coding: str | None = None,
    framing: Literal["length", "chunked", "none"] = "length",
    wrong: int = 0,
    cut: Literal["start", "head", "headers", "body", "end"] = "end",
    piece: int | None = None,
    pause: float = 0.0,
    after: bytes = b"",
    end: Literal["keep", "close", "reset", "hang"] = "keep",
) -> bool:
    """Write an answer, or a part of it, well or badly.

    Args:
        exchange: What is answered.
        status: The status, or all that stands behind the version; that of the good answer unless given.
        body: The body instead of the good answer's.
        media: Its media type.
        fields: More header fields.
        before: What is written first.
        packed: How the body is encoded, by which `coding` is called.
        coding: The Content-Encoding.
        framing: How the end of the body is known.
        wrong: By how much the length is wrong.
        cut: After which part no more is written: `head` and `body` mean half of them.
        piece: How many bytes are written at a time.
        pause: Seconds between two pieces.
        after: What is written behind it.
        end: What becomes of the connection.
    """
    good_status, good_media, good_body = exchange.good
    content = good_body if body is None else body
    content = content if packed is None else packed(content)
    said = [f"HTTP/1.1 {good_status if status is None else status}", f"content-type: {media or good_media}"]
    if coding is not None:
        said.append(f"content-encoding: {coding}")
    if framing == "length":
        said.append(f"content-length: {len(content) + wrong}")
    elif framing == "chunked":
        said.append("transfer-encoding: chunked")
        half = len(content) // 2
        pieces = [content[:half], content[half:]] if half else [content]
        content = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces if piece) + b"0\r\n\r\n"
    said += [f"{name}: {value}" for name, value in fields]
    head = "\r\n".join([*said, "", ""]).encode()
    data = (
        before
        + {
            "start": b"",
            "head": head[: len(head) // 2],
            "headers": head,
            "body": head + content[: len(content) // 2],
            "end": head + content,
        }[cut]
    )
    data += after
    for start in range(0, len(data), piece or len(data) or 1):
        await exchange.write(data[start : start + (piece or len(data))])
        if pause and await exchange.gone(pause):
            return False
    if end == "hang":
        await exchange.gone()
    elif end == "reset":
        exchange.connection.reset()
    return end == "keep"


async def idle(exchange: Exchange, delay: float, data: bytes) -> bool:
    """Answer well; then, on the idle connection, comes something that nobody asked for."""
    exchange.connection.once_idle(delay, data)
    return await reply(exchange)


async def stale(exchange: Exchange) -> bool:
    """Answer well; the connection ends as the next request comes."""
    exchange.connection.stale = True
    return await reply(exchange)


async def echo(exchange: Exchange, status: int, shape: str) -> bool:
    """Repeat what the request holds: its credentials, address and body."""
    request = exchange.request
    said = f"{request.headers.get('authorization', '')} {request.target} {request.body.decode('latin-1')}"
    if shape == "long":
        said = "x" * 460 + said
    square = [{"category": "INVALID_REQUEST_ERROR", "code": said, "detail": said, "field": said}]
    body = {
        "square": {"errors": square},
        "polar": {"error": said, "detail": said},
        "fields": {"detail": [{"loc": ["body", said], "msg": said, "type": said, "input": said}]},
        "oauth": {"error": said, "error_description": said},
        "long": {"errors": [{"code": "X", "detail": said}], "message": said},
        "text": said,
    }[shape]
    written = said if shape == "text" else json.dumps(body)
    media = "text/plain" if shape == "text" else "application/json"
    return await reply(exchange, status, written.encode(), media=media, fields=(("x-request-id", "r-1"),))


#: An answer to another call than the next one.
STRAY: Final = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 17\r\n\r\n" + b'{"stray": "true"}'
)
CLOSING: Final = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
PAGE: Final = b"<!DOCTYPE html><title>Oops</title>" + b"<p>Something went wrong.</p>" * 8
#: More than the client reads into memory, in few bytes.
BOMB: Final = gzip.compress(bytes(16 * 2**20 + 1))

WELL: Final[dict[str, Meet]] = {
    "good": reply,
    "good in chunks": partial(reply, framing="chunked"),
    "good in gzip": partial(reply, packed=gzip.compress, coding="gzip"),
    "good, to the end of the connection": partial(reply, framing="none", end="close"),
    "good, and announces to close": partial(reply, fields=(("connection", "close"),), end="close"),
    "good, byte by byte": partial(reply, piece=16, pause=0.0005),
    "103 first": partial(reply, before=b"HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n"),
    "100 first": partial(reply, before=b"HTTP/1.1 100 Continue\r\n\r\n"),
    "102 first": partial(reply, before=b"HTTP/1.1 102 Processing\r\n\r\n"),
    "stray answer at once": partial(reply, after=STRAY),
    "stray answer after 0 ms": partial(idle, delay=0, data=STRAY),
    "stray answer after 30 ms": partial(idle, delay=0.03, data=STRAY),
    "stray 408 on the idle connection": partial(idle, delay=0.005, data=CLOSING),
    "stray bytes on the idle connection": partial(idle, delay=0.001, data=b"\r\nHTTP"),
}
UNFAIR: Final[dict[str, Meet]] = {
    "stale connection": stale,
    "closes the idle connection after 0 ms": partial(idle, delay=0, data=b""),
    "closes the idle connection after 30 ms": partial(idle, delay=0.03, data=b""),
}
BROKEN: Final[dict[str, Meet]] = {
    "reset before the answer": partial(reply, cut="start", end="reset"),
    "reset in the headers": partial(reply, cut="head", end="reset"),
    "reset after the headers": partial(reply, cut="headers", end="reset"),
    "reset in the body": partial(reply, cut="body", end="reset"),
    "end without an answer": partial(reply, cut="start", end="close"),
    "end in the headers": partial(reply, cut="head", end="close"),
    "end after the headers": partial(reply, cut="headers", end="close"),
    "end in the body": partial(reply, cut="body", end="close"),
    "end in the chunks": partial(reply, framing="chunked", cut="body", end="close"),
    "chunk of no size": partial(reply, framing="none", fields=(("transfer-encoding", "chunked"),)),
    "length too short": partial(reply, wrong=-5),
    "length too long, then the end": partial(reply, wrong=5, end="close"),
    "length below zero": partial(reply, framing="none", fields=(("content-length", "-1"),), end="close"),
    "two lengths": partial(reply, fields=(("content-length", "5"),), end="close"),
    "a length and chunks": partial(reply, fields=(("transfer-encoding", "chunked"),), end="close"),
    "gzip cut off": partial(reply, packed=lambda body: gzip.compress(body)[:-6], coding="gzip"),
    "gzip that is none": partial(reply, coding="gzip"),
    "br": partial(reply, coding="br"),
    "zstd": partial(reply, coding="zstd"),
    "deflate": partial(reply, packed=zlib.compress, coding="deflate"),
    "unknown coding": partial(reply, coding="x-none"),
    "html": partial(reply, body=PAGE, media="text/html"),
    "no json": partial(reply, body=b'{"payment": '),
    "over the body budget": partial(reply, body=BOMB, coding="gzip"),
    "huge header": partial(reply, fields=(("x-padding", "0" * 100_000),), end="close"),
    "many headers": partial(reply, fields=tuple((f"x-{n}", "0" * 8) for n in range(2000)), end="close"),
    "no http": partial(reply, before=b"\x15\x03\x01\x00\x02\x02\x16", cut="start", end="close"),
    "no status": partial(reply, status="OK", end="close"),
    "status of four digits": partial(reply, status=2000, end="close"),
    "http/2": partial(reply, before=b"\x00\x00\x12\x04\x00\x00\x00\x00\x00", cut="start", end="close"),
    "header without a name": partial(reply, fields=(("", "x"),), end="close"),
    "101": partial(reply, status="101 Switching Protocols", fields=(("upgrade", "x"),), end="close"),
    "102 and the end": partial(reply, before=b"HTTP/1.1 102 Processing\r\n\r\n", cut="start", end="close"),
    "303": partial(reply, status=303, body=b"", fields=(("location", "/elsewhere"),)),
    "302": partial(reply, status=302, body=b"", fields=(("location", "/elsewhere"),)),
}
SLOW: Final[dict[str, Meet]] = {
    "no answer": partial(reply, cut="start", end="hang"),
    "no end of the headers": partial(reply, cut="head", end="hang"),
    "no body": partial(reply, cut="headers", end="hang"),
    "no end of the body": partial(reply, cut="body", end="hang"),
    "length too long": partial(reply, wrong=5, end="hang"),
    "drips": partial(reply, piece=1, pause=0.05, end="hang"),
    "100 and no more": partial(reply, before=b"HTTP/1.1 100 Continue\r\n\r\n", cut="start", end="hang"),
}
EARLY: Final[dict[str, Meet]] = {
    "reset after the head of the request": partial(reply, cut="start", end="reset"),
    "end after the head of the request": partial(reply, cut="start", end="close"),
    "503 after the head of the request": partial(reply, status=503, body=b"", end="close"),
}
#: Successes that say nothing.
SHAPELESS: Final = {
    "nothing": b"",
    "null": b"null",
    "list": b"[]",
    "object": b"{}",
    "number": b"42",
    "another type": b'{"payment": 5}',
    "text that is no UTF-8": b'{"payment": "\xff\xfe"}',
}
#: Of the broken ones, those whose body is whole by HTTP.
ALTERED: Final = {"length too short", "html", "no json", "over the body budget"}

REFUSALS: Final = (400, 401, 403, 404, 409, 411, 413, 422)
FAILURES: Final = (500, 501, 502, 503, 504, 599)
RETRY_AFTER: Final = (
    "0",
    "1",
    "0.25",
    "-1",
    "+1",
    "1_0",
    "1e400",
    "nan",
    "inf",
    "60",
    "61",
    "999999999999999999999999",
    "",
    "soon",
    "1, 2",
    "\N{ARABIC-INDIC DIGIT FIVE}",
    "Wed, 21 Oct 2015 07:28:00 GMT",
    "Wed, 21 Oct 2105 07:28:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 -2359",
    "Mon, 01 Jan 0001 00:00:00 +2359",
    "Sun, 06 Nov 1994 08:49:37 +99999999",
    "Mon, 99 Foo 99999 99:99:99 GMT",
)
_ERROR: Final = json.dumps(
    {"errors": [{"category": "API_ERROR", "code": "OOPS", "detail": "It failed."}], "detail": "It failed."}
).encode()


def _statuses() -> Iterator[Kind]:
    error = partial(reply, body=_ERROR, media="application/json")
    for status in REFUSALS:
        yield Kind(str(status), partial(error, status=status), "none", refuses=True, again=status == 401)
    for status in (301, 307, 308):
        elsewhere = (("location", "/elsewhere"),)
        yield Kind(str(status), partial(error, status=status, fields=elsewhere), "none")
    yield Kind("408", partial(error, status=408), "none")
    yield Kind("408, then closes", partial(error, status=408, end="close"), "none")
    for status in FAILURES:
        yield Kind(str(status), partial(error, status=status))
        yield Kind(f"{status}, then closes", partial(error, status=status, end="close"))
        yield Kind(f"{status} as html", partial(reply, status=status, body=PAGE, media="text/html"))
    for name, packed, coding in (
        ("gzip", gzip.compress, "gzip"),
        ("gzip cut off", lambda body: gzip.compress(body)[:-6], "gzip"),
        ("gzip over the budget", lambda _: BOMB, "gzip"),
        ("gzip that is none", None, "gzip"),
        ("br", None, "br"),
        ("zstd", None, "zstd"),
        ("deflate", zlib.compress, "deflate"),
        ("an unknown coding", None, "x-none"),
    ):
        yield Kind(f"503 in {name}", partial(error, status=503, packed=packed, coding=coding))
    yield Kind("503, cut off", partial(error, status=503, cut="body", end="close"))
    yield Kind("429", partial(error, status=429), "none", refuses=True, again=True)
    for spelled in RETRY_AFTER:
        fields = (("retry-after", spelled),)
        yield Kind(f"503, Retry-After: {spelled}", partial(error, status=503, fields=fields))
        yield Kind(
            f"429, Retry-After: {spelled}", partial(error, status=429, fields=fields), "none", again=True
        )
    dates = (("retry-after", RETRY_AFTER[-6]), ("date", RETRY_AFTER[-4]))
    yield Kind("500, Retry-After and Date at the ends of time", partial(error, status=500, fields=dates))
    for spelled in ("0", "100", "-1", "nan", "1e400", "soon"):
        fields = (("retry-after-ms", spelled),)
        yield Kind(f"503, retry-after-ms: {spelled}", partial(error, status=503, fields=fields))
    for status in (400, 408, 429, 500, 503):
        for said in ("true", "false", "TRUE"):
            kind = partial(error, status=status, fields=(("x-should-retry", said),))
            effect: Literal["either", "none"] = "either" if status >= 500 else "none"
            yield Kind(f"{status}, x-should-retry: {said}", kind, effect, again=status == 429)


def _echoes() -> Iterator[Kind]:
    for status in (400, 422, 503):
        for shape in ("square", "polar", "fields", "oauth", "long", "text"):
            yield Kind(
                f"{status} that echoes as {shape}",
                partial(echo, status=status, shape=shape),
                "none",
                refuses=status < 500,
            )


def _kinds() -> Iterator[Kind]:
    for name, meet in WELL.items():
        yield Kind(name, meet, "done", whole=True)
    for name, meet in UNFAIR.items():
        yield Kind(name, meet, "done", whole=True, unfair=True)
    for name, meet in BROKEN.items():
        yield Kind(name, meet, altered=name in ALTERED)
    for name, meet in SLOW.items():
        yield Kind(name, meet, slow=True)
    for name, meet in EARLY.items():
        yield Kind(name, meet, "none", early=True)
    yield Kind(
        "204", partial(reply, status=204, body=b"", framing="none"), "done", shapeless=True, altered=True
    )
    for name, body in SHAPELESS.items():
        yield Kind(f"a success of {name}", partial(reply, body=body), "done", shapeless=True, altered=True)
    yield from _statuses()
    yield from _echoes()


#: Every kind by its name.
KINDS: Final = {kind.name: kind for kind in _kinds()}
GOOD: Final = KINDS["good"]
#: What the next request on a stale connection meets.
STALE: Final = Kind("ends the stale connection", partial(reply, cut="start", end="close"), "none", early=True)
ECHOES: Final = [kind for kind in KINDS.values() if "echoes" in kind.name]
#: What a server may say that is down for good. Nothing takes effect.
DOWN: Final = [
    replace(kind, effect="none")
    for name, kind in KINDS.items()
    if (name in BROKEN and name.startswith(("reset", "end")))
    or name in EARLY
    or (name.startswith(("500", "502", "503", "504", "599", "408")) and "echoes" not in name)
]
