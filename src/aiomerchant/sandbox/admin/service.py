"""Serves the admin endpoints: it checks requests by their document, and calls the functions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cached_property, partial
from inspect import isawaitable
from typing import Any, Final
from urllib.parse import urlsplit

from aiohttp import web

from aiomerchant._version import __version__
from aiomerchant.errors import ConfigurationError, ResponseError
from aiomerchant.request.json import loads
from aiomerchant.sandbox.document.validator import Validator
from aiomerchant.sandbox.http.listening import LARGEST_BODY, is_loopback
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.inspection import Inspection
from aiomerchant.sandbox.planning import Planning
from aiomerchant_core.codec.encoding import plain

from .document import PREFIX, Operation, document, operations
from .handlers import Handlers, Missing, Tested

__all__ = ["Admin"]

JSON: Final = "application/json"


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
        self._handlers = Handlers(sandbox, inspection, planning)
        self._servers = sandbox.servers
        self._hosts = hosts
        self._functions: dict[str, Callable[..., Any]] = {"document": lambda: self.document}
        for server in self._servers:
            self._functions |= server.actions()

    @cached_property
    def document(self) -> Mapping[str, Any]:
        """The OpenAPI document."""
        return document(tuple((one.provider, _package(one)) for one in self._servers), __version__)

    @cached_property
    def _validator(self) -> Validator:
        return Validator(self.document)

    def application(self) -> web.Application:
        """The routes, below their prefix."""
        application = web.Application(client_max_size=LARGEST_BODY, middlewares=[self._guard])
        for operation in operations(self.document["paths"]):
            if operation.path.startswith(PREFIX):
                function = self._functions.get(operation.id) or getattr(self._handlers, operation.id)
                path = operation.path.removeprefix(PREFIX)
                application.router.add_route(
                    operation.method, path, partial(self._serve, operation, function)
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
        self, operation: Operation, function: Callable[..., Any], request: web.Request
    ) -> web.StreamResponse:
        try:
            value = function(
                **dict(request.match_info),
                **self._query(operation, request),
                **await self._body(operation, request),
            )
            value = await value if isawaitable(value) else value
        except Missing as error:
            return _refused(404, str(error))
        except ConfigurationError as error:
            return _refused(400, str(error))
        if value is None:
            return web.Response(status=operation.status)
        return web.json_response(plain(value), status=operation.status)

    def _query(self, operation: Operation, request: web.Request) -> dict[str, str]:
        for name in request.query:
            if name not in operation.query:
                raise ConfigurationError(f"there is no parameter {name!r}")
        for name, required in operation.query.items():
            if required and name not in request.query:
                raise ConfigurationError(f"the parameter {name!r} is missing")
        given = dict(request.query)
        if "provider" in given:
            self._check("query.", {"$ref": "#/components/schemas/Provider"}, given["provider"])
        return given

    async def _body(self, operation: Operation, request: web.Request) -> dict[str, Any]:
        raw = await request.read()
        if operation.body is None:
            return {}
        if not raw and not operation.required:
            return {}
        if request.content_type != JSON:
            raise web.HTTPUnsupportedMediaType(reason=f"the body must be {JSON}")
        try:
            body = loads(raw)
        except ResponseError:
            raise ConfigurationError("the body is no JSON") from None
        self._check("body.", operation.body, body)
        return dict(body)

    def _check(self, place: str, schema: Mapping[str, Any], value: Any) -> None:
        found = self._validator.messages(schema, value)
        if found:
            raise ConfigurationError("; ".join(f"{place}{message}" for message in found))


def _package(server: Server[Any]) -> str:
    return type(server).__module__.rpartition(".")[0]


def _refused(status: int, message: str) -> web.Response:
    return web.json_response({"error": message}, status=status)
