"""Chooses the connection of a request, and the connections that may be used again."""

from __future__ import annotations

import select
import sys
from collections.abc import Callable, Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

import aiohttp

from .failures import Dropped, Unasked

if TYPE_CHECKING:
    from aiohttp import ClientHandlerType
    from aiohttp.abc import AbstractStreamWriter

    from aiomerchant.messages import Attempt

__all__ = ["Exchange", "Unusable", "check_fresh", "ends", "idle_since"]


class Unusable(Exception):
    """The pool gave a connection that must not be used."""


class Exchange:
    """The outermost middleware of a request. It sends the request once, and on a fresh connection.

    aiohttp takes bytes that arrive on an idle connection for the answer to the next request, and repeats GET,
    PUT and DELETE by itself if a pooled connection was dropped. This middleware closes a pooled connection
    that has unread bytes, or that its peer has closed, and takes another one; and `aiomerchant.request.retry`
    alone decides about repetitions. It works with the callers' own sessions and connectors, too.
    https://github.com/aio-libs/aiohttp/blob/v3.14.3/aiohttp/client.py (retry_persistent_connection)

    Args:
        session: The session of the request.
        attempt: The attempt, on which it records if anything was sent.
        authorized: True if the request has an Authorization header of its own.
        connected: Called when there is a connection, before anything is sent.

    Attributes:
        request: The request as the session made it; None before.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        attempt: Attempt,
        *,
        authorized: bool,
        connected: Callable[[], None],
    ) -> None:
        self._session = session
        self._attempt = attempt
        self._authorized = authorized
        self._connected = connected
        self.request: aiohttp.ClientRequest | None = None
        #: The connection that the request was given.
        self._used: Any = None
        #: Why it was given up again before anything was written.
        self._given_up: Exception | None = None
        self._idle: Mapping[Any, float] = {}
        self._send: Any = None
        self._write: Any = None

    async def __call__(
        self, request: aiohttp.ClientRequest, handler: ClientHandlerType
    ) -> aiohttp.ClientResponse:
        attempt = self._attempt
        self.request = request
        if not self._authorized:
            # Credentials of the caller's session are not sent with operations that take none.
            request.headers.popall("Authorization", None)
        if attempt.max_idle is not None:
            # Idle times matter only to requests that cannot be repeated if the server closes meanwhile.
            self._idle = idle_since(self._session.connector, request.connection_key)
        own = vars(request)
        self._send = request.send
        own["send"] = self._send_if_fresh
        if _WRITES_LATER:
            self._write = request.write_bytes
            own["write_bytes"] = self._write_if_fresh
        try:
            response = await self._answer(request, handler)
        finally:
            # Each holds the other: left so, they would wait for the garbage collector.
            own.pop("send", None)
            own.pop("write_bytes", None)
        used = self._used
        if used is not None and ends(response.status):
            used.force_close()
            if response.connection is None:  # the answer was short, and its connection is in the pool already
                used.close()
        return response

    async def _answer(
        self, request: aiohttp.ClientRequest, handler: ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """The answer on a connection that is fresh."""
        while True:
            try:
                response = await handler(request)
            except Unusable:
                continue
            except aiohttp.ClientConnectorError:
                raise
            except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as error:
                if self._given_up is None:
                    raise Dropped from error
            else:
                if self._given_up is None:
                    return response
                response.close()
            finally:
                if self._given_up is not None:
                    request.response = None
                # aiohttp makes the response object as it writes the header section. Unknown counts as sent.
                self._attempt.sent = getattr(request, "response", ...) is not None
            if isinstance(self._given_up, Unasked):
                raise self._given_up
            self._given_up = None

    async def _send_if_fresh(self, connection: aiohttp.connector.Connection) -> aiohttp.ClientResponse:
        self._used = used = connection.protocol
        check_fresh(used, self._idle, self._attempt.max_idle)
        self._connected()
        response: aiohttp.ClientResponse = await self._send(connection)
        return response

    async def _write_if_fresh(
        self,
        writer: AbstractStreamWriter,
        connection: aiohttp.connector.Connection,
        content_length: int | None = None,
    ) -> None:
        try:
            check_fresh(connection.protocol, self._idle, self._attempt.max_idle)
        except (Unusable, Unasked) as error:
            self._given_up = error
            connection.close()
        else:
            await self._write(writer, connection, content_length)


#: Whether aiohttp writes a body, and the header section with it, a turn of the loop after `send`.
_WRITES_LATER: Final = sys.version_info < (3, 12)


def ends(status: int) -> bool:
    """Whether a server may close the connection after an answer with this status, without saying so.

    The next request on it would be lost.
    """
    return status == 408 or status >= 500


def idle_since(connector: Any, key: Any) -> Mapping[Any, float]:
    """The pooled connections of a key, with the monotonic time since which each is idle."""
    pools: Mapping[Any, Any] = getattr(connector, "_conns", {})
    return dict(pools.get(key, ()))


def check_fresh(protocol: Any, idle: Mapping[Any, float], max_idle: float | None) -> None:
    """Check that a connection is open, has no unread bytes, and was not idle for too long.

    Raises:
        Unusable: It is pooled and fails the check: another one must be taken.
        Unasked: It is new, and the server has closed it or written to it.
    """
    # A protocol keeps the body of its latest answer.
    pooled = getattr(protocol, "_payload", None) is not None
    if protocol.should_close:
        raise Unusable if pooled else Unasked
    if not pooled:
        return
    since = idle.get(protocol)
    if max_idle is not None and since is not None and monotonic() - since > max_idle:
        raise Unusable
    if _is_readable(protocol.transport):
        raise Unusable


def _is_readable(transport: Any) -> bool:
    """True if the socket has bytes, or an end of file, that the event loop did not read yet."""
    socket = transport.get_extra_info("socket")
    if socket is None or socket.fileno() < 0:
        return False
    if sys.platform == "win32":
        return bool(select.select([socket.fileno()], [], [], 0)[0])
    poll = select.poll()
    poll.register(socket.fileno(), select.POLLIN)
    return bool(poll.poll(0))
