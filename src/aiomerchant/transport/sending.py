"""Makes one attempt: sends a request, and reads what comes."""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from aiohttp.http import HttpProcessingError
from yarl import URL

from aiomerchant._version import __version__
from aiomerchant.errors import MOST_KEPT, APIConnectionError, ConfigurationError, ResponseError
from aiomerchant.masking import cut
from aiomerchant.messages import Attempt, RawReply, Request

from .connections import Exchange
from .failures import BrokenCoding, Unasked, failed, no_connection
from .request_body import RequestBody, at_once
from .response_body import OpenResponse, ResponseStream
from .sessions import Lease

if TYPE_CHECKING:
    from aiomerchant.transport.network import Network

__all__ = ["USER_AGENT", "Transport"]

log: Final = logging.getLogger("aiomerchant")

USER_AGENT: Final = " ".join(
    (
        f"aiomerchant/{__version__}",
        f"Python/{sys.version_info.major}.{sys.version_info.minor}",
        f"aiohttp/{aiohttp.__version__}",
    )
)

_UNUSED_PROXY: Final = "a proxy is set in the environment and not used: Network(trust_env=True) uses it"

#: The header fields that aiohttp adds where a request has none, without and with a body.
_AUTOMATIC: Final = ("Accept", "Accept-Encoding", "User-Agent")
_TYPED: Final = (*_AUTOMATIC, "Content-Type")


