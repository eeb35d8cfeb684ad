"""Sends a request through aiohttp and reads the whole answer: the only room that knows aiohttp."""

from __future__ import annotations

import asyncio
import re
import ssl
import sys
import warnings
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from yarl import URL

from ._version import __version__
from .errors import APIConnectionError, APITimeoutError, ConfigurationError, MerchantError, ResponseError

if TYPE_CHECKING:
    from aiohttp import ClientHandlerType
    from aiohttp.abc import AbstractStreamWriter

    from .network import Network
    from .uploads import Reading, Upload

__all__ = ["Headers", "Part", "RawReply", "Request", "Stream", "Transport"]

USER_AGENT: Final = " ".join(
    (
        f"aiomerchant/{__version__}",
        f"Python/{sys.version_info.major}.{sys.version_info.minor}",
        f"aiohttp/{aiohttp.__version__}",
    )
)

#: The header fields that aiohttp would add where a request has none; a multipart body's type it has to add.
_AUTOMATIC: Final = ("Accept", "Accept-Encoding", "User-Agent")
_TYPED: Final = (*_AUTOMATIC, "Content-Type")


class Headers(Mapping[str, str]):
    """Header fields by name in any case. A repeated field is joined with commas (RFC 9110, 5.3)."""

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        self._fields: dict[str, str] = {}
        for name, value in fields:
            name = name.lower()
            self._fields[name] = f"{self._fields[name]}, {value}" if name in self._fields else value

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._fields)})"  # names only: a value may be a cookie


# These are plain classes because an attrs class costs a millisecond at each import.


class Part:
    """One part of a multipart/form-data body: a file, or bytes."""

    __slots__ = ("content", "content_type", "filename", "name")

    def __init__(
        self, name: str, content: bytes | Upload, content_type: str, filename: str | None = None
    ) -> None:
        self.name = name
        self.content = content
        self.content_type = content_type
        self.filename = filename


class Request:
    """What is sent, complete and ready to be sent again.

    Attributes:
        method: The HTTP method.
        url: The address, percent-encoded already; it reaches the wire as it is.
        headers: The header fields. There are no others but those of the connection.
        body: The body, or its parts; None where there is none.
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
        """The part that keeps it from being sent again: it was read, and cannot be read twice."""
        parts = self.body if isinstance(self.body, tuple) else ()
        return next(
            (part.name for part in parts if not isinstance(part.content, bytes) and part.content.spent), None
        )


class RawReply:
    """An answer, read to its end or open.

    Attributes:
        status: The HTTP status.
        headers: The header fields.
        body: The body, decompressed.
        elapsed: Seconds from the start of the attempt to the end of the answer, or of its head where the body
            is open.
        stream: The body that is still to be read, where that was asked for.
    """

    __slots__ = ("body", "elapsed", "headers", "status", "stream")

    def __init__(
        self,
        status: int,
        headers: Headers,
        body: bytes,
        elapsed: float = 0.0,
        stream: Stream | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.elapsed = elapsed
        self.stream = stream

    def __repr__(self) -> str:
        return f"<RawReply {self.status}>"


class Transport:
    """Sends requests through the caller's session, or through its own: one for each event loop."""

    def __init__(self, session: Any = None, network: Network | None = None) -> None:
        if session is not None and not isinstance(session, aiohttp.ClientSession):
            kind = type(session).__name__
            raise ConfigurationError(f"session must be an aiohttp.ClientSession, not {kind}")
        if session is not None and network is not None:
            raise ConfigurationError("a session brings its own connections: leave network out")
        self._network = network
        self._proxy = None if network is None else network.proxy
        self._given: aiohttp.ClientSession | None = session
        self._own: dict[asyncio.AbstractEventLoop, _Lease] = {}
        #: Whether sessions that end with their loop, because nobody closed them, are reported.
        self.reporting = True

    async def send(
        self,
        request: Request,
        *,
        connect: float | None = None,
        limit: float | None = None,
        most: int,
        stream: bool = False,
    ) -> RawReply:
        """Make one attempt.

        Args:
            request: What to send.
            connect: Seconds to open a connection.
            limit: Seconds for the attempt as a whole.
            most: The largest body to read, in bytes after decompression.
            stream: Whether the body of a success stays open, to be read and closed by the caller. Then
                `limit` is for the time up to it, and `most` for other answers.

        Raises:
            APIConnectionError: No answer came, or it broke off.
            ConfigurationError: A part of the request cannot be read.
            ResponseError: The body is larger than `most`.
            Exception: What a part's own stream raised.
        """
        loop = asyncio.get_running_loop()
        session = await self._session(loop)
        watch = _Watch(authorized="authorization" in map(str.lower, request.headers))
        started = loop.time()
        body = _Body(request.body)
        failure: Exception
        try:
            async with asyncio.timeout(limit), AsyncExitStack() as stack:
                data = await stack.enter_async_context(body.open())
                response = await stack.enter_async_context(
                    session.request(
                        request.method,
                        URL(request.url, encoded=True),
                        headers=request.headers,
                        data=data,
                        skip_auto_headers=_AUTOMATIC if isinstance(request.body, tuple) else _TYPED,
                        timeout=_timeout(connect),
                        allow_redirects=False,
                        auto_decompress=False,
                        raise_for_status=False,
                        proxy=self._proxy,
                        # Middlewares of a request replace those of its session, which has no public way to
                        # them.
                        middlewares=(watch, *getattr(session, "_middlewares", ())),
                    )
                )
                answer = _Answer(response)
                headers = Headers(response.headers.items())
                if stream and 200 <= response.status < 300:
                    left_open = Stream(answer, stack.pop_all())
                    return RawReply(response.status, headers, b"", loop.time() - started, left_open)
                content = await answer.whole(most)
                return RawReply(response.status, headers, content, loop.time() - started)
        except (aiohttp.ClientError, OSError, _BrokenCoding) as error:
            failure = body.failure or _failure(error, sent=watch.sent, connect=connect, limit=limit)
        except ValueError:
            # aiohttp refuses to send credentials beside those that the caller's session has.
            failure = ConfigurationError("the session does not take the request: see its auth and headers")
        # Raised here, so that it has no context: aiohttp's errors hold URLs and headers.
        raise failure

    async def close(self) -> None:
        """Close the session of the running loop, and forget those of loops that ended. Others stay open."""
        lease = self._own.pop(asyncio.get_running_loop(), None)
        self._forget()
        if lease is not None:
            await lease.end()

    async def _session(self, loop: asyncio.AbstractEventLoop) -> aiohttp.ClientSession:
        session = self._given
        if session is not None:
            if session.closed:
                raise ConfigurationError("the client was given a session that is closed")
            # Public only as `loop`, which is deprecated.
            if getattr(session, "_loop", loop) is not loop:
                raise ConfigurationError("the client was given a session of another event loop")
            return session
        lease = self._own.get(loop)
        if lease is None or lease.session.closed:
            self._forget()
            lease = self._own[loop] = await _Lease.begin(self._network, reporting=self.reporting)
        return lease.session

    def _forget(self) -> None:
        for loop in list(self._own):  # other threads may add theirs meanwhile
            if loop.is_closed():
                self._own.pop(loop, None)


