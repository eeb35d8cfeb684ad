"""Calls whose answers are read as they come."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Coroutine, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from aiomerchant.errors import ConfigurationError
from aiomerchant.files.downloads import Download
from aiomerchant_core import Operation

from .reply import Wish, with_wish

if TYPE_CHECKING:
    from .caller import Caller

__all__ = ["fetch", "stream"]


@asynccontextmanager
async def stream(call: Awaitable[Any]) -> AsyncGenerator[Download]:
    """Make a call, and read its answer as it comes.

    `async with stream(polar.orders.export()) as download: await download.save("orders.csv")`

    The call is repeated and fails as ever until its answer begins. After that `Timeout.attempt` is how long
    each piece may take, and neither `Timeout.total` nor a limit of size applies.

    Args:
        call: A call of a client that nobody awaited yet, of one request: no list, no task, and no other
            coroutine.

    Raises:
        ConfigurationError: It is no such call.
        MerchantError: The call failed.
    """
    if not isinstance(call, Coroutine):
        raise ConfigurationError("stream takes a call of one request: no list, and no task")
    downloads: list[Download] = []
    try:
        await with_wish(call, Wish(downloads=downloads), taker="stream")
        if not downloads:
            raise ConfigurationError("stream takes a call of a client; this made no request")
        yield downloads[0]
    finally:
        for download in downloads:
            await download.close()


@asynccontextmanager
async def fetch(caller: Caller, url: str, headers: Mapping[str, str]) -> AsyncGenerator[Download]:
    """Read what is at an address, without credentials."""
    file: Operation[bytes] = Operation(
        "download",
        "download",
        "GET",
        "{address}",
        provider=caller.provider,
        returns=None,
        accept="*/*",
        authorization=None,
    )
    call, reply = await caller.elsewhere(file, url, headers, stream=True)
    download = call.download(reply)
    try:
        yield download
    finally:
        await download.close()
