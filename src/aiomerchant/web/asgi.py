"""Handlers as ASGI apps: https://asgi.readthedocs.io/en/latest/specs/www.html."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias
from urllib.parse import unquote

from .http import Disconnected, Handler, Request

__all__ = ["Message", "Receive", "Scope", "Send", "serve"]

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


async def serve(handler: Handler, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve a connection scope: a request, the lifespan of the server, or a web socket, which is refused."""
    match scope["type"]:
        case "http":
            await _http(handler, scope, receive, send)
        case "lifespan":
            await _lifespan(receive, send)
        case "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1003})


async def _http(handler: Handler, scope: Scope, receive: Receive, send: Send) -> None:
    headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in scope["headers"]]
    query = scope.get("query_string", b"").decode("latin-1")
    request = Request(scope["method"], _paths(scope), query, headers, _chunks(receive), scope)
    try:
        response = await handler(request)
    except Disconnected:
        return
    fields = list(response.headers)
    if response.status != 204:
        fields.append(("content-length", str(len(response.body))))
    await send(
        {
            "type": "http.response.start",
            "status": response.status,
            "headers": [(name.encode("latin-1"), value.encode("latin-1")) for name, value in fields],
        }
    )
    # `more_body` may be left out by the specification, but not for the test client of Quart.
    await send({"type": "http.response.body", "body": response.body, "more_body": False})


def _paths(scope: Scope) -> tuple[str, ...]:
    """The full path, the path in the application, and the path below the mount point of this app.

    `root_path` is the mount point. Behind a proxy it begins with the proxy's prefix (Starlette's
    `app_root_path`), which `path` may or may not begin with, too. Litestar leaves the full path in `raw_path`
    only, and ends the rest in a slash.
    """
    path, root = scope["path"], scope.get("root_path", "").rstrip("/")
    outer = scope.get("app_root_path", root).rstrip("/")
    whole = path if f"{path}/".startswith(f"{outer}/") else outer + path
    known = (path, whole, whole.removeprefix(outer), whole.removeprefix(root))
    return unquote(scope.get("raw_path") or path), *(one.rstrip("/") for one in known)


async def _chunks(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        yield message.get("body", b"")
        if not message.get("more_body", False):
            return


async def _lifespan(receive: Receive, send: Send) -> None:
    """Answer the server, which waits for it. There is nothing to start or to stop."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
