"""Sessions that end with their event loop."""

from __future__ import annotations

import warnings
import weakref
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    from aiomerchant.network import Network

__all__ = ["Lease"]


class Lease:
    """A session that ends with its event loop at the latest.

    The session lives in an asynchronous generator. asyncio ends those before it closes the loop, and on
    their own loop where one is collected; so a session that nobody closed is reported and closed, and no
    `__del__` is needed.

    The generator outlives its lease, if only for a moment: collected in one cycle with it, the session would
    be finalized by aiohttp before asyncio could close it.
    """

    def __init__(
        self, session: aiohttp.ClientSession, keeper: AsyncGenerator[aiohttp.ClientSession, None]
    ) -> None:
        self.session = session
        self._keeper = keeper
        # What is called has nothing to do: what matters is that it holds the generator until then.
        weakref.finalize(self, id, keeper).atexit = False

    @classmethod
    async def begin(cls, network: Network | None, *, reporting: bool) -> Lease:
        keeper = _keep(network, reporting=reporting)
        return cls(await anext(keeper), keeper)

    async def end(self) -> None:
        await _close(self.session)
        await self._keeper.aclose()

    async def expire(self) -> None:
        """End it for want of anybody else who does: that is reported."""
        await self._keeper.aclose()


async def _keep(network: Network | None, *, reporting: bool) -> AsyncGenerator[aiohttp.ClientSession, None]:
    session = aiohttp.ClientSession(connector=_connector(network), cookie_jar=aiohttp.DummyCookieJar())
    try:
        yield session
    finally:
        if not session.closed:
            await _close(session)
            if reporting:
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
