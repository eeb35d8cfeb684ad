"""Bodies of answers: read whole or as they come, decompressed."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Iterator
from contextlib import AsyncExitStack
from typing import Final

import aiohttp

from aiomerchant.errors import APIConnectionError, APITimeoutError, MerchantError, ResponseError

from .failures import BrokenCoding, reason

__all__ = ["Answer", "Stream"]


class Answer:
    """The body of an answer, decompressed piece by piece.

    Attributes:
        total: Its size in bytes where that is known beforehand.
        received: The pieces of it that `whole` read so far.
    """

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        coding = response.headers.get("Content-Encoding", "identity").strip().lower() or "identity"
        #: What it is coded with, where that was not asked for and is not read.
        self._foreign = None if coding in {"identity", "gzip", "x-gzip"} else coding
        self._gzip = None if coding == "identity" else _Gzip()
        self._content = response.content
        self._pieces: Iterator[bytes] = iter(())
        self.total = response.content_length if self._gzip is None else None
        self.received: list[bytes] = []

    async def read(self) -> bytes:
        """The next piece; empty at the end.

        Raises:
            ResponseError: It is coded in a way that was not asked for.
            BrokenCoding: It is not gzip, or ends in the middle of it.
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
        """All of it, unless that is more than `most` bytes."""
        left = most
        while piece := await self.read():
            self.received.append(piece)
            left -= len(piece)
            if left < 0:
                raise ResponseError(f"the answer is larger than {most} bytes")
        return self.so_far

    @property
    def so_far(self) -> bytes:
        return self.received[0] if len(self.received) == 1 else b"".join(self.received)


class Stream:
    """The body of an answer, open.

    Attributes:
        total: Its size in bytes where that is known beforehand.
    """

    def __init__(self, answer: Answer, stack: AsyncExitStack) -> None:
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
