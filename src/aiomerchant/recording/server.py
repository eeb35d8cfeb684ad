"""The server of one provider on loopback: it passes requests on and records them, or plays their answers."""

from __future__ import annotations

import json
import os
import re
from asyncio import CancelledError
from base64 import b64decode
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Final, Generic, TypeVar
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from attrs import evolve
from yarl import URL

from aiomerchant.client import BaseClient
from aiomerchant.errors import ConfigurationError, ResponseError
from aiomerchant.provider import Provider
from aiomerchant.request.json import loads
from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.http.versions import Versions
from aiomerchant_core import Operation, Unpicklable

from .exchange import Exchange, Unrecordable, by_name, read_answer, read_body
from .substitutes import mapped
from .tape import SIGNED_PATH, Tape

__all__ = ["RecordedServer"]

Client = TypeVar("Client", bound=BaseClient)

#: The largest body of a request, which is held in memory.
LARGEST_BODY: Final = 2**30
#: Stands for the address of the server in a file.
BASE_URL: Final = "{base_url}"
#: The token of clients whose requests are answered from a file.
PLAYED_TOKEN: Final = "a-recording-needs-no-token"  # noqa: S105  # nobody checks it
#: Parameters of an address that grants access by itself.
_SIGNED: Final = re.compile(
    r"[?&](x-amz-signature|x-goog-signature|signature|sig|awsaccesskeyid)=", re.IGNORECASE
)
#: Header fields of one connection: RFC 9110, 7.6.1; and those of the coding, which is undone.
_HOP_BY_HOP: Final = frozenset(
    {
        "connection", "content-encoding", "content-length", "host", "keep-alive", "proxy-authenticate",
        "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
    }
)  # fmt: skip
#: Header fields of answers that clients read.
_KEPT: Final = frozenset(
    {
        "content-disposition", "content-type", "etag", "link", "location", "request-id", "retry-after",
        "retry-after-ms", "www-authenticate", "x-request-id", "x-should-retry",
    }
)  # fmt: skip
#: Header fields that hold credentials.
_CREDENTIALS: Final = ("authorization", "cookie", "x-api-key")
#: A status that no provider answers with, and that nobody repeats: RFC 9110, 15.5.20.
_REFUSED: Final = 421


class NoAnswer(Exception):
    """The provider's server gave no answer."""


