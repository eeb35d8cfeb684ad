"""Sends a request through aiohttp and reads the whole answer: the only room that knows aiohttp."""

from __future__ import annotations

import asyncio
import ssl
import sys
import warnings
import zlib
from collections.abc import AsyncGenerator, Iterable, Iterator, Mapping
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from yarl import URL

from ._version import __version__
from .errors import APIConnectionError, APITimeoutError, ConfigurationError, MerchantError, ResponseError

if TYPE_CHECKING:
    from aiohttp import ClientHandlerType

    from .options import Network

__all__ = ["Headers", "Part", "RawReply", "Request", "Transport"]

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
    """One part of a multipart/form-data body."""

    __slots__ = ("content", "content_type", "filename", "name")

    def __init__(self, name: str, content: bytes, content_type: str, filename: str | None = None) -> None:
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


class RawReply:
    """An answer, read to its end.

    Attributes:
        status: The HTTP status.
        headers: The header fields.
        body: The body, decompressed.
        elapsed: Seconds from the start of the attempt to the end of the answer.
    """

    __slots__ = ("body", "elapsed", "headers", "status")

    def __init__(self, status: int, headers: Headers, body: bytes, elapsed: float = 0.0) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.elapsed = elapsed

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

    async def send(
        self,
        request: Request,
        *,
        connect: float | None = None,
        limit: float | None = None,
        most: int,
    ) -> RawReply:
        """Make one attempt.

        Args:
            request: What to send.
            connect: Seconds to open a connection.
            limit: Seconds for the attempt as a whole.
            most: The largest body to read, in bytes after decompression.

        Raises:
            APIConnectionError: No answer came, or it broke off.
            ResponseError: The body is larger than `most`.
        """
        loop = asyncio.get_running_loop()
        session = await self._session(loop)
        watch = _Watch(authorized="authorization" in map(str.lower, request.headers))
        started = loop.time()
        try:
            async with asyncio.timeout(limit):
                async with session.request(
                    request.method,
                    URL(request.url, encoded=True),
                    headers=request.headers,
                    data=_payload(request.body),
                    skip_auto_headers=_AUTOMATIC if isinstance(request.body, tuple) else _TYPED,
                    timeout=_timeout(connect),
                    allow_redirects=False,
                    auto_decompress=False,
                    raise_for_status=False,
                    proxy=self._proxy,
                    # Middlewares of a request replace those of its session, which has no public way to them.
                    middlewares=(watch, *getattr(session, "_middlewares", ())),
                ) as response:
                    body = await _read(response, most)
                    headers = Headers(response.headers.items())
                    return RawReply(response.status, headers, body, loop.time() - started)
        except (aiohttp.ClientError, OSError, _BrokenCoding) as error:
            failure = _failure(error, sent=watch.sent, connect=connect, limit=limit)
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
            lease = self._own[loop] = await _Lease.begin(self._network)
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
    async def begin(cls, network: Network | None) -> _Lease:
        keeper = _keep(network)
        return cls(await anext(keeper), keeper)

    async def end(self) -> None:
        await self.session.close()
        await self._keeper.aclose()


async def _keep(network: Network | None) -> AsyncGenerator[aiohttp.ClientSession, None]:
    session = aiohttp.ClientSession(connector=_connector(network), cookie_jar=aiohttp.DummyCookieJar())
    try:
        yield session
    finally:
        if not session.closed:
            await session.close()
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


def _payload(body: bytes | tuple[Part, ...] | None) -> Any:
    if isinstance(body, bytes) and len(body) > 2**20:
        # aiohttp writes bytes in one piece and warns of that; a file is written chunk by chunk.
        return BytesIO(body)
    if not isinstance(body, tuple):
        return body
    form = aiohttp.MultipartWriter("form-data")
    for part in body:
        payload = aiohttp.BytesIOPayload(BytesIO(part.content), content_type=part.content_type)
        if part.filename is None:
            payload.set_content_disposition("form-data", name=part.name)
        else:
            payload.set_content_disposition("form-data", name=part.name, filename=part.filename)
        form.append_payload(payload)
    return form


async def _read(response: aiohttp.ClientResponse, most: int) -> bytes:
    coding = response.headers.get("Content-Encoding", "identity").lower()
    if coding not in {"identity", "gzip", "x-gzip"}:
        raise ResponseError(f"the answer has the content coding {coding!r}, which was not asked for")
    gzip = None if coding == "identity" else _Gzip()
    pieces: list[bytes] = []
    room = most
    async for piece in response.content.iter_any():
        if gzip is not None:
            piece = gzip.decompress(piece, room + 1)
        room -= len(piece)
        if room < 0:
            raise ResponseError(f"the answer is larger than {most} bytes")
        pieces.append(piece)
    if gzip is not None and not gzip.whole:
        raise _BrokenCoding
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class _BrokenCoding(Exception):
    """A body is no gzip, or ends in the middle of it."""


class _Gzip:
    """Decompresses piece by piece. aiohttp could, but takes half a stream for a whole one."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP)
        self._started = False

    def decompress(self, data: bytes, most: int) -> bytes:
        """What these bytes hold, cut off after `most` bytes."""
        pieces: list[bytes] = []
        while data and most > 0:
            if self._member.eof:
                self._member = zlib.decompressobj(_GZIP)
            self._started = True
            try:
                piece = self._member.decompress(data, most)
            except zlib.error:
                raise _BrokenCoding from None
            pieces.append(piece)
            most -= len(piece)
            data = self._member.unused_data
        return b"".join(pieces)

    @property
    def whole(self) -> bool:
        """Whether the bytes so far are whole streams, or none."""
        return self._member.eof or not self._started


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
