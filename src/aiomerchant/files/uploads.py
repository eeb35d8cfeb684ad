"""Files to upload: the kinds of content, and how content is read while it is sent."""

from __future__ import annotations

import asyncio
import io
import os
import stat
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from inspect import iscoroutine, iscoroutinefunction
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO, Final, Protocol, TypeAlias

from aiomerchant.checks import check_progress, described
from aiomerchant.errors import APIConnectionError, ConfigurationError
from aiomerchant.messages import Reading
from aiomerchant_core import OnProgress
from aiomerchant_core.progress import tell

__all__ = ["Contents", "Reading", "ReceivedFile", "Seekable", "Upload", "guess_type"]


class ReceivedFile(Protocol):
    """A file that a web framework received: the `UploadFile` of Starlette, FastAPI and Litestar.

    aiohttp's `FileField` is one, too. It has a `content_type` beside.
    """

    @property
    def file(self) -> Any:
        """The open file."""

    @property
    def filename(self) -> str | None:
        """The name that its sender gave."""


#: The kinds of content that can be sent as a file.
Contents: TypeAlias = (
    bytes
    | bytearray
    | memoryview
    | os.PathLike[str]
    | BinaryIO
    | ReceivedFile
    | AsyncIterable[bytes]
    | Callable[[], AsyncIterable[bytes]]
)

#: The bytes of a file that are read at a time.
CHUNK: Final = 256 * 1024


