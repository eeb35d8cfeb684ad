"""Sends requests on idle connections of its own sessions.

For each call a session of aiohttp makes a request, a response, a writer and several headers, which takes
longer than all the rest of a call. Where a session is our own, has an idle connection to the host, and the
body is in memory, none of that is needed: the request is written to the connection, and aiohttp's parser
reads the answer. Whatever else there is (opening connections, waiting for one, proxies, files, downloads,
callers' sessions, instrumentation of sessions) goes by the session.
"""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from aiohttp import client
from aiohttp.hdrs import HOST

from .connections import Unusable, check_fresh, ends, idle_since
from .failures import Unasked
from .response_body import OpenResponse

if TYPE_CHECKING:
    from aiohttp.connector import Connection

    from aiomerchant.messages import Attempt, Request

__all__ = ["VERIFIED", "Pool", "Pooled"]

#: The minor versions of aiohttp whose pool and protocol have what is used here, as the tests show. With
#: others all requests go by the session.
VERIFIED: Final = frozenset({"3.14"})
_IS_VERIFIED: Final = ".".join(aiohttp.__version__.split(".")[:2]) in VERIFIED


class Pool:
    """The idle connections of a session of ours."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self._connector: Any = session.connector
        #: The key of an origin's connections in aiohttp's pool, and the value of its Host header.
        self._routes: dict[str, tuple[Any, str]] = {}

    def learn(self, url: str, request: aiohttp.ClientRequest) -> None:
        """Learn from a request that the session made where its connection can be found again."""
        origin, _ = _split(url)
        if _IS_VERIFIED and request.proxy is None and origin not in self._routes:
            self._routes[origin] = request.connection_key, request.headers[HOST]

    async def take(self, request: Request, max_idle: float | None) -> Pooled | None:
        """Take a fresh connection for a request out of the pool; None if there is none.

        Args:
            request: A request with a body in memory, or without one.
            max_idle: The longest time in seconds that the connection may have been idle; None for any time.
        """
        origin, target = _split(request.url)
        route = self._routes.get(origin)
        if route is None or "Host" in request.headers or _is_observed(self._session):
            return None
        key, host = route
        connector = self._connector
        idle = {} if max_idle is None else idle_since(connector, key)
        connection: Connection | None
        while (connection := await connector._get(key, ())) is not None:
            try:
                check_fresh(connection.protocol, idle, max_idle)
            except (Unusable, Unasked):
                connection.close()
            else:
                return Pooled(connection, host, target)
        return None


class Pooled:
    """A connection that was taken out of the pool for one request; it is released or closed."""

    def __init__(self, connection: Connection, host: str, target: str) -> None:
        self._host = host
        self._target = target
        self.release = connection.release
        self.close = connection.close
        self._protocol: Any = connection.protocol

    async def exchange(self, request: Request, attempt: Attempt) -> OpenResponse:
        """Send the request, and wait for the header section of its answer.

        Args:
            request: What to send.
            attempt: It is told when anything may have been sent.

        Raises:
            ValueError: A header field or the target holds a control character.
            ClientError: No answer came.
            HttpProcessingError: It is not valid HTTP.
        """
        data = _message(self._host, self._target, request)
        protocol = self._protocol
        protocol.set_response_params(read_until_eof=True, auto_decompress=False)
        attempt.sent = True
        protocol.transport.write(data)
        while True:
            message, content = await protocol.read()
            status: int = message.code
            if not 100 <= status < 200 or status == 101:
                break
        if ends(status):
            protocol.force_close()
        return OpenResponse(status, message.headers, content)


def _is_observed(session: aiohttp.ClientSession) -> bool:
    """Whether something looks at a session's requests, as instrumentation and recorders do.

    They add a trace to each session, or replace the method that all requests go through.
    """
    return bool(session.trace_configs) or aiohttp.ClientSession._request is not _REQUEST


#: The method of aiohttp's own; None if it was replaced before this module was imported.
_REQUEST: Final = (
    aiohttp.ClientSession._request
    if isinstance(aiohttp.ClientSession._request, FunctionType)
    and aiohttp.ClientSession._request.__globals__ is vars(client)
    else None
)


def _split(url: str) -> tuple[str, str]:
    """The origin of an absolute address, and its path and query."""
    end = url.find("/", 8)  # after the longest scheme, `https://`
    return (url, "/") if end < 0 else (url[:end], url[end:])


def _message(host: str, target: str, request: Request) -> bytes:
    """The bytes of a request, as a session would write them."""
    lines = [f"{request.method} {target} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in request.headers.items()]
    body = request.body if isinstance(request.body, bytes) else b""
    if request.body is not None or request.method != "GET":
        lines.append(f"Content-Length: {len(body)}")
    lines.append("\r\n")
    head = "\r\n".join(lines)
    # So that no value can begin a line of its own: https://www.rfc-editor.org/rfc/rfc9110#section-5.5
    if head.count("\n") != len(lines) or head.count("\r") != len(lines) or "\0" in head:
        raise ValueError("a header field holds a control character")
    return head.encode() + body
