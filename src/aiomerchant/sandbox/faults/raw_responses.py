"""Responses that are written without aiohttp's checks for valid HTTP."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from collections.abc import Iterable
from typing import Final, Literal
from weakref import WeakSet

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter

__all__ = ["Connections", "Late", "Pieces", "Raw"]

#: SO_LINGER with no time to linger: closing sends RST instead of FIN.
NO_LINGER: Final = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Connections:
    """Recognizes reused connections."""

    def __init__(self) -> None:
        self._seen: WeakSet[asyncio.Transport] = WeakSet()

    def reused(self, request: web.Request) -> bool:
        """True if the connection of a request carried another one before. Call this once a request."""
        transport = request.transport
        if transport is None:
            return False
        reused = transport in self._seen
        self._seen.add(transport)
        return reused


class Raw(web.StreamResponse):
    """An answer whose bytes are written as they are.

    Args:
        answer: The answer whose status and header fields are sent; None sends nothing.
        length: The value of Content-Length.
        body: The bytes that follow the header section.
        ending: What happens to the connection afterwards: it stays `open`, is closed (`close`) or `reset`.
    """

    def __init__(
        self,
        answer: web.Response | None,
        *,
        length: int = 0,
        body: bytes = b"",
        ending: Literal["open", "close", "reset"],
    ) -> None:
        if answer is None:
            super().__init__()
        else:
            super().__init__(status=answer.status, reason=answer.reason, headers=answer.headers)
        self._nothing = answer is None
        self._length = length
        self._content = body
        self._ending = ending
        self._open = ending == "open"

    @property
    def keep_alive(self) -> bool:
        return self._open

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        self._open &= request.keep_alive
        transport = request.transport
        if transport is None:  # the client went away meanwhile
            return None
        if not self._nothing:
            transport.write(self._head() + self._content)
        if self._ending == "reset":
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
            transport.abort()
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        """Everything is written already."""

    def _head(self) -> bytes:
        fields = {**self.headers, "Content-Length": str(self._length)}
        lines = [f"HTTP/1.1 {self.status} {self.reason}", *(f"{name}: {fields[name]}" for name in fields)]
        return "\r\n".join([*lines, "", ""]).encode()


class Late(web.Response):
    """An answer that is sent after a pause of some seconds."""

    def __init__(self, answer: web.Response, seconds: float) -> None:
        super().__init__(status=answer.status, reason=answer.reason, headers=answer.headers, body=answer.body)
        self._seconds = seconds

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        await asyncio.sleep(self._seconds)
        return await super().prepare(request)


class Pieces(web.StreamResponse):
    """An answer in pieces with pauses between them.

    Args:
        answer: The answer whose status and header fields are sent.
        pieces: The body.
        length: The Content-Length; None sends the body in chunks.
        delay: Seconds from one piece to the next.
    """

    def __init__(
        self, answer: web.Response, pieces: Iterable[bytes], *, length: int | None = None, delay: float = 0.0
    ) -> None:
        super().__init__(status=answer.status, reason=answer.reason, headers=answer.headers)
        self.content_length = length
        self._pieces = pieces
        self._delay = delay

    async def write_eof(self, data: bytes = b"") -> None:
        pieces = iter(self._pieces)
        await self.write(next(pieces))
        for piece in pieces:
            await asyncio.sleep(self._delay)
            await self.write(piece)
        await super().write_eof(data)
