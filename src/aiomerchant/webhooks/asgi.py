"""The router as an ASGI app: https://asgi.readthedocs.io/en/latest/specs/www.html."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .exchange import Request

if TYPE_CHECKING:
    from .router import WebhookRouter

__all__ = ["Message", "Receive", "Scope", "Send", "serve"]

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


class Disconnected(Exception):
    """The client went away before its request was complete: nobody waits for an answer."""


async def serve(router: WebhookRouter, scope: Scope, receive: Receive, send: Send) -> None:
    """One connection scope: a request, the lifespan of the server, or a web socket, which is turned away."""
    match scope["type"]:
        case "http":
            await _http(router, scope, receive, send)
        case "lifespan":
            await _lifespan(receive, send)
        case "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1003})


async def _http(router: WebhookRouter, scope: Scope, receive: Receive, send: Send) -> None:
    headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in scope["headers"]]
    path, root = scope["path"], scope.get("root_path", "").rstrip("/")
    # Frameworks differ in whether the path of what they mount begins with the place where it is mounted.
    below = path.removeprefix(root) if root else path
    try:
        answer = await router.answer(Request(scope["method"], (path, below), headers, _chunks(receive)))
    except Disconnected:
        return
    content = answer.text.encode()
    fields = {**answer.headers, **({} if answer.status == 204 else {"content-length": str(len(content))})}
    await send(
        {
            "type": "http.response.start",
            "status": answer.status,
            "headers": [(name.encode(), value.encode()) for name, value in fields.items()],
        }
    )
    await send({"type": "http.response.body", "body": content})


async def _chunks(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        yield message.get("body", b"")
        if not message.get("more_body", False):
            return


async def _lifespan(receive: Receive, send: Send) -> None:
    """There is nothing to start and nothing to stop, but a server waits for its answers."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
