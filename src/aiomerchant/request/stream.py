"""Calls whose answers are read as they arrive."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Coroutine, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from aiomerchant.errors import ConfigurationError
from aiomerchant.files.downloads import Download
from aiomerchant_core import Operation

from .reply import Capture, with_capture

if TYPE_CHECKING:
    from .caller import Caller

__all__ = ["fetch", "stream"]


@asynccontextmanager
async def stream(call: Awaitable[Any]) -> AsyncGenerator[Download]:
    """Make a call, and read its answer as it arrives.

    `async with stream(polar.orders.export()) as download: await download.save("orders.csv")`

    Until its answer begins, the call is repeated and fails like any other. After that, `Timeout.attempt`
    limits the time for each piece, and neither `Timeout.total` nor a limit of size applies.

    Args:
        call: A call of a client, of one request, that was not awaited before. It is no list, no task, and no
            other coroutine.

    Raises:
        ConfigurationError: It is no such call.
        MerchantError: The call failed.
    """
    if not isinstance(call, Coroutine):
        raise ConfigurationError("stream takes a call of one request: no list, and no task")
    downloads: list[Download] = []
    try:
        await with_capture(call, Capture(downloads=downloads), function="stream")
        if not downloads:
            raise ConfigurationError("stream takes a call of a client; this made no request")
        yield downloads[0]
    finally:
        for download in downloads:
            await download.close()


@asynccontextmanager
async def fetch(caller: Caller, url: str, headers: Mapping[str, str]) -> AsyncGenerator[Download]:
    """Download from an address that the provider gave, without credentials.

    Raises:
        ConfigurationError: The address is not valid, or not safe.
        MerchantError: The request failed.
    """
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
    call, reply = await caller.send_signed(file, url, headers, stream=True)
    download = call.download(reply)
    try:
        yield download
    finally:
        await download.close()
