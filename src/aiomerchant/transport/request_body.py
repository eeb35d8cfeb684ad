"""Bodies of requests, and the files in them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import aiohttp

from aiomerchant.errors import ConfigurationError, MerchantError

if TYPE_CHECKING:
    from aiohttp.abc import AbstractStreamWriter

    from aiomerchant.messages import Part, Reading

__all__ = ["RequestBody", "at_once"]


#: Bytes up to this size are written in one piece; aiohttp warns of larger ones.
_ONE_PIECE: Final = 2**20


def at_once(body: bytes | tuple[Part, ...] | None) -> bool:
    """Whether the body of a request is written as it is, with nothing to open."""
    return body is None or (isinstance(body, bytes) and len(body) <= _ONE_PIECE)


class RequestBody:
    """A body that has to be opened for each attempt.

    Attributes:
        failure: The error of a part that could not be read to its end, which aiohttp replaces by its own; or
            None.
    """

    def __init__(self, content: bytes | tuple[Part, ...] | None) -> None:
        self.failure: Exception | None = None
        self._content = content

    @asynccontextmanager
    async def open(self) -> AsyncGenerator[Any]:
        """What aiohttp sends. Files are open meanwhile."""
        content = self._content
        if at_once(content):
            yield content
        elif isinstance(content, bytes):
            yield BytesIO(content)  # it is written chunk by chunk, as a file is
        elif content is not None:
            form = aiohttp.MultipartWriter("form-data")  # each with a random boundary
            async with AsyncExitStack() as stack:
                for part in content:
                    payload = await stack.enter_async_context(self._payload(part))
                    payload.headers["Content-Disposition"] = _disposition(part)
                    form.append_payload(payload)
                yield form

    @asynccontextmanager
    async def _payload(self, part: Part) -> AsyncGenerator[aiohttp.Payload]:
        if isinstance(part.content, bytes):
            yield aiohttp.BytesIOPayload(BytesIO(part.content), content_type=part.content_type)
            return
        async with AsyncExitStack() as stack:
            try:
                reading = await stack.enter_async_context(part.content.open())
            except ConfigurationError as error:
                raise ConfigurationError(f"the part {part.name!r}: {error.message}") from None
            payload = _FilePayload(self, part, reading)
            stack.push_async_callback(payload.stopped)
            yield payload


class _FilePayload(aiohttp.Payload):
    """A part that is read while it is sent."""

    _autoclose = True  # who opened it closes it

    def __init__(self, body: RequestBody, part: Part, reading: Reading) -> None:
        super().__init__(None, content_type=part.content_type)
        self._size = reading.size
        self._body = body
        self._part = part.name
        self._reading = reading
        self._writing: asyncio.Task[Any] | None = None

    async def write(self, writer: AbstractStreamWriter) -> None:
        self._writing = asyncio.current_task()
        async with aclosing(aiter(self._reading)) as chunks:
            while chunk := await self._next(chunks):
                await writer.write(chunk)

    async def _next(self, chunks: AsyncIterator[bytes]) -> bytes:
        """The next chunk; empty at the end."""
        try:
            return await anext(chunks, b"")
        except MerchantError as error:
            error.message = f"the part {self._part!r}: {error.message}"
            self._body.failure = error
            raise
        except Exception as error:
            self._body.failure = error
            raise

    async def stopped(self) -> None:
        """Wait until nobody reads. aiohttp cancels the task that does, but need not wait for it."""
        if self._writing is not None and self._writing is not asyncio.current_task():
            await asyncio.wait((self._writing,))

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        raise TypeError("a file is sent, and not decoded")


def _disposition(part: Part) -> str:
    # As browsers write it, and servers read it: https://html.spec.whatwg.org/#multipart-form-data
    # Beyond their quotes and line breaks, whatever could end a parameter is encoded too.
    values = [f'name="{_quoted(part.name)}"']
    if part.filename is not None:
        values.append(f'filename="{_quoted(part.filename)}"')
    return "; ".join(("form-data", *values))


def _quoted(value: str) -> str:
    return re.sub(r'[\x00-\x1f\x7f"\\]', lambda found: f"%{ord(found.group()):02X}", value)
