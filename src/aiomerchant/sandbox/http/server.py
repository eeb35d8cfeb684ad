"""One provider's HTTP server: from a request to the operation that it means, and back.

Its routes are all those of the provider's document. Behind most of them stand the rules of `Records`; an
operation that does more than these has an endpoint of its own.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from email.utils import format_datetime
from functools import cached_property, partial
from inspect import isawaitable
from typing import Any, ClassVar, Final, Generic, TypeVar
from urllib.parse import parse_qsl

from aiohttp import web

from aiomerchant.client import BaseClient
from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.credentials import Application
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.endpoints import Answer, Call, Endpoint, File, Refusal, idempotency_key
from aiomerchant.sandbox.faults import Connections, Exchange, Faults, Received
from aiomerchant.sandbox.oauth.authority import Authority
from aiomerchant.sandbox.oauth.ledger import Denied
from aiomerchant.sandbox.oauth.visit import visit
from aiomerchant.sandbox.records.crud import Records
from aiomerchant.sandbox.records.provider_rules import Manners
from aiomerchant.sandbox.state import Clock, Ids, Record, Store
from aiomerchant.sandbox.webhooks.events import Events
from aiomerchant.sandbox.webhooks.subscriptions import Outbox, Subscriptions
from aiomerchant_core import Operation, Unpicklable

from .request_reader import Check, Violation
from .storage import Storage

__all__ = ["Server"]

Client = TypeVar("Client", bound=BaseClient)

LARGEST_BODY: Final = 10 * 2**20  # Polar's limit; Square names none


class Server(Unpicklable, ABC, Generic[Client]):
    """A stand-in for one provider, with its state.

    Attributes:
        access_token: The token of the organization or the seller itself.
        application: The OAuth application that is there from the start.
        client: A client of this server, with that token.
        store: The records by collection and id, as they are answered: `store["customers"][id]`. They may be
            changed, to see how an application takes it.
        webhook_secret: What signs the webhooks that are sent without a subscription.
        watchers: Who is told of each change of a record, as `changed` is.
    """

    _unpicklable = "a sandbox is not pickled, since it holds servers: start one in each process"

    provider: ClassVar[str]
    version: ClassVar[str]
    operations: ClassVar[Mapping[str, Operation[Any]]]

    access_token: str
    application: Application
    client: Client

    def __init__(self, ids: Ids, clock: Clock, faults: Faults, received: list[Received]) -> None:
        self.store: Store = defaultdict(dict)
        self.ids = ids
        self.clock = clock
        self._faults = faults
        self._received = received
        self._connections = Connections()
        self._runner: web.AppRunner | None = None
        #: Where requests were not as documented.
        self.violations: list[Violation] = []
        self.contract = load(self.provider)
        self.storage = Storage()
        self.authority = self.found()
        self._endpoints = dict(self.endpoints())
        self.webhook_secret = self.new_webhook_secret()
        self.watchers: list[Callable[[str, str, Record], None]] = []

    @cached_property
    def records(self) -> Records:
        # Made with the first request: what the judge of values needs takes longer than all else that starts.
        records = Records(self.contract, self.store, self.manners(), self.changed)
        for collection, id, fields in self.account():
            records.found(collection, id, fields)
        return records

    def changed(self, collection: str, verb: str, record: Record) -> None:
        """Tell that a record was `created`, `updated` or `deleted`.

        Args:
            collection: The path template of its collection: `/v1/customers`.
            verb: What happened to it.
            record: The record as it is now, or was at last.
        """
        for watch in self.watchers:
            watch(collection, verb, record)

    # What a provider brings

    @abstractmethod
    def found(self) -> Authority:
        """The OAuth of this provider."""

    @abstractmethod
    def endpoints(self) -> Mapping[str, Endpoint]:
        """What answers the operations, by operation id."""

    @abstractmethod
    def connect(self) -> Client:
        """A client of this server."""

    @abstractmethod
    def events(self, ids: Ids, clock: Clock) -> Events:
        """The events of this provider, about records of this server."""

    @abstractmethod
    def subscriptions(self, events: Events, outbox: Outbox) -> Subscriptions:
        """Who is sent which events."""

    @abstractmethod
    def new_webhook_secret(self) -> str:
        """A new secret that signs webhooks."""

    @abstractmethod
    def problem(self, status: int, message: str) -> Refusal:
        """An error that has no shape of its own."""

    @abstractmethod
    def invalid(self, violations: list[Violation]) -> Refusal:
        """The error of a request that is not as documented."""

    @abstractmethod
    def account(self) -> Iterable[tuple[str, str, Record]]:
        """The records that whoever owns the access token has had all along: collection, id and fields."""

    @abstractmethod
    def manners(self) -> Manners:
        """What the provider does its own way with records."""

    @abstractmethod
    def broken(self, status: int) -> web.Response:
        """The error with this status that a request meets by a fault."""

    @abstractmethod
    def headers(self) -> Mapping[str, str]:
        """What each answer carries."""

    def serves(self, request: web.Request) -> bool:
        """Whether it has the API version that a request asks for."""
        return True

    async def perform(self, call: Call) -> Answer:
        """Do what an operation does, by its endpoint or by the rules for records."""
        endpoint = self._endpoints.get(call.operation.id)
        value = self.answer(call)
        value = await value if isawaitable(value) else value
        route = self.contract.routes[call.operation.id]
        told = None if endpoint is None else endpoint.status
        return Answer.of(told or route.status, value, route.content_type)

    def answer(self, call: Call) -> Any:
        """What an operation answers as JSON, or an awaitable of it."""
        endpoint = self._endpoints.get(call.operation.id)
        return self.records.answer(call) if endpoint is None else endpoint.handle(call)

    # The server

    @property
    def base_url(self) -> str:
        """Where it listens: the `base_url` of a client."""
        if self._runner is None or not self._runner.addresses:
            raise ConfigurationError("the sandbox is not running: use it with `async with`")
        host, port = self._runner.addresses[0][:2]
        return f"http://{host}:{port}"

    @property
    def authorize_url(self) -> str:
        """Where a user is sent to grant access."""
        return f"{self.base_url}/oauth2/authorize"

    async def authorize(self, url: str, *, consent: bool = True) -> str:
        """Play the user who is sent to the authorization page and decides there.

        Args:
            url: `authorize_url`, with the query by which the application asks.
            consent: Whether the user allows what is asked for.

        Returns:
            The address of the application that the user goes back to, with a code or an error in its query.

        Raises:
            ConfigurationError: The page shows an error that only the user is told.
        """
        return await visit(url, consent=consent)

    def register(self, name: str = "Sandbox Shop", *, redirect_uris: Iterable[str] = ()) -> Application:
        """Register a further OAuth application, as its developer does on the provider's site.

        Args:
            name: What the authorization page calls it.
            redirect_uris: The addresses that users may be sent back to, exactly; without any, each is taken.
        """
        return self.authority.register(name, redirect_uris=redirect_uris)

    async def start(self, port: int = 0) -> None:
        """Listen on a port of loopback; 0 is any that is free.

        Raises:
            ConfigurationError: The port is taken, or is none.
        """
        application = web.Application(client_max_size=LARGEST_BODY, middlewares=[self._explain])
        application.router.add_routes(self.authority.routes())
        self.storage.mount(application)
        for route in self.contract.routes.values():
            application.router.add_route(route.method, route.path, partial(self._serve, route.id))
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0, handler_cancellation=True)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
        except (OSError, OverflowError) as error:
            await runner.cleanup()
            reason = (
                os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "no such port"
            )
            raise ConfigurationError(f"{self.provider} cannot listen on port {port}: {reason}") from None
        self._runner = runner
        self.client = self.connect()

    async def stop(self) -> None:
        await self.client.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @web.middleware
    async def _explain(
        self, request: web.Request, handler: Callable[[web.Request], Any]
    ) -> web.StreamResponse:
        """Gives what is refused before an operation is known (an unknown path) the provider's shape."""
        response: web.StreamResponse
        try:
            if not self.serves(request):
                raise web.HTTPNotFound
            response = await handler(request)
        except web.HTTPException as error:
            response = self.misdirected(request, error)
        response.headers.update(self.headers())
        # Clients read the ends of tokens and Retry-After against it.
        response.headers["Date"] = format_datetime(self.clock.now(), usegmt=True)
        return response

    def misdirected(self, request: web.Request, error: web.HTTPException) -> web.Response:
        """The answer to a request for which there is no route."""
        response = self.problem(error.status, error.reason).answer.response()
        if "Allow" in error.headers:
            response.headers["Allow"] = error.headers["Allow"]
        return response

    async def _serve(self, id: str, request: web.Request) -> web.StreamResponse:
        operation = self.operations[id]
        raw = await request.read()
        fault = self._faults.take(self.provider, id, reused=self._connections.reused(request))
        key: str | None = None
        answer: Answer | None = None
        check = Check(self.contract, self.contract.routes[id])
        check.path(request.match_info)
        check.query(parse_qsl(request.url.raw_query_string, keep_blank_values=True))
        read = check.body(request.headers.get("Content-Type", ""), raw)
        body = read if isinstance(read, dict) else {}
        try:
            key = idempotency_key(operation, body)
            if fault is None or fault.done:
                answer = await self._answer(operation, request, body, check.violations)
        except Refusal as refusal:
            answer = refusal.answer
        response: web.StreamResponse | None = None
        if fault is not None:
            real = answer.response() if answer is not None else None
            response = fault.kind.respond(Exchange(request, operation, real, self.broken, self.clock.now()))
            if response is None:
                fault.spare()
                fault = None
        if response is None:
            assert answer is not None  # noqa: S101  # a fault that shows no answer always responds
            response = answer.response()
        self._received.append(
            Received(
                self.provider,
                id,
                status=None if fault is not None and fault.kind.silent else response.status,
                idempotency_key=key,
                done=answer is not None and answer.status < 400 and not answer.repeated,
                fault=None if fault is None else fault.kind,
            )
        )
        return response

    async def _answer(
        self,
        operation: Operation[Any],
        request: web.Request,
        body: Mapping[str, Any],
        violations: list[Violation],
    ) -> Answer:
        authorization = request.headers.get("Authorization", "")
        token = self.authority.authenticate(operation, authorization)
        self.violations += violations
        endpoint = self._endpoints.get(operation.id)
        refused = [violation for violation in violations if violation.refused]
        if refused and (endpoint is None or endpoint.checked):
            raise self.invalid(refused)
        query = {name: ",".join(request.query.getall(name)) for name in request.query}
        part = self.contract.routes[operation.id].part
        files = {name: value for name, value in body.items() if isinstance(value, File)}
        if part is not None:
            body = body.get(part, {})
        try:
            return await self.perform(
                Call(operation, request.match_info, query, body, files, authorization, token)
            )
        except Denied as denied:
            raise self.authority.denied(denied) from None

    # For endpoints

    def extend(self, endpoints: Mapping[str, Endpoint]) -> None:
        """Answer more operations, or some of them otherwise."""
        self._endpoints.update(endpoints)

    def find(self, collection: str, id: str, missing: Refusal) -> Record:
        """A record by its id.

        Raises:
            Refusal: `missing`, where there is none.
        """
        record = self.store[collection].get(id)
        if record is None:
            raise missing
        return record
