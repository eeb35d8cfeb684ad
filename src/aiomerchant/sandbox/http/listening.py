"""Listens for HTTP on a port."""

from __future__ import annotations

import os
from ipaddress import ip_address
from typing import Final

from aiohttp import web

from aiomerchant.errors import ConfigurationError

__all__ = ["LARGEST_BODY", "LOOPBACK", "is_loopback", "listen", "origin"]

LOOPBACK: Final = "127.0.0.1"
LARGEST_BODY: Final = 10 * 2**20  # Polar's limit; Square names none


async def listen(application: web.Application, name: str, host: str, port: int) -> web.AppRunner:
    """Serve an application on a port of a host's address; 0 is any free port.

    Args:
        application: The application.
        name: What it is, for the error.
        host: The address to listen on.
        port: The port.

    Raises:
        ConfigurationError: There is no such address, or the port is in use or invalid.
    """
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0, handler_cancellation=True)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except (OSError, OverflowError) as error:
        await runner.cleanup()
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "no such port"
        place = f"port {port}" if host == LOOPBACK else f"port {port} of {host}"
        raise ConfigurationError(f"{name} cannot listen on {place}: {reason}") from None
    return runner


def is_loopback(host: str) -> bool:
    """True if a host is this machine, which other machines do not reach by it."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def origin(runner: web.AppRunner) -> str:
    """The URL by which this process reaches what a runner serves."""
    host, port = runner.addresses[0][:2]
    if host in {"0.0.0.0", "::"}:  # noqa: S104  # a comparison
        host = LOOPBACK if host == "0.0.0.0" else "::1"  # noqa: S104
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"