class Upload:
    """A file to send, with its name and media type.

    A path is opened anew for each attempt. A binary file that can seek is read from its present position. A
    function is called for a new stream. These can be sent again after a failure. A stream, or a file that
    cannot seek, is read once: the request is not repeated after any of it was read.

    A file that a web framework received is sent from its beginning, by its name and media type.

    An open file or stream is never closed here.

    Args:
        content: Bytes, a path, a binary file, a file that a web framework received, an asynchronous iterable
            of bytes, or a function without arguments that returns one.
        filename: Its name for the provider; by default that of the path or file, or else of the part.
        content_type: Its media type; by default that of the filename's suffix, or else that of the part in
            the provider's document.
        size: The size of a stream in bytes, if it is known: it is sent with a Content-Length then, otherwise
            chunked. The size of other contents is always known.
        progress: Called after each chunk that is sent, with the bytes so far, and the bytes in all if they
            are known. It begins anew with each attempt. What it raises ends the request.

    Raises:
        ConfigurationError: An argument is not valid, or the file is closed or a text file.
    """

    __slots__ = (
        *("_content", "_lock", "_progress", "_size", "_start"),
        *("content_type", "filename", "repeatable", "spent"),
    )

    def __init__(
        self,
        content: Contents,
        filename: str | None = None,
        content_type: str | None = None,
        *,
        size: int | None = None,
        progress: OnProgress | None = None,
    ) -> None:
        check_progress(progress)
        if size is not None and size < 0:
            raise ConfigurationError(f"size must be 0 bytes or more, not {size}")
        received = _received(content)
        if received is not None:
            file, named, kind = received
            content, filename, content_type = file, filename or named, content_type or kind
        self._content: Any = content
        self._lock = Lock()
        self._size = size
        self._progress = progress
        self._start: int | None = None
        #: True if it can be read more than once.
        self.repeatable = True
        #: True if it was read and cannot be read again.
        self.spent = False
        if isinstance(content, bytes | bytearray | memoryview):
            self._content, self._start = bytes(content), 0
        elif isinstance(content, os.PathLike):
            self._content, self._start = Path(content), 0
            filename = filename or self._content.name
        elif isinstance(content, AsyncIterable):
            self.repeatable = False
        elif hasattr(content, "read"):
            self._start = _position(content)
            if received is not None and self._start is not None:
                self._start = 0  # the framework, or who validated the file, may have read it
            self.repeatable = self._start is not None
            filename = filename or _name(content)
        elif not callable(content):
            hint = ": a path is a Path(...)" if isinstance(content, str) else ""
            raise ConfigurationError(
                "a file must be bytes, a path, a binary file, the upload of a web framework, an asynchronous "
                f"iterable of bytes, or a function that gives one, not {described(content)}{hint}"
            )
        if size is not None and self._start is not None:
            raise ConfigurationError("size is for streams: other contents know theirs")
        self.filename = filename
        self.content_type = content_type

    @property
    def whole(self) -> bytes | None:
        """The content if it is in memory and nobody wants to know how far it is sent, else None."""
        return self._content if isinstance(self._content, bytes) and self._progress is None else None

    @asynccontextmanager
    async def open(self) -> AsyncGenerator[Reading]:
        """Open it for one attempt.

        Raises:
            ConfigurationError: It cannot be opened, or was read and cannot be read again.
        """
        async with self._opened() as reading:
            yield reading if self._progress is None else _Counted(reading, self._progress)

    @asynccontextmanager
    async def _opened(self) -> AsyncGenerator[Reading]:
        content = self._content
        if self.spent:
            raise ConfigurationError("it was read before, and cannot be read again")
        if self._start is not None:
            async with self.seekable() as reading:
                yield reading
        elif isinstance(content, AsyncIterable):
            yield _Stream(self, content, self._size)
        elif hasattr(content, "read"):
            yield _Stream(self, _chunks(content), self._size)
        else:
            made = content()
            if not isinstance(made, AsyncIterable):
                if iscoroutine(made):
                    made.close()
                raise ConfigurationError(
                    f"the function must give an asynchronous iterable of bytes, not {type(made).__name__}"
                )
            try:
                yield _Stream(self, made, self._size)
            finally:
                if (close := getattr(made, "aclose", None)) is not None:
                    await close()

    @asynccontextmanager
    async def seekable(self) -> AsyncGenerator[Seekable]:
        """Open it for reading at any position.

        Raises:
            ConfigurationError: It cannot be opened, or is a stream.
        """
        content, start, lock = self._content, self._start, self._lock
        if start is None:
            raise ConfigurationError(
                "a stream has no places to read from: give bytes, a path or a binary file"
            )
        if isinstance(content, Path):
            file = await _opened(content)
            try:
                yield Seekable(file, start, await asyncio.to_thread(_extent, file, start, lock), lock)
            finally:
                _close(file, lock)
        else:
            file = io.BytesIO(content) if isinstance(content, bytes) else content
            yield Seekable(file, start, await asyncio.to_thread(_extent, file, start, lock), lock)

    def __repr__(self) -> str:
        return f"Upload({type(self._content).__name__}, filename={self.filename!r})"


class Seekable:
    """An open file that is read in a thread, at any position.

    Each read seeks first, under a lock: a thread that still reads for a cancelled attempt cannot disturb the
    next one.
    """

    def __init__(self, file: BinaryIO, start: int, size: int, lock: Lock) -> None:
        self.size = size
        self._file = file
        self._start = start
        self._lock = lock

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        at = 0
        while at < self.size:
            chunk = await asyncio.to_thread(self.read, at, min(CHUNK, self.size - at))
            yield chunk
            at += len(chunk)

    def read(self, at: int, size: int) -> bytes:
        """Read `size` bytes from position `at`, counted from the start of the content. It blocks.

        Raises:
            APIConnectionError: The file has fewer bytes, or cannot be read.
        """
        pieces: list[bytes] = []
        reason: str | None
        with self._lock:
            try:
                self._file.seek(self._start + at)
                while size and (piece := self._file.read(size)):
                    pieces.append(piece)
                    size -= len(piece)
            except (OSError, ValueError) as error:
                reason = f"the file could not be read: {_description(error)}"
            else:
                reason = "the file became shorter while it was sent" if size else None
        if reason is not None:
            raise APIConnectionError(reason)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class _Stream:
    """A stream that is read once."""

    def __init__(self, upload: Upload, chunks: AsyncIterable[bytes], size: int | None) -> None:
        self.size = size
        self._upload = upload
        self._chunks: AsyncIterable[Any] = chunks  # checked while it is read

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        self._upload.spent = not self._upload.repeatable
        left = self.size
        async for chunk in self._chunks:
            if not isinstance(chunk, bytes | bytearray | memoryview):
                raise ConfigurationError(f"a stream must give bytes, not {type(chunk).__name__}")
            if left is not None:
                left -= len(chunk)
                if left < 0:
                    raise ConfigurationError(f"the stream gave more than the {self.size} bytes of its size")
            if chunk:
                yield bytes(chunk)
        if left:
            raise ConfigurationError(f"the stream gave only {(self.size or 0) - left} bytes, not {self.size}")