class _Lease:
    """A session that ends with its event loop at the latest.

    The session lives in an asynchronous generator. asyncio ends those before it closes the loop, and on
    their own loop where one is collected; so a session that nobody closed is reported and closed, and no
    `__del__` is needed.
    """

    def __init__(
        self, session: aiohttp.ClientSession, keeper: AsyncGenerator[aiohttp.ClientSession, None]
    ) -> None:
        self.session = session
        self._keeper = keeper

    @classmethod
    async def begin(cls, network: Network | None, *, reporting: bool) -> _Lease:
        keeper = _keep(network, reporting=reporting)
        return cls(await anext(keeper), keeper)

    async def end(self) -> None:
        await self.session.close()
        await self._keeper.aclose()


async def _keep(network: Network | None, *, reporting: bool) -> AsyncGenerator[aiohttp.ClientSession, None]:
    session = aiohttp.ClientSession(connector=_connector(network), cookie_jar=aiohttp.DummyCookieJar())
    try:
        yield session
    finally:
        if not session.closed:
            await session.close()
            if reporting:
                warnings.warn(
                    "an aiomerchant client was never closed: use `async with`, or await its close()",
                    ResourceWarning,
                    source=session,
                    stacklevel=2,
                )


def _connector(network: Network | None) -> aiohttp.TCPConnector | None:
    """Aiohttp's own defaults where nothing was said; its 0 is no limit."""
    if network is None:
        return None
    return aiohttp.TCPConnector(
        ssl=True if network.tls is None else network.tls,
        limit=network.limit or 0,
        limit_per_host=network.limit_per_host or 0,
        keepalive_timeout=network.keepalive,
    )


class _Watch:
    """The outermost middleware of a request: sees whether it was sent, and that it is sent once.

    aiohttp repeats GET, PUT and DELETE by itself where a pooled connection was dropped. What is repeated, and
    how often, is decided by `aiomerchant.retry` alone.
    https://github.com/aio-libs/aiohttp/blob/v3.14.3/aiohttp/client.py (retry_persistent_connection)
    """

    def __init__(self, *, authorized: bool) -> None:
        self._authorized = authorized
        self.sent = False

    async def __call__(
        self, request: aiohttp.ClientRequest, handler: ClientHandlerType
    ) -> aiohttp.ClientResponse:
        if not self._authorized:
            # Defaults of the caller's session are no credentials for operations that take none.
            request.headers.popall("Authorization", None)
        try:
            return await handler(request)
        except aiohttp.ClientConnectorError:
            raise
        except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as error:
            raise _Dropped from error
        finally:
            # aiohttp makes the response object as it writes the header section. Unknown counts as sent.
            self.sent = getattr(request, "response", ...) is not None


class _Dropped(aiohttp.ClientConnectionError):
    """A dropped connection, in a class that aiohttp does not repeat."""


