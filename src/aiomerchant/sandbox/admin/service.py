"""Serves the admin endpoints: it checks requests by their document, and calls the functions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cached_property, partial
from inspect import isawaitable
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from aiomerchant._version import __version__
from aiomerchant.errors import ConfigurationError, ResponseError
from aiomerchant.request.json import loads
from aiomerchant.sandbox.document.validator import Validator
from aiomerchant.sandbox.http.listening import LARGEST_BODY, is_loopback
from aiomerchant.sandbox.inspection import Inspection
from aiomerchant.sandbox.planning import Planning
from aiomerchant_core.codec.encoding import plain
from aiomerchant_core.spelling import did_you_mean

from .document import JSON, document
from .endpoints import PREFIX, Endpoint, endpoint, endpoints
from .handlers import Handlers, Missing, Tested
from .schemas import Schema
from .shapes import Object

__all__ = ["Admin"]


class Admin:
    """The admin endpoints of a sandbox.

    A page of another origin that a browser on this machine shows could send requests here. They are refused:
    those that a browser says are of another origin, bodies that are not sent as JSON, and, where only this
    machine reaches the port, a `Host` that is another one (https://en.wikipedia.org/wiki/DNS_rebinding).

    Args:
        sandbox: The sandbox.
        inspection: The same, for what came.
        planning: The same, for what is planned.
        hosts: The names of the host that requests may have beside those of loopback; None allows any.
    """

    def __init__(
        self, sandbox: Tested, inspection: Inspection, planning: Planning, hosts: Collection[str] | None
    ) -> None:
        self._servers = sandbox.servers
        self._hosts = hosts
        owners = (self, Handlers(sandbox, inspection, planning), *(one.admin() for one in self._servers))
        #: Each endpoint, with the object that has its method.
        self._endpoints = {one: owner for owner in owners for one in endpoints(owner)}

    @endpoint("GET /openapi.json")
    def document(self) -> Object:
        """This document."""
        return self._document

    @cached_property
    def _document(self) -> Mapping[str, Any]:
        return document(self._endpoints, [server.provider for server in self._servers], __version__)

    @cached_property
    def _validator(self) -> Validator:
        return Validator(self._document)

    def application(self) -> web.Application:
        """The routes, below their prefix."""
        application = web.Application(client_max_size=LARGEST_BODY, middlewares=[self._guard])
        for one, owner in self._endpoints.items():
            application.router.add_route(
                one.method, one.path.removeprefix(PREFIX), partial(self._serve, one, getattr(owner, one.id))
            )
        return application

    @web.middleware
    async def _guard(self, request: web.Request, handler: Callable[[web.Request], Any]) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if origin is not None and urlsplit(origin).netloc != request.host:
            return _refused(403, "a page of another origin may not use the admin endpoints")
        name = urlsplit(f"//{request.host}").hostname or ""
        if self._hosts is not None and name not in self._hosts and not is_loopback(name):
            return _refused(403, f"the admin endpoints are for requests to this machine, not to {name}")
        response: web.StreamResponse
        try:
            response = await handler(request)
        except web.HTTPException as error:
            response = _refused(error.status, error.reason)
            if "Allow" in error.headers:
                response.headers["Allow"] = error.headers["Allow"]
        return response

    async def _serve(
        self, served: Endpoint, function: Callable[..., Any], request: web.Request
    ) -> web.StreamResponse:
        described = self._document["paths"][served.path][served.method.lower()]
        try:
            named = {**request.match_info, **self._query(described, request)}
            body = await self._body(described, request)
            value = function(body, **named) if served.whole is not None else function(**named, **body)
            value = await value if isawaitable(value) else value
        except Missing as error:
            return _refused(404, str(error))
        except ConfigurationError as error:
            return _refused(400, str(error))
        if value is None:
            return web.Response(status=served.status)
        return web.json_response(plain(value), status=served.status)

    def _query(self, described: Object, request: web.Request) -> dict[str, str]:
        known = {one["name"]: one for one in described.get("parameters", ()) if one["in"] == "query"}
        for name, value in request.query.items():
            if name not in known:
                raise ConfigurationError(f"there is no parameter {name!r}{did_you_mean(name, known)}")
            self._check(f"query.{name}", known[name]["schema"], value)
        for name, one in known.items():
            if one["required"] and name not in request.query:
                raise ConfigurationError(f"the parameter {name!r} is missing")
        return dict(request.query)

    async def _body(self, described: Object, request: web.Request) -> dict[str, Any]:
        raw = await request.read()
        taken = described.get("requestBody")
        if taken is None or not (raw or taken["required"]):
            return {}
        if request.content_type != JSON:
            raise web.HTTPUnsupportedMediaType(reason=f"the body must be {JSON}")
        try:
            body = loads(raw)
        except ResponseError:
            raise ConfigurationError("the body is no JSON") from None
        self._check("body", taken["content"][JSON]["schema"], body)
        return dict(body)

    def _check(self, place: str, schema: Schema, value: Any) -> None:
        if found := self._validator.messages(schema, value, place):
            raise ConfigurationError("; ".join(found))


def _refused(status: int, message: str) -> web.Response:
    return web.json_response({"error": message}, status=status)