class _Counted:
    """A reading whose bytes are counted as they are sent."""

    def __init__(self, reading: Reading, progress: OnProgress) -> None:
        self.size = reading.size
        self._reading = reading
        self._progress = progress

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        done = 0
        async with aclosing(aiter(self._reading)) as chunks:
            async for chunk in chunks:
                yield chunk
                done += len(chunk)
                await tell(self._progress, done, self.size, "bytes")


def guess_type(filename: str | None) -> str | None:
    """The media type of a filename's suffix, by Python's own table, which is the same on every machine."""
    from mimetypes import MimeTypes

    kind, coding = MimeTypes().guess_type(filename or "")
    return None if coding else kind


async def _opened(path: Path) -> BinaryIO:
    opening = asyncio.get_running_loop().run_in_executor(None, _open, path)
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        opening.add_done_callback(_discard)  # a thread cannot be stopped: what it opens is closed
        raise


def _discard(opening: asyncio.Future[BinaryIO]) -> None:
    if not opening.cancelled() and opening.exception() is None:
        opening.result().close()


def _open(path: Path) -> BinaryIO:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for its other end
            raise ConfigurationError(f"{str(path)!r} is no regular file")
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{str(path)!r} cannot be opened: {_description(error)}") from None


def _extent(file: BinaryIO, start: int, lock: Lock) -> int:
    try:
        with lock:
            return max(0, file.seek(0, io.SEEK_END) - start)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"it cannot be read: {_description(error)}") from None


def _close(file: BinaryIO, lock: Lock) -> None:
    """Close a file as soon as no thread reads it, without waiting for that."""

    def close() -> None:
        with lock:
            file.close()

    if lock.acquire(blocking=False):
        try:
            file.close()
        finally:
            lock.release()
    else:
        asyncio.get_running_loop().run_in_executor(None, close)


async def _chunks(file: BinaryIO) -> AsyncIterator[bytes]:
    while chunk := await asyncio.to_thread(file.read, CHUNK):
        yield chunk


def _received(content: Any) -> tuple[Any, str | None, str | None] | None:
    """The open file, name and media type of a file that a web framework received; else None."""
    file = getattr(content, "file", None)
    if isinstance(content, io.IOBase) or not hasattr(content, "filename") or not hasattr(file, "read"):
        return None
    named = (getattr(content, name, None) for name in ("filename", "content_type"))
    name, kind = (text if isinstance(text, str) and text else None for text in named)
    return file, name, kind


def _position(file: Any) -> int | None:
    """The present position of a binary file; None if it cannot seek."""
    if getattr(file, "closed", False):
        raise ConfigurationError("the file is closed")
    if isinstance(file, io.TextIOBase):
        raise ConfigurationError("the file must be opened in binary mode")
    if iscoroutinefunction(file.read):
        raise ConfigurationError("the file reads asynchronously: give an asynchronous iterable of its chunks")
    try:
        position: int | None = file.tell() if file.seekable() else None
    except (AttributeError, OSError):
        return None
    return position


def _name(file: Any) -> str | None:
    name = getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None


def _description(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error) or type(error).__name__
