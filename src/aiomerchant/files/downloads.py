"""Downloads: answers whose body is read in pieces, in rows of CSV, or into a file."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from errno import EISDIR
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Self, TypeVar
from uuid import uuid4

from aiomerchant.checks import check_progress
from aiomerchant.errors import ConfigurationError, MerchantError
from aiomerchant.headers import request_id
from aiomerchant_core import OnProgress, Unpicklable
from aiomerchant_core.progress import tell

if TYPE_CHECKING:
    from aiomerchant.messages import RawReply

__all__ = ["Download"]

T = TypeVar("T")


class Download(Unpicklable):
    """An answer whose body is read as it arrives: `async for piece in download`.

    It can be read once: by pieces, or by `rows()`, `save()` or `read()`. A body that breaks off raises
    `APIConnectionError`.

    Attributes:
        status: The HTTP status.
        headers: The header fields, by name in any case.
        request_id: The provider's id of the request, for its support; None if the answer has none.
        attempts: The number of attempts until the answer began.
        total: The size of the body in bytes; None if the answer does not state it or is compressed.
        received: The bytes of the body that were read so far.
    """

    _unpicklable = "a download is not pickled, since it holds a connection: read() it, or save() it to a file"

    def __init__(
        self,
        reply: RawReply,
        limit: float | None,
        annotate: Callable[[MerchantError], None],
        attempts: int,
    ) -> None:
        self.status = reply.status
        self.headers: Mapping[str, str] = reply.headers
        self.request_id = request_id(reply.headers)
        self.attempts = attempts
        self.total = None if reply.stream is None else reply.stream.total
        self.received = 0
        self._stream = reply.stream
        self._limit = limit
        self._annotate = annotate
        self._begun = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        self._begun = True
        try:
            piece = b"" if self._stream is None else await self._stream.read(self._limit)
        except MerchantError as error:
            self._annotate(error)
            raise
        if not piece:
            raise StopAsyncIteration
        self.received += len(piece)
        return piece

    async def read(self) -> bytes:
        """Read the whole body into memory, without a limit of its size.

        Raises:
            APIConnectionError: The body broke off.
            ConfigurationError: It was read before.
        """
        return b"".join([piece async for piece in self._whole()])

    async def rows(self) -> AsyncIterator[dict[str, str]]:
        """Read a CSV file row by row, each as a mapping of the header's names to fields.

        Raises:
            APIConnectionError: The body broke off.
            ConfigurationError: It was read before.
            ResponseError: It is no CSV in UTF-8, or a row does not fit the header.
        """
        from .csv import Rows

        rows = Rows()
        try:
            async for piece in self._whole():
                for row in rows.feed(piece):
                    yield row
            for row in rows.end():
                yield row
        except MerchantError as error:
            self._annotate(error)
            raise

    async def save(self, path: os.PathLike[str] | str, *, progress: OnProgress | None = None) -> int:
        """Save the body as a file, completely or not at all.

        It is written to a temporary file in the same folder, which is renamed at the end. After a failure or
        a cancellation there is no new file, and an old one is unchanged.

        Args:
            path: The path of the file. A file that exists is replaced.
            progress: Called after each piece, with the bytes so far, and the bytes in all if they are known.

        Returns:
            The number of bytes.

        Raises:
            APIConnectionError: The body broke off.
            ConfigurationError: It was read before.
            OSError: The file cannot be written.
        """
        check_progress(progress)
        target = Path(path)
        async with _replacing(target) as file:
            async for piece in self._whole():
                await _in_thread(file.write, piece)
                await tell(progress, self.received, self.total, "bytes")
        return self.received

    def _whole(self) -> Self:
        if self._begun:
            raise ConfigurationError("the download was read already; it comes once")
        self._begun = True
        return self

    async def close(self) -> None:
        if self._stream is not None:
            await self._stream.close()
            self._stream = None

    def __repr__(self) -> str:
        return f"<Download {self.status}, {self.received} bytes so far>"


@asynccontextmanager
async def _replacing(target: Path) -> AsyncGenerator[BinaryIO]:
    """Open a temporary file, which is renamed to `target`, or removed after an exception."""
    # In the same folder, since renaming is atomic only within a file system.
    part = target.with_name(f".{target.name}.{uuid4().hex}.part")
    opened: list[BinaryIO] = []

    def begin() -> BinaryIO:
        if target.is_dir():
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR), str(target))
        opened.append(part.open("xb"))
        return opened[0]

    def keep() -> None:
        opened[0].flush()
        os.fsync(opened[0].fileno())
        opened[0].close()
        part.replace(target)

    def discard() -> None:
        for file in opened:
            with suppress(OSError):  # of a disk that is full
                file.close()
        with suppress(OSError):
            part.unlink(missing_ok=True)

    try:
        yield await _in_thread(begin)
        await _in_thread(keep)
    except BaseException:
        await _in_thread(discard)
        raise


async def _in_thread(function: Callable[..., T], *args: Any) -> T:
    """Run a function in a thread, and wait for its end even if the task is cancelled."""
    running = asyncio.get_running_loop().run_in_executor(None, function, *args)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait((running,))
        raise