class Transport:
    """Sends requests through the caller's session, or through its own: one for each event loop.

    Attributes:
        network: How its own sessions connect, and for how long a connection may be idle.
        closed: Whether it was closed, by whichever loop. Then nothing is sent any more.
    """

    def __init__(self, session: Any = None, network: Network | None = None) -> None:
        from aiomerchant.transport.network import Network

        if session is not None and not isinstance(session, aiohttp.ClientSession):
            kind = type(session).__name__
            raise ConfigurationError(f"session must be an aiohttp.ClientSession, not {kind}")
        if session is not None and network is not None:
            raise ConfigurationError("a session brings its own connections: leave network out")
        self.network = Network() if network is None else network
        self.closed = False
        self._given: aiohttp.ClientSession | None = session
        self._own: dict[asyncio.AbstractEventLoop, Lease] = {}
        #: The proxies of the environment by origin, as they were at the first request there.
        self._proxies: dict[str, str | None] = {}

    async def send(self, request: Request, attempt: Attempt) -> RawReply:
        """Make one attempt.

        What a failure says is read as far as it goes: its status counts, also where its body breaks off, is
        too large, or is coded in a way that was not asked for.

        Args:
            request: What to send.
            attempt: Its limits; it is told how far it came. The time of an attempt runs from the moment when
                it has a connection; where the body of a success stays open, until that begins.

        Raises:
            APIConnectionError: No answer came, or that of a success broke off.
            ConfigurationError: A part of the request cannot be read.
            ResponseError: The body of a success is too large, or coded in a way that was not asked for.
            Exception: What a part's own stream raised.
        """
        if self.closed:
            raise APIConnectionError("the client was closed before the request was sent", sent=False)
        loop = asyncio.get_running_loop()
        session = self._session(loop) or await self._begin(loop, request.url)
        started = loop.time()
        deadline = None if attempt.remaining is None else started + attempt.remaining
        in_memory = at_once(request.body) and not attempt.stream
        pool = self._own[loop].pool if self._given is None and in_memory else None
        body: RequestBody | None = None
        failure: Exception
        try:
            pooled = None if pool is None else await pool.take(request, attempt.max_idle)
            if pooled is not None:
                try:
                    async with asyncio.timeout_at(_end(attempt, started, deadline)):
                        reply = await self._read(await pooled.exchange(request, attempt), attempt, started)
                except BaseException:
                    pooled.close()
                    raise
                pooled.release()
                return reply
            async with asyncio.timeout_at(deadline) as clock:

                def connected() -> None:
                    if not clock.expired() and (end := _end(attempt, loop.time(), deadline)) != deadline:
                        clock.reschedule(end)

                exchange = Exchange(
                    session, attempt, authorized="Authorization" in request.headers, connected=connected
                )
                if in_memory:
                    async with self._request(session, request, request.body, attempt, exchange) as response:
                        if pool is not None and exchange.request is not None:
                            pool.learn(request.url, exchange.request)
                        return await self._read(_open(response), attempt, started)
                body = RequestBody(request.body)
                async with AsyncExitStack() as stack:
                    data = await stack.enter_async_context(body.open())
                    response = await stack.enter_async_context(
                        self._request(session, request, data, attempt, exchange)
                    )
                    streamed = _open(response)
                    if not attempt.stream or not 200 <= response.status < 300:
                        return await self._read(streamed, attempt, started)
                    return streamed.reply(
                        b"", loop.time() - started, ResponseStream(streamed, stack.pop_all())
                    )
        except (asyncio.CancelledError, RuntimeError):
            # A session that is closed refuses requests, and cancels those who wait for a connection, though
            # nobody cancelled their tasks.
            task = asyncio.current_task()
            if not session.closed or (task is not None and task.cancelling()):
                raise
            failure = APIConnectionError(sent=attempt.sent)
        except ResponseError as error:
            failure = error
        except (aiohttp.ClientError, HttpProcessingError, OSError, BrokenCoding, Unasked) as error:
            own = None if body is None else body.failure
            if own is not None:
                failure = own
            else:
                failure = failed(error, attempt, request.url)
                # A machine whose way out is a proxy mostly resolves and reaches nothing else.
                if no_connection(error) and request.url.startswith("https:"):
                    failure.message += f"; {_UNUSED_PROXY}" if self._unused_proxy(request.url) else ""
        except ValueError:
            # aiohttp refuses to send credentials beside those that the caller's session has.
            failure = ConfigurationError("the session does not take the request: see its auth and headers")
        # What follows stands outside of the handlers, so that it has no context: aiohttp's errors hold URLs
        # and headers.
        answer = attempt.answer
        if answer is not None and not 200 <= answer.status < 300:
            return answer.reply(cut(answer.so_far, MOST_KEPT), loop.time() - started)
        if isinstance(failure, APIConnectionError) and session.closed:
            whose = "client" if self._given is None else "session"
            when = "while the request was under way" if attempt.sent else "before the request was sent"
            failure = APIConnectionError(f"the {whose} was closed {when}", sent=attempt.sent)
        raise failure

    def _request(
        self,
        session: aiohttp.ClientSession,
        request: Request,
        data: Any,
        attempt: Attempt,
        exchange: Exchange,
    ) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
        headers = request.headers
        # The header fields that aiohttp would add; a multipart body's type it has to add.
        wanted = _AUTOMATIC if isinstance(request.body, tuple) or request.method == "GET" else _TYPED
        # Middlewares of a request replace those of its session, which has no public way to them.
        others = getattr(session, "_middlewares", ())
        return session.request(
            request.method,
            URL(request.url, encoded=True),
            headers=headers,
            data=data,
            skip_auto_headers=[name for name in wanted if name not in headers] or None,
            timeout=_timeout(attempt.timeout.connect),
            allow_redirects=False,
            auto_decompress=False,
            raise_for_status=False,
            proxy=self._proxy(request.url) if self.network.trust_env else self.network.proxy,
            middlewares=(exchange, *others),
        )

    async def _read(self, answer: OpenResponse, attempt: Attempt, started: float) -> RawReply:
        """The whole answer. The attempt is told of it first: its body may break off."""
        attempt.answer = answer
        content = await answer.whole(attempt.most if 200 <= answer.status < 300 else MOST_KEPT)
        return answer.reply(content, asyncio.get_running_loop().time() - started)

    async def close(self) -> None:
        """Send nothing any more, and close the sessions of the running loop and of loops that ended.

        Those of other loops that run end with them.
        """
        self.closed = True
        leases = self._ended()
        if (lease := self._own.pop(asyncio.get_running_loop(), None)) is not None:
            leases.append(lease)
        for lease in leases:
            await lease.end()

    def _session(self, loop: asyncio.AbstractEventLoop) -> aiohttp.ClientSession | None:
        """The caller's session, or the open one of a loop; None if there is neither.

        Raises:
            ConfigurationError: The caller's session is closed, or that of another loop.
        """
        session = self._given
        if session is None:
            lease = self._own.get(loop)
            return None if lease is None or lease.session.closed else lease.session
        if session.closed:
            raise ConfigurationError("the client was given a session that is closed")
        # Public only as `loop`, which is deprecated.
        if getattr(session, "_loop", loop) is not loop:
            raise ConfigurationError("the client was given a session of another event loop")
        return session

    def _proxy(self, url: str) -> str | None:
        """The proxy for an address, from the environment if need be."""
        origin = url[: url.find("/", len("https://"))]
        if origin not in self._proxies:
            self._proxies[origin] = self.network.proxy_for(url)
        return self._proxies[origin]

    def _unused_proxy(self, url: str) -> bool:
        """Whether the environment names a proxy for an address, and the client's own connections use none."""
        if self._given is not None or self.network.proxy is not None or self.network.trust_env:
            return False
        from aiomerchant.transport.network import environment_proxy

        return environment_proxy(url) is not None

    async def _begin(self, loop: asyncio.AbstractEventLoop, url: str) -> aiohttp.ClientSession:
        """Open a session for a loop, whose first request goes to an address."""
        if log.isEnabledFor(logging.DEBUG) and self._unused_proxy(url):
            log.debug(_UNUSED_PROXY)
        lease = self._own[loop] = await Lease.begin(self.network, self)
        for ended in self._ended():
            await ended.end()
        return lease.session

    def _ended(self) -> list[Lease]:
        """The leases of loops that ended, which are none of ours from now on."""
        loops = [
            loop for loop in list(self._own) if loop.is_closed()
        ]  # other threads may add theirs meanwhile
        leases = [self._own.pop(loop, None) for loop in loops]
        return [lease for lease in leases if lease is not None]


def _end(attempt: Attempt, connected: float, deadline: float | None) -> float | None:
    """When an attempt that has a connection has to be over: the time of the loop, or None for no end."""
    limit = attempt.timeout.attempt
    if limit is None or (deadline is not None and deadline <= connected + limit):
        return deadline
    attempt.deadline_first = False
    return connected + limit


def _open(response: aiohttp.ClientResponse) -> OpenResponse:
    return OpenResponse(response.status, response.headers, response.content)


@lru_cache(maxsize=16)
def _timeout(connect: float | None) -> aiohttp.ClientTimeout:
    # The time of the attempt as a whole is ours: aiohttp rounds its own up to whole seconds.
    return aiohttp.ClientTimeout(total=None, sock_connect=connect)
