"""Bodies of answers: read whole or as they come, decompressed."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack
from typing import Final

import aiohttp
from aiohttp import hdrs

from aiomerchant.errors import APIConnectionError, APITimeoutError, MerchantError, ResponseError
from aiomerchant.messages import Headers, RawReply

from .failures import BrokenCoding, reason

__all__ = ["OpenResponse", "ResponseStream"]


class OpenResponse:
    """An answer whose body is read and decompressed piece by piece.

    Attributes:
        status: The HTTP status.
        headers: The header fields.
        received: The pieces of the body that `whole` read so far.
    """

    __slots__ = ("_content", "_fields", "_foreign", "_gzip", "_pieces", "headers", "received", "status")

    def __init__(self, status: int, fields: Mapping[str, str], content: aiohttp.StreamReader) -> None:
        self.status = status
        self.headers = Headers(fields.items())
        coding = fields.get(hdrs.CONTENT_ENCODING)
        if coding is not None:
            coding = coding.strip().lower()
        #: A content coding that was not asked for and cannot be read; else None.
        self._foreign = None if coding in _READABLE else coding
        self._gzip = None if coding in _UNCODED else _Gzip()
        self._fields = fields
        self._content = content
        self._pieces: Iterator[bytes] = iter(())
        self.received: list[bytes] = []

    @property
    def total(self) -> int | None:
        """The size of the body in bytes; None if it is not known before it is read."""
        size = self._fields.get(hdrs.CONTENT_LENGTH)
        return int(size) if size is not None and self._gzip is None else None

    async def read(self) -> bytes:
        """Read the next piece of the body; empty at the end.

        Raises:
            ResponseError: The body has a content coding that was not asked for.
            BrokenCoding: It is not valid gzip, or ends within it.
        """
        if self._foreign is not None:
            raise ResponseError(
                f"the answer has the content coding {self._foreign[:40]!r}, which was not asked for"
            )
        while True:
            if (piece := next(self._pieces, None)) is not None:
                return piece
            data = await self._content.readany()
            if self._gzip is None:
                return data
            if not data:
                if not self._gzip.whole:
                    raise BrokenCoding
                return data
            self._pieces = self._gzip.decompress(data)

    async def whole(self, most: int) -> bytes:
        """Read all of the body, unless that is more than `most` bytes."""
        left = most
        plain = self._gzip is None
        read = self._content.readany if plain else self.read
        while piece := await read():
            self.received.append(piece)
            left -= len(piece)
            if left < 0:
                raise ResponseError(f"the answer is larger than {most} bytes")
            if plain and self._content.at_eof():
                break
        return self.so_far

    @property
    def so_far(self) -> bytes:
        return self.received[0] if len(self.received) == 1 else b"".join(self.received)

    def reply(self, body: bytes, elapsed: float = 0.0, stream: ResponseStream | None = None) -> RawReply:
        """The answer as the rest of the package sees it."""
        reply = RawReply(self.status, self.headers, body, elapsed, stream)
        reply.announces = "Deprecation" in self._fields or "Sunset" in self._fields
        return reply


#: Content codings that say nothing, and those that are read.
_UNCODED: Final = frozenset({None, "", "identity"})
_READABLE: Final = _UNCODED | {"gzip", "x-gzip"}


class ResponseStream:
    """The open body of an answer, and its connection.

    Attributes:
        total: Its size in bytes; None if it is not known before it is read.
    """

    def __init__(self, answer: OpenResponse, stack: AsyncExitStack) -> None:
        self.total = answer.total
        self._answer = answer
        self._stack = stack

    async def read(self, limit: float | None = None) -> bytes:
        """The next piece, decompressed; empty at the end.

        Args:
            limit: Seconds to wait for it.

        Raises:
            APIConnectionError: It did not come in time, or the body broke off.
            ResponseError: It is coded in a way that was not asked for.
        """
        try:
            async with asyncio.timeout(limit):
                return await self._answer.read()
        except TimeoutError:
            within = f"within {limit:g} s" if limit else "in time"
            failure: MerchantError = APITimeoutError(f"no more of the answer {within}")
        except (aiohttp.ClientError, OSError, BrokenCoding) as error:
            failure = APIConnectionError(reason(error))
        # Raised here, so that it has no context.
        raise failure

    async def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        await self._stack.aclose()


class _Gzip:
    """Decompresses piece by piece. aiohttp could, but takes half a stream for a whole one."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP)
        self._started = False

    def decompress(self, data: bytes) -> Iterator[bytes]:
        """What these bytes hold, in pieces that stay small however much it is."""
        while data:
            if self._member.eof:
                self._member = zlib.decompressobj(_GZIP)
            self._started = True
            try:
                piece = self._member.decompress(data, _PIECE)
            except zlib.error:
                raise BrokenCoding from None
            if piece:
                yield piece
            data = self._member.unused_data or self._member.unconsumed_tail

    @property
    def whole(self) -> bool:
        """Whether the bytes so far are whole streams, or none."""
        return self._member.eof or not self._started


#: How much is decompressed at a time, in bytes.
_PIECE: Final = 2**18
#: zlib's window size for gzip, with its header and checksum.
_GZIP: Final = zlib.MAX_WBITS + 16
