"""Handlers in aiohttp.web: as a handler of its own kind, and as a sub-application."""

from __future__ import annotations

from collections.abc import AsyncIterator

from aiohttp import web

from .http import Disconnected, Handler, Request

__all__ = ["respond", "subapp"]


async def respond(handler: Handler, request: web.Request) -> web.Response:
    """Answer one request."""
    below = request.match_info.get("below")
    paths = (request.path,) if below is None else (request.path, f"/{below}")
    headers = [(name.lower(), _latin(value)) for name, value in request.headers.items()]
    # The stream and not `read()`: the limit is the handler's.
    asked = Request(
        request.method, paths, request.rel_url.raw_query_string, headers, _chunks(request), request
    )
    try:
        response = await handler(asked)
    except Disconnected:
        return web.Response(
            status=400
        )  # for a body that is not valid HTTP; a client that is gone does not see it
    return web.Response(status=response.status, headers=response.headers, body=response.body or None)


def _latin(value: str) -> str:
    """A value as ASGI servers give it. aiohttp decodes it as UTF-8, with surrogates for invalid bytes."""
    return value.encode(errors="surrogateescape").decode("latin-1")


def subapp(handler: Handler) -> web.Application:
    """A sub-application whose requests are all answered by one handler."""

    async def answer(request: web.Request) -> web.Response:
        return await respond(handler, request)

    app = web.Application()
    app.router.add_route("*", "/{below:.*}", answer)
    return app


async def _chunks(request: web.Request) -> AsyncIterator[bytes]:
    try:
        async for chunk in request.content.iter_any():
            yield chunk
    except (ConnectionError, web.RequestPayloadError):
        raise Disconnected from None
