"""HTTP requests and replies, independent of the HTTP library."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .policies import Timeout

__all__ = ["Attempt", "BodyStream", "Content", "Headers", "Part", "RawReply", "Reading", "Request"]


class Headers(Mapping[str, str]):
    """Header fields by name in any case. A repeated field is joined with commas (RFC 9110, 5.3).

    Values that are not UTF-8, which aiohttp gives as halves of UTF-16 pairs, are read as Latin-1.
    """

    __slots__ = ("_given", "_read")

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        # Most answers are successes, whose fields nobody asks for: they are read when somebody does.
        self._given = fields
        self._read: dict[str, str] | None = None

    @property
    def _fields(self) -> dict[str, str]:
        read = self._read
        if read is None:
            read = {}
            for name, value in self._given:
                name = name.lower()
                if not value.isascii():
                    value = _readable(value)
                read[name] = f"{read[name]}, {value}" if name in read else value
            self._read = read
        return read

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __reduce__(self) -> tuple[type[Headers], tuple[tuple[tuple[str, str], ...]]]:
        return Headers, (tuple(self._fields.items()),)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._fields)})"  # names only: a value may be a cookie


def _readable(value: str) -> str:
    octets = value.encode(errors="surrogateescape")
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode("latin-1")


class Reading(Protocol):
    """Open content, which is iterated in chunks."""

    @property
    def size(self) -> int | None:
        """The size in bytes; None if it is not known."""

    def __aiter__(self) -> AsyncGenerator[bytes]: ...


class Content(Protocol):
    """The content of a part that is read while it is sent."""

    #: True if it was read and cannot be read again.
    spent: bool

    def open(self) -> AbstractAsyncContextManager[Reading]:
        """Open it for one attempt.

        Raises:
            ConfigurationError: It cannot be opened, or was read and cannot be read again.
        """
        ...


class BodyStream(Protocol):
    """The open body of an answer."""

    #: Its size in bytes; None if it is not known before it is read.
    total: int | None

    async def read(self, limit: float | None = None) -> bytes:
        """Read the next piece, decompressed; empty at the end. `limit` is the most seconds to wait."""
        ...

    async def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""


class OpenAnswer(Protocol):
    """An answer whose body is being read."""

    status: int

    @property
    def so_far(self) -> bytes:
        """The body, as far as it was read."""
        ...

    def reply(self, body: bytes, elapsed: float = ...) -> RawReply:
        """The answer with a body."""
        ...


# These are plain classes because an attrs class costs a millisecond at each import.


class Part:
    """One part of a multipart/form-data body: a file, or bytes."""

    __slots__ = ("content", "content_type", "filename", "name")

    def __init__(
        self, name: str, content: bytes | Content, content_type: str, filename: str | None = None
    ) -> None:
        self.name = name
        self.content = content
        self.content_type = content_type
        self.filename = filename


class Request:
    """A complete request, which can be sent more than once.

    Attributes:
        method: The HTTP method.
        url: The address, percent-encoded; it is sent as it is.
        headers: All header fields but those of the connection.
        body: The body, or the parts of a multipart body; None for no body.
    """

    __slots__ = ("body", "headers", "method", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | tuple[Part, ...] | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body

    @property
    def spent(self) -> str | None:
        """The name of a part that was read and cannot be read again; None if the request can be sent."""
        parts = self.body if isinstance(self.body, tuple) else ()
        return next(
            (part.name for part in parts if not isinstance(part.content, bytes) and part.content.spent), None
        )


class Attempt:
    """One attempt to send a request: its limits, and how far it came.

    Attributes:
        timeout: The caller's limits.
        remaining: Seconds until the deadline of the call; None if it has none.
        most: The largest body to read, in bytes after decompression.
        stream: True to leave the body of a success open, to be read and closed by the caller.
        max_idle: The longest time in seconds that the connection may have been idle; None for any time.
        sent: True if bytes of the request may have been sent.
        deadline_first: True if the deadline of the call comes before the limit of the attempt, or the attempt
            has no connection yet.
        answer: The answer as far as it was read; None before it began.
    """

    __slots__ = ("answer", "deadline_first", "max_idle", "most", "remaining", "sent", "stream", "timeout")

    def __init__(
        self,
        timeout: Timeout,
        *,
        remaining: float | None = None,
        most: int,
        stream: bool = False,
        max_idle: float | None = None,
    ) -> None:
        self.timeout = timeout
        self.remaining = remaining
        self.most = most
        self.stream = stream
        self.max_idle = max_idle
        self.sent = False
        self.deadline_first = True
        self.answer: OpenAnswer | None = None


class RawReply:
    """An answer, read to its end or open.

    Attributes:
        status: The HTTP status.
        headers: The header fields.
        body: The body, decompressed.
        elapsed: Seconds from the start of the attempt to the end of the answer; to the end of its header
            section if the body is open.
        stream: The open body; None if the body was read.
        announces: True if header fields announce the end of the operation: `Deprecation` or `Sunset`.
    """

    __slots__ = ("announces", "body", "elapsed", "headers", "status", "stream")

    def __init__(
        self,
        status: int,
        headers: Headers,
        body: bytes,
        elapsed: float = 0.0,
        stream: BodyStream | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.elapsed = elapsed
        self.stream = stream
        self.announces = False

    def __repr__(self) -> str:
        return f"<RawReply {self.status}>"