@lru_cache(maxsize=16)
def _timeout(connect: float | None) -> aiohttp.ClientTimeout:
    # The time of the attempt as a whole is ours: aiohttp rounds its own up to whole seconds.
    return aiohttp.ClientTimeout(total=None, sock_connect=connect)


class _Body:
    """The body of a request for one attempt.

    Attributes:
        failure: Why a part could not be read to its end. aiohttp gives its own account of that.
    """

    def __init__(self, content: bytes | tuple[Part, ...] | None) -> None:
        self.failure: Exception | None = None
        self._content = content

    @asynccontextmanager
    async def open(self) -> AsyncGenerator[Any]:
        """What aiohttp sends. Files are open meanwhile."""
        content = self._content
        if isinstance(content, bytes) and len(content) > 2**20:
            # aiohttp writes bytes in one piece and warns of that; a file is written chunk by chunk.
            yield BytesIO(content)
        elif not isinstance(content, tuple):
            yield content
        else:
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

    def __init__(self, body: _Body, part: Part, reading: Reading) -> None:
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


class _Answer:
    """The body of an answer, decompressed piece by piece.

    Attributes:
        total: Its size in bytes where that is known beforehand.
    """

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        coding = response.headers.get("Content-Encoding", "identity").lower()
        if coding not in {"identity", "gzip", "x-gzip"}:
            raise ResponseError(f"the answer has the content coding {coding!r}, which was not asked for")
        self._gzip = None if coding == "identity" else _Gzip()
        self._content = response.content
        self._pieces: Iterator[bytes] = iter(())
        self.total = response.content_length if self._gzip is None else None

    async def read(self) -> bytes:
        """The next piece; empty at the end."""
        while True:
            if (piece := next(self._pieces, None)) is not None:
                return piece
            data = await self._content.readany()
            if self._gzip is None:
                return data
            if not data:
                if not self._gzip.whole:
                    raise _BrokenCoding
                return data
            self._pieces = self._gzip.decompress(data)

    async def whole(self, most: int) -> bytes:
        """All of it, unless that is more than `most` bytes."""
        pieces: list[bytes] = []
        room = most
        while piece := await self.read():
            room -= len(piece)
            if room < 0:
                raise ResponseError(f"the answer is larger than {most} bytes")
            pieces.append(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class Stream:
    """The body of an answer, open.

    Attributes:
        total: Its size in bytes where that is known beforehand.
    """

    def __init__(self, answer: _Answer, stack: AsyncExitStack) -> None:
        self.total = answer.total
        self._answer = answer
        self._stack = stack

    async def read(self, limit: float | None = None) -> bytes:
        """The next piece, decompressed; empty at the end.

        Args:
            limit: Seconds to wait for it.

        Raises:
            APIConnectionError: It did not come in time, or the body broke off.
        """
        try:
            async with asyncio.timeout(limit):
                return await self._answer.read()
        except TimeoutError:
            within = f"within {limit:.3g} s" if limit else "in time"
            failure: MerchantError = APITimeoutError(f"no more of the answer {within}")
        except (aiohttp.ClientError, OSError, _BrokenCoding) as error:
            failure = APIConnectionError(_reason(error))
        # Raised here, so that it has no context.
        raise failure

    async def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        await self._stack.aclose()


class _BrokenCoding(Exception):
    """A body is no gzip, or ends in the middle of it."""


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
                raise _BrokenCoding from None
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


def _failure(
    error: BaseException, *, sent: bool, connect: float | None, limit: float | None
) -> MerchantError:
    """Our error for one of aiohttp or the operating system, in words that hold no URL, header or body."""
    if isinstance(error, aiohttp.InvalidURL):
        return ConfigurationError("the address is not valid; see base_url")
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        message = f"no connection within {connect:.3g} s" if connect else "no connection in time"
        return APITimeoutError(message, sent=sent)
    if isinstance(error, TimeoutError):
        missing = "no complete answer" if sent else "no connection"
        return APITimeoutError(
            f"{missing} within {limit:.3g} s" if limit else f"{missing} in time", sent=sent
        )
    return APIConnectionError(_reason(error), sent=sent)


def _reason(error: BaseException) -> str:
    if isinstance(error, _Dropped) and error.__cause__ is not None:
        error = error.__cause__
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "the host name could not be resolved"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        why = error.certificate_error
        return f"TLS failed: {getattr(why, 'verify_message', '') or 'the certificate is not valid'}"
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        why = error.os_error
        return f"TLS failed: {(why.reason if isinstance(why, ssl.SSLError) else None) or 'handshake'}"
    if isinstance(error, aiohttp.ClientConnectorError):
        return f"could not connect: {_words(error.os_error)}"
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return "the server closed the connection without an answer"
    if isinstance(error, aiohttp.ClientPayloadError | _BrokenCoding):
        return "the answer broke off or could not be decompressed"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"the proxy answered {error.status} instead of connecting"
    if isinstance(error, aiohttp.ClientResponseError):
        return "the answer is not valid HTTP"
    if isinstance(error, OSError):
        return f"the connection failed: {_words(error)}"
    return f"the connection failed ({type(error).__name__})"


def _words(error: OSError) -> str:
    return error.strerror or type(error).__name__
