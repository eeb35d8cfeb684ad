"""Faults of the body or the header section: real answers that cannot be read."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from aiohttp import web
from attrs import field, frozen
from attrs.validators import optional

from aiomerchant.errors import ConfigurationError

from .kind import Exchange, Kind, content, text as is_text, whole
from .raw_responses import Pieces, Raw

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = ["GzipBomb", "HugeHeaders", "NotJson", "Truncation", "WrongLength"]

JSON: Final = "application/json"
MIB: Final = 2**20


def _other(_: Any, __: Attribute[Any], value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value == 0:
        raise ConfigurationError(f"by must be a whole number other than 0, not {value!r}")


@frozen
class Truncation(Kind):
    """The body is cut off, though the answer is complete HTTP.

    Attributes:
        keep: How many bytes of the body are sent; None is half of them.
    """

    keep: int | None = field(default=None, validator=optional(whole(0)))

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        answer, body = exchange.answer, content(exchange.answer)
        keep = len(body) // 2 if self.keep is None else self.keep
        if answer is None or keep >= len(body):
            return None
        answer.body = body[:keep]
        return answer


@frozen
class WrongLength(Kind):
    """Content-Length differs from the length of the body.

    Attributes:
        by: The difference in bytes. Above 0, the connection is closed before the body is complete; below 0,
            the rest of the body arrives where the next answer is expected.
    """

    by: int = field(default=1, validator=_other)

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        body = content(exchange.answer)
        if not body:
            return None
        length = max(0, len(body) + self.by)
        return Raw(exchange.answer, length=length, body=body, ending="close" if self.by > 0 else "open")


@frozen
class NotJson(Kind):
    """The body is a text, with the content type of JSON.

    Attributes:
        text: The body, as `application/json`.
    """

    text: str = field(default="Everything is fine.", validator=is_text)

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        answer = exchange.answer
        if answer is None or answer.content_type != JSON or not content(answer):
            return None
        answer.body = self.text.encode()
        return answer


@frozen
class GzipBomb(Kind):
    """A small body that decompresses to a large one, of JSON.

    Attributes:
        size: The bytes of the decompressed body, at most 1 GiB. About a thousandth of it is sent.
    """

    size: int = field(default=64 * MIB, validator=whole(1024, 1024 * MIB))

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        answer = exchange.answer
        if answer is None or not content(answer):
            return None
        answer.headers["Content-Encoding"] = "gzip"
        return Pieces(answer, self._pieces())

    def _pieces(self) -> Iterator[bytes]:
        gzip = zlib.compressobj(level=1, wbits=zlib.MAX_WBITS + 16)
        head, tail = b'{"padding": "', b'"}'
        left = self.size - len(head) - len(tail)
        yield gzip.compress(head) or gzip.flush(zlib.Z_SYNC_FLUSH)
        while left:
            piece = gzip.compress(b"0" * min(left, MIB))
            left -= min(left, MIB)
            if piece:
                yield piece
        yield gzip.compress(tail) + gzip.flush()


@frozen
class HugeHeaders(Kind):
    """One header field is larger than clients accept.

    Attributes:
        size: The bytes of its value, at most 16 MiB. aiohttp accepts 8190.
    """

    size: int = field(default=64 * 1024, validator=whole(1, 16 * MIB))

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        if exchange.answer is not None:
            exchange.answer.headers["X-Padding"] = "0" * self.size
        return exchange.answer
