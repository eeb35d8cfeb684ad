"""One port for all servers of a sandbox: each API below a prefix, the health check, the admin endpoints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from aiohttp import web

from .admin.endpoints import PREFIX
from .admin.service import Admin
from .http.listening import LARGEST_BODY, listen, origin
from .http.server import Server

__all__ = ["Gateway"]


class Gateway:
    """The port that the servers of a sandbox share.

    Attributes:
        ready: Whether the sandbox has the records that it starts with: until then it is not healthy.
    """

    def __init__(self, servers: Iterable[Server[Any]], admin: Admin | None) -> None:
        self._servers = tuple(servers)
        self._admin = admin
        self._runner: web.AppRunner | None = None
        self._url = ""
        self.ready = False

    @property
    def admin_url(self) -> str | None:
        """The URL of the admin endpoints; None where there are none, or the port is closed."""
        return f"{self._url}{PREFIX}" if self._admin is not None and self._runner is not None else None

    async def start(self, host: str, port: int, url: str | None) -> None:
        """Listen, and let the servers begin.

        Args:
            host: The address to listen on.
            port: The port; 0 is any free one.
            url: The URL by which applications reach the port; None is that by which this process does.

        Raises:
            ConfigurationError: There is no such address, or the port is in use or invalid.
        """
        application = web.Application(client_max_size=LARGEST_BODY)
        application.router.add_get("/health", self._health)
        for server in self._servers:
            application.add_subapp(f"/{server.provider}", server.web_application())
        if self._admin is not None:
            application.add_subapp(PREFIX, self._admin.application())
        application.router.add_route("*", "/{path:.*}", self._lost)
        self._runner = await listen(application, "the sandbox", host, port)
        near = origin(self._runner)
        self._url = (url or near).rstrip("/")
        for server in self._servers:
            prefix = f"/{server.provider}"
            server.begin(self._url + prefix, near + prefix, prefix)

    async def stop(self) -> None:
        self.ready = False
        for server in self._servers:
            await server.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _health(self, _: web.Request) -> web.Response:
        status, text = (200, "ok") if self.ready else (503, "starting")
        return web.json_response({"status": text}, status=status)

    async def _lost(self, _: web.Request) -> web.Response:
        prefixes = " and ".join(f"/{server.provider}" for server in self._servers)
        return web.json_response({"error": f"the APIs are below {prefixes}"}, status=404)
