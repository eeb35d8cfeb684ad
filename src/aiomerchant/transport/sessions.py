"""Sessions that end with their event loop."""

from __future__ import annotations

import asyncio
import warnings
import weakref
from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING, Any

import aiohttp

from .pooled import Pool

if TYPE_CHECKING:
    from aiomerchant.transport.network import Network

__all__ = ["Lease"]


class Lease:
    """A session that ends with its event loop at the latest.

    The session is held by an asynchronous generator. asyncio ends generators before it closes their loop, and
    ends a collected one on its own loop; so no session stays open, and no `__del__` is needed. If the owner
    was collected without closing the session, a `ResourceWarning` says so. If only the loop ended, there is
    no warning, since frameworks make a loop for each call.

    The generator outlives its lease for a moment: if both were collected in one cycle, aiohttp would finalize
    the session before asyncio could close it.
    """

    def __init__(
        self, session: aiohttp.ClientSession, keeper: AsyncGenerator[aiohttp.ClientSession, None]
    ) -> None:
        self.session = session
        self.pool = Pool(session)
        self._keeper = keeper
        # The call of `id` does nothing; it only holds the generator until then.
        weakref.finalize(self, id, keeper).atexit = False

    @classmethod
    async def begin(cls, network: Network, owner: object) -> Lease:
        keeper = _keep(network, weakref.ref(owner))
        return cls(await anext(keeper), keeper)

    async def end(self) -> None:
        await _close(self.session)
        await self._keeper.aclose()


async def _keep(network: Network, owner: Callable[[], object]) -> AsyncGenerator[aiohttp.ClientSession, None]:
    session = aiohttp.ClientSession(connector=_Connector(network), cookie_jar=aiohttp.DummyCookieJar())
    try:
        yield session
    finally:
        if not session.closed:
            await _close(session)
            if owner() is None:
                warnings.warn(
                    "an aiomerchant client was never closed: use `async with`, or await its close()",
                    ResourceWarning,
                    source=session,
                    stacklevel=2,
                )


async def _close(session: aiohttp.ClientSession) -> None:
    try:
        await session.close()
    except (
        RuntimeError
    ):  # its loop was closed while a host name was looked up: nothing can be cancelled there
        session.detach()


class _Connector(aiohttp.TCPConnector):
    """Opens connections, each within the caller's limit: from the look-up of the host's name to TLS.

    aiohttp's own limit leaves the look-up out.
    """

    def __init__(self, network: Network) -> None:
        super().__init__(
            ssl=True if network.tls is None else network.tls,
            limit=network.limit or 0,  # aiohttp's 0 is no limit
            limit_per_host=network.limit_per_host or 0,
            keepalive_timeout=network.keepalive,
        )

    async def _create_connection(
        self,
        req: Any,
        traces: Any,
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # aiohttp's signature
    ) -> Any:
        async with asyncio.timeout(timeout.sock_connect):
            return await super()._create_connection(req, traces, timeout)
