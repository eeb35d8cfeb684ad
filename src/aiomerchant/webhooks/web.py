"""The router as a handler of aiohttp.web."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from .exchange import Request

if TYPE_CHECKING:
    from .router import WebhookRouter

__all__ = ["respond"]


async def respond(router: WebhookRouter, request: web.Request) -> web.Response:
    """Answer one request."""
    headers = [(name.lower(), value) for name, value in request.headers.items()]
    # The stream and not `read()`: the limit is the router's.
    answer = await router.answer(
        Request(request.method, (request.path,), headers, request.content.iter_any())
    )
    return web.Response(status=answer.status, headers=answer.headers, body=answer.text.encode() or None)