class RecordedServer(Unpicklable, Generic[Client]):
    """A server that records one provider, or plays what was recorded.

    Attributes:
        provider: The name of the provider.
        upstream: The address of the provider's server.
    """

    _unpicklable = "a recorder is not pickled, since it holds servers: start one in each process"

    def __init__(self, record: Provider, upstream: str, tape: Tape) -> None:
        self.provider = record.name
        self.upstream = upstream
        self._record = record
        self._tape = tape
        self._versions = Versions(record, strict=False, alike=frozenset())
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        #: Signed addresses of other servers, by the path of each here.
        self._signed: dict[str, str] = {}
        self._made: Client | None = None

    @property
    def base_url(self) -> str:
        """The address of this server: the `base_url` of a client.

        Raises:
            ConfigurationError: The recorder is not running.
        """
        if self._runner is None or not self._runner.addresses:
            raise ConfigurationError("the recorder is not running: use it with `with` or `async with`")
        host, port = self._runner.addresses[0][:2]
        return f"http://{host}:{port}"

    @property
    def access_token(self) -> str:
        """A token for clients: while exchanges are recorded that of the environment, else a made-up one.

        Raises:
            ConfigurationError: Exchanges are recorded, and the environment has none.
        """
        if not self._tape.recording:
            return PLAYED_TOKEN
        variable = f"{self.provider}_access_token".upper()
        if token := os.environ.get(variable):
            return token
        raise ConfigurationError(f"to record {self.provider}, set {variable}, or give a client its token")

    @property
    def client(self) -> Client:
        """A client of this server with `access_token`; there is no need to close it.

        Raises:
            ConfigurationError: There is no access token.
        """
        if self._made is not None:
            return self._made
        client: Client = self._record.load("client")(self.access_token, base_url=self.base_url)
        self._made = client
        return client

    async def start(self) -> None:
        """Listen on a free port of loopback."""
        application = web.Application(client_max_size=LARGEST_BODY)
        application.router.add_route("*", "/{rest:.*}", self._serve)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0, handler_cancellation=True)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self._runner = runner

    async def stop(self) -> None:
        if self._made is not None:
            await self._made.close()
            self._made = None
        if self._session is not None:
            await self._session.close()
            self._session = None
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        number = next(self._tape.numbers)
        exchange = await self._exchange(request, await request.read(), number)
        if (played := self._tape.play(exchange)) is not None:
            return self._played(request, played.answer)
        if not self._tape.recording:
            return _refused(self._tape.refuse(exchange))
        try:
            upstream = self._upstream(request)
        except LookupError:
            return _refused(self._tape.refuse_body(exchange, "its signed address is of an earlier recording"))
        try:
            answer, response = await self._ask(request, upstream)
        except Unrecordable as error:
            return _refused(self._tape.refuse_body(exchange, str(error)))
        except NoAnswer:
            self._tape.keep(exchange)
            return _broken_off(request)
        except CancelledError:  # the client waits no longer
            self._tape.keep(exchange)
            raise
        self._tape.keep(evolve(exchange, answer=answer))
        return response

    # Requests

    async def _exchange(self, request: web.Request, raw: bytes, number: int) -> Exchange:
        """A request that has no answer yet."""
        version = self._versions.of(request) or self._record.version
        contract = self._versions.contract(version)
        match = await _router(contract).resolve(request)
        resource = match.route.resource
        route = None if resource is None else contract.at(request.method, resource.canonical)
        operation = None if route is None else self._operations.get(route.id)
        key: tuple[str, ...] = ("idempotency_key",) if operation is None else operation.idempotency
        body = read_body(request.headers.get("Content-Type", ""), raw, None if route is None else route.part)
        sent = {
            "method": request.method,
            "path": request.path,
            "query": by_name(request.url.raw_query_string),
            **body,
        }
        if asked := request.headers.get(self._record.version_header):
            sent["version"] = asked
        own = self.base_url
        name = "request" if operation is None else operation.name
        return Exchange(
            number=number,
            provider=self.provider,
            name="download" if request.path.startswith(SIGNED_PATH) else name,
            request=mapped(sent, lambda text: text.replace(own, BASE_URL)),
            answer=None,
            contract=contract,
            route=route,
            path=dict(match),
            key=key,
            credentials=tuple(_credentials(request.headers)),
        )

    @cached_property
    def _operations(self) -> Mapping[str, Operation[Any]]:
        operations: Mapping[str, Operation[Any]] = import_module(
            f"{self._record.package}.operations"
        ).OPERATIONS
        return operations

    # Recording

    def _upstream(self, request: web.Request) -> str:
        """The address that a request is passed on to.

        Raises:
            LookupError: It is a signed address that this recording did not see.
        """
        if request.path.startswith(SIGNED_PATH):
            return self._signed[request.path]
        return self.upstream + request.raw_path

    async def _ask(self, request: web.Request, url: str) -> tuple[dict[str, Any], web.StreamResponse]:
        """Pass a request on: the answer as it is recorded, and for the client.

        Raises:
            NoAnswer: None came.
            Unrecordable: It has a body that cannot be recorded.
        """
        if self._session is None:
            # Each request has a connection of its own, so that aiohttp never repeats one by itself.
            connector = aiohttp.TCPConnector(force_close=True)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())
        headers = [
            (name, value) for name, value in request.headers.items() if name.lower() not in _HOP_BY_HOP
        ]
        try:
            async with self._session.request(
                request.method,
                URL(url, encoded=True),
                headers=headers,
                data=await request.read() or None,
                allow_redirects=False,
                skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            ) as answer:
                body = await answer.read()
        except (aiohttp.ClientError, OSError):
            raise NoAnswer from None
        fields = {
            name: self._own_addresses(value)
            for name, value in answer.headers.items()
            if name.lower() not in _HOP_BY_HOP
        }
        body = self._own_body(body)
        # Retry-After may be a date, which is compared with that of the answer.
        kept = _KEPT.union(
            self._record.request_id_headers, {"date"} if "Retry-After" in answer.headers else ()
        )
        media = answer.headers.get("Content-Type", "")
        recorded = {
            "status": answer.status,
            "headers": {name.lower(): value for name, value in fields.items() if name.lower() in kept},
            **read_answer(media, body, files=self._tape.files),
        }
        own = self.base_url
        recorded = mapped(recorded, lambda text: text.replace(own, BASE_URL))
        return recorded, web.Response(status=answer.status, headers=fields, body=body)

    def _own_body(self, body: bytes) -> bytes:
        """A body with the addresses of this server in place of those that a client would follow."""
        try:
            value = loads(body)
        except ResponseError:
            return body
        changed = mapped(value, self._own_addresses)
        return body if changed == value else json.dumps(changed).encode()

    def _own_addresses(self, text: str) -> str:
        if "://" not in text:
            return text
        if _SIGNED.search(text) and urlsplit(text).scheme in {"http", "https"}:
            path = next((path for path, known in self._signed.items() if known == text), None)
            if path is None:
                path = f"{SIGNED_PATH}/{self._tape.signed_addresses + len(self._signed) + 1}"
                self._signed[path] = text
            return f"{self.base_url}{path}"
        return re.sub(rf"{re.escape(self.upstream)}(?![\w.:-])", self.base_url, text)

    # Playing

    def _played(self, request: web.Request, recorded: Mapping[str, Any] | None) -> web.StreamResponse:
        if recorded is None:
            return _broken_off(request)
        own = self.base_url
        answer = mapped(self._tape.revealed(recorded), lambda text: text.replace(BASE_URL, own))
        if "json" in answer:
            body = json.dumps(answer["json"]).encode()
        elif "base64" in answer:
            body = b64decode(answer["base64"])
        else:
            body = str(answer.get("csv", answer.get("text", ""))).encode()
        return web.Response(status=answer["status"], headers=answer["headers"], body=body)


@cache
def _router(contract: Contract) -> web.UrlDispatcher:
    """Finds the operation of a request in a document."""
    router = web.UrlDispatcher()
    for route in contract.routes.values():
        router.add_route(route.method, route.path, _unused)
    return router


async def _unused(_: web.Request) -> web.Response:
    """What a route of aiohttp must have; here routes are found, and none is called."""
    return web.Response(status=501)


def _credentials(headers: Mapping[str, str]) -> Iterable[str]:
    """The secrets in the header fields of a request."""
    for name in _CREDENTIALS:
        if value := headers.get(name):
            yield value.rpartition(" ")[2]


def _refused(message: str) -> web.Response:
    body = {"code": "not_recorded", "message": " ".join(message.split())}
    return web.json_response(body, status=_REFUSED, headers={"x-should-retry": "false"})


def _broken_off(request: web.Request) -> web.Response:
    """Close the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
