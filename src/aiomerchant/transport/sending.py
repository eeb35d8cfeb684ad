"""Makes one attempt: sends a request, and reads what comes."""

from __future__ import annotations

import asyncio
import sys
from contextlib import AsyncExitStack
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from yarl import URL

from aiomerchant._version import __version__
from aiomerchant.errors import ConfigurationError

from .answers import Answer, Stream
from .attempts import BrokenCoding, Watch, failed
from .bodies import Body
from .messages import Headers, RawReply, Request
from .sessions import Lease

if TYPE_CHECKING:
    from aiomerchant.network import Network

__all__ = ["USER_AGENT", "Transport"]

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
        self._own: dict[asyncio.AbstractEventLoop, Lease] = {}
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
        watch = Watch(authorized="authorization" in map(str.lower, request.headers))
        started = loop.time()
        body = Body(request.body)
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
                answer = Answer(response)
                headers = Headers(response.headers.items())
                if stream and 200 <= response.status < 300:
                    left_open = Stream(answer, stack.pop_all())
                    return RawReply(response.status, headers, b"", loop.time() - started, left_open)
                content = await answer.whole(most)
                return RawReply(response.status, headers, content, loop.time() - started)
        except (aiohttp.ClientError, OSError, BrokenCoding) as error:
            failure = body.failure or failed(error, sent=watch.sent, connect=connect, limit=limit)
        except ValueError:
            # aiohttp refuses to send credentials beside those that the caller's session has.
            failure = ConfigurationError("the session does not take the request: see its auth and headers")
        # Raised here, so that it has no context: aiohttp's errors hold URLs and headers.
        raise failure

    async def close(self) -> None:
        """Close the sessions of the running loop and of loops that ended. Others stay open."""
        leases = self._ended()
        if (lease := self._own.pop(asyncio.get_running_loop(), None)) is not None:
            leases.append(lease)
        for lease in leases:
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
            lease = self._own[loop] = await Lease.begin(self._network, reporting=self.reporting)
            for ended in self._ended():
                await ended.expire()
        return lease.session

    def _ended(self) -> list[Lease]:
        """The leases of loops that ended, which are none of ours from now on."""
        loops = [
            loop for loop in list(self._own) if loop.is_closed()
        ]  # other threads may add theirs meanwhile
        leases = [self._own.pop(loop, None) for loop in loops]
        return [lease for lease in leases if lease is not None]


@lru_cache(maxsize=16)
def _timeout(connect: float | None) -> aiohttp.ClientTimeout:
    # The time of the attempt as a whole is ours: aiohttp rounds its own up to whole seconds.
    return aiohttp.ClientTimeout(total=None, sock_connect=connect)
