"""Web frameworks on loopback, each with a page of its own and an app of ours mounted into it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from functools import cache
from types import ModuleType
from typing import Any

import hypercorn.asyncio
import hypercorn.config
import uvicorn
from aiohttp import web

from aiomerchant.webhooks import WebhookRouter

__all__ = ["FRAMEWORKS", "HOME", "listening", "on_aiohttp", "on_uvicorn", "running"]

App = Callable[[MutableMapping[str, Any], Any, Any], Awaitable[None]]

#: What the page of each framework says.
HOME = "the framework's own page"


def in_fastapi(prefix: str, app: App) -> App:
    from fastapi import FastAPI

    own = FastAPI()

    @own.get("/")
    async def home() -> str:
        return HOME

    own.mount(prefix, app)
    return own


def in_starlette(prefix: str, app: App) -> App:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import PlainTextResponse
    from starlette.routing import Mount, Route

    async def home(request: Request) -> PlainTextResponse:
        return PlainTextResponse(HOME)

    return Starlette(routes=[Route("/", home), Mount(prefix, app)])


def in_litestar(prefix: str, app: App) -> App:
    from litestar import Litestar, asgi, get
    from litestar.types import Receive, Scope, Send

    @get("/")
    async def home() -> str:
        return HOME

    @asgi(prefix, is_mount=True, copy_scope=True)
    async def mount(scope: Scope, receive: Receive, send: Send) -> None:
        await app(scope, receive, send)

    # It would set up the root logger for all later tests.
    return Litestar([home, mount], logging_config=None)


def in_quart(prefix: str, app: App) -> App:
    from quart import Quart

    own = Quart(__name__)

    @own.get("/")
    async def home() -> str:
        return HOME

    own.asgi_app = beside(own.asgi_app, prefix, app)
    return own


def in_django(prefix: str, app: App) -> App:
    return beside(_django(), prefix, app)


def beside(own: Any, prefix: str, app: App) -> App:
    """For frameworks that mount no apps: requests below a prefix go to ours."""

    async def application(scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        ours = scope["type"] == "http" and scope["path"].startswith(f"{prefix}/")
        await (app if ours else own)(scope, receive, send)

    return application


@cache
def _django() -> App:
    """The one Django of a process."""
    from django.conf import settings
    from django.core.asgi import get_asgi_application
    from django.http import HttpRequest, HttpResponse
    from django.urls import path

    async def home(request: HttpRequest) -> HttpResponse:
        return HttpResponse(HOME)

    urls = ModuleType("urls")
    urls.urlpatterns = [path("", home)]
    settings.configure(ROOT_URLCONF=urls, ALLOWED_HOSTS=["127.0.0.1"], SECRET_KEY="for tests")
    return get_asgi_application()


def in_aiohttp(prefix: str, app: Any) -> web.Application:
    async def home(request: web.Request) -> web.Response:
        return web.Response(text=HOME)

    own = web.Application()
    own.router.add_get("/", home)
    if isinstance(app, WebhookRouter):
        own.router.add_route("*", f"{prefix}/{{provider}}", app.aiohttp)
    else:
        own.add_subapp(prefix, app.subapp())
    return own


@asynccontextmanager
async def on_uvicorn(app: Any, listener: socket.socket) -> AsyncIterator[None]:
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=5))
    running = asyncio.create_task(server.serve([listener]))
    try:
        yield
    finally:
        server.should_exit = True
        await running


@asynccontextmanager
async def on_hypercorn(app: Any, listener: socket.socket) -> AsyncIterator[None]:
    config = hypercorn.config.Config()
    config.bind = [f"fd://{listener.detach()}"]  # it closes the socket, too
    config.graceful_timeout = 5
    stop = asyncio.Event()
    running = asyncio.create_task(hypercorn.asyncio.serve(app, config, shutdown_trigger=stop.wait))
    try:
        yield
    finally:
        stop.set()
        await running


@asynccontextmanager
async def on_aiohttp(app: web.Application, listener: socket.socket) -> AsyncIterator[None]:
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.SockSite(runner, listener).start()
        yield
    finally:
        await runner.cleanup()


#: How each framework mounts an app of ours, and a server that it runs in.
FRAMEWORKS: dict[str, tuple[Callable[[str, Any], Any], Callable[..., Any]]] = {
    "aiohttp": (in_aiohttp, on_aiohttp),
    "django": (in_django, on_hypercorn),
    "fastapi": (in_fastapi, on_uvicorn),
    "litestar": (in_litestar, on_uvicorn),
    "quart": (in_quart, on_hypercorn),
    "starlette": (in_starlette, on_uvicorn),
}


@asynccontextmanager
async def running(framework: str, prefix: str, make: Callable[[str], Any]) -> AsyncIterator[str]:
    """A framework with an app of ours mounted below a prefix; gives the address of its server.

    Args:
        framework: Its name.
        prefix: Where the app is mounted.
        make: Makes the app of the server's address.
    """
    mount, server = FRAMEWORKS[framework]
    async with listening() as (listener, address), server(mount(prefix, make(address)), listener):
        yield address


@asynccontextmanager
async def listening() -> AsyncIterator[tuple[socket.socket, str]]:
    """A socket that takes connections from now on, so that nobody waits for a server to start."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield listener, f"http://127.0.0.1:{listener.getsockname()[1]}"
