"""The HTTP server of one provider: it routes a request to its operation, and sends the answer.

Its routes are those of the provider's document. The account that a request is for performs the operation. It
knows the default API version alone: the body of a request in another version is turned into its form.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping
from email.utils import format_datetime
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar
from urllib.parse import parse_qsl

from aiohttp import web
from attrs import evolve

from aiomerchant.client import BaseClient
from aiomerchant.errors import ConfigurationError
from aiomerchant.provider import get_provider
from aiomerchant.sandbox.credentials import Application, Token
from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Answer, File, Refusal, Request
from aiomerchant.sandbox.faults import Connections, Exchange, Faults, ReceivedLog
from aiomerchant.sandbox.oauth.authority import Authority
from aiomerchant.sandbox.oauth.ledger import Denied
from aiomerchant.sandbox.oauth.visit import visit
from aiomerchant.sandbox.state import Clock, Ids
from aiomerchant.sandbox.store import Lacking
from aiomerchant.sandbox.webhooks.events import Events
from aiomerchant.sandbox.webhooks.subscriptions import Outbox, Subscriptions
from aiomerchant_core import Operation

from .listening import LARGEST_BODY, LOOPBACK, listen, origin
from .recorder import record
from .request_reader import RequestReader, Violation
from .storage import Storage
from .tenant import Tenant
from .versions import Versions

__all__ = ["Server"]

Client = TypeVar("Client", bound=BaseClient)


class Server(Tenant, Generic[Client]):
    """A server that stands in for one provider, with its state. It is the first account there itself.

    Attributes:
        access_token: The access token of the organization or the seller.
        application: The OAuth application that is registered from the start.
        client: A client of this server, with the access token.
        webhook_secret: The secret that signs webhooks sent without a subscription.
    """

    #: Whether API versions without types are refused. Otherwise they are served as the default one.
    refuses_versions: ClassVar[bool] = False
    #: API versions that differ from the default one in nothing but their name.
    versions_alike: ClassVar[frozenset[str]] = frozenset()

    access_token: str
    application: Application
    client: Client

    def __init__(self, ids: Ids, clock: Clock, faults: Faults, received: ReceivedLog) -> None:
        versions = Versions(get_provider(self.provider), self.refuses_versions, self.versions_alike)
        super().__init__(ids, clock, versions, [])
        self._faults = faults
        self._received = received
        self._connections = Connections()
        self._runner: web.AppRunner | None = None
        self._base_url: str | None = None
        #: The URL by which this process reaches the server.
        self._near_url = ""
        #: What the paths of its requests begin with, where it shares a port.
        self._prefix = ""
        #: Whether requests are refused also for what the provider ignores.
        self.strict_requests = False
        self.storage = Storage()
        self.authority = self.create_authority()
        self._endpoints = dict(self.endpoints())
        self.webhook_secret = self.new_webhook_secret()

    # Defined by each provider

    @abstractmethod
    def create_authority(self) -> Authority:
        """Create the OAuth of this provider."""

    @abstractmethod
    def connect(self, base_url: str) -> Client:
        """Create a client of this server, which has this URL."""

    @abstractmethod
    def events(self, ids: Ids, clock: Clock) -> Events:
        """Create the webhook events of this provider."""

    @abstractmethod
    def subscriptions(self, events: Events, outbox: Outbox) -> Subscriptions:
        """Create the webhook subscriptions of this provider."""

    @abstractmethod
    def new_webhook_secret(self) -> str:
        """Draw a secret that signs webhooks."""

    @abstractmethod
    def problem(self, status: int, message: str) -> Refusal:
        """The error for a status, with the provider's body."""

    @abstractmethod
    def invalid(self, violations: list[Violation]) -> Refusal:
        """The error for a request that violates the document."""

    @abstractmethod
    def broken(self, status: int) -> web.Response:
        """The answer with this status for a request that meets a fault."""

    @abstractmethod
    def codes(self, operation: str) -> Mapping[str, int]:
        """The codes of the errors that an operation can answer, each with its status."""

    @abstractmethod
    def coded(self, operation: str, code: str) -> web.Response:
        """The answer with this code for a request that meets a fault."""

    @abstractmethod
    def headers(self, version: str) -> Mapping[str, str]:
        """The header fields of every answer in an API version."""

    def to_default(self, version: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """The body of a request in another API version, in the form of the default one."""
        return body

    def coerced(self, contract: Contract, schema: Schema, value: Any) -> Any:
        """A value that this provider takes as one of a schema; others are returned as they are."""
        return value

    def takes(self, violation: Violation) -> bool:
        """True if this provider takes what violates its document."""
        return False

    def pages(self) -> Iterable[web.RouteDef]:
        """The pages for people, beside those of OAuth."""
        return ()

    @property
    def tenants(self) -> Mapping[str, Tenant]:
        """All accounts, by the keys of their records in a file: `square`, `square/Bakery`."""
        return {self.provider: self}

    def tenant(self, name: str) -> Tenant:
        """The account with a name or an id.

        Raises:
            ConfigurationError: There is no such account.
        """
        raise ConfigurationError(f"{self.provider} has one account, and none that is called {name!r}")

    def opened(self, name: str) -> Tenant:
        """The account with a name, which is opened if there is none yet.

        Raises:
            ConfigurationError: No further accounts can be opened.
        """
        return self.tenant(name)

    def tenant_of(self, operation: Operation[Any], token: Token | None) -> Tenant:
        """The account whose records a request with a token is for."""
        return self

    def account_facts(self) -> Mapping[str, str]:
        """The ids of the account by name, and further credentials."""
        return {}

    def admin(self) -> object:
        """What has the admin endpoints of this provider alone; None if there are none."""
        return None

    # The server

    @property
    def base_url(self) -> str:
        """The URL of the server: the `base_url` of a client."""
        if self._base_url is None:
            raise ConfigurationError("the sandbox is not running: use it with `async with`")
        return self._base_url

    @property
    def authorize_url(self) -> str:
        """The URL of the authorization page."""
        return f"{self.base_url}/oauth2/authorize"

    async def authorize(self, url: str, *, consent: bool = True, account: str | None = None) -> str:
        """Play the user who opens the authorization page and decides there.

        Args:
            url: `authorize_url` with the query of the authorization request.
            consent: Whether the user allows the request.
            account: The id of the account that the user chooses, where the page has a choice; None is the
                one that is preset.

        Returns:
            The redirect URI of the application, with a code or an error in its query.

        Raises:
            ConfigurationError: The URL is that of another page, or the page shows an error to the user.
        """
        if not str(url).startswith(f"{self.authorize_url}?"):
            raise ConfigurationError(
                f"url must begin with {self.authorize_url}?: give the application base_url={self.base_url!r}"
            )
        return await visit(self.near(url), consent=consent, account=account)

    def register(self, name: str = "Sandbox Shop", *, redirect_uris: Iterable[str] = ()) -> Application:
        """Register a further OAuth application, as its developer does on the provider's site.

        Args:
            name: The name on the authorization page.
            redirect_uris: The redirect URIs that are accepted, compared as text. If empty, any is accepted.
        """
        return self.authority.register(name, redirect_uris=redirect_uris)

    async def start(self, port: int = 0) -> None:
        """Listen on a port of loopback; 0 is any free port.

        Raises:
            ConfigurationError: The port is in use or invalid.
        """
        self._runner = await listen(self.web_application(), self.provider, LOOPBACK, port)
        self.begin(origin(self._runner))

    async def stop(self) -> None:
        """Close the client, and the port that `start` opened."""
        if self._base_url is not None:
            self._base_url = None
            await self.client.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def web_application(self) -> web.Application:
        """The routes of the server, for a port of its own or below a prefix."""
        application = web.Application(client_max_size=LARGEST_BODY, middlewares=[self._explain])
        application.router.add_routes([*self.authority.routes(), *self.pages()])
        self.storage.mount(application)
        for route in self.contract.routes.values():
            application.router.add_route(route.method, route.path, partial(self._serve, route.id))
        return application

    def begin(self, base_url: str, near_url: str | None = None, prefix: str = "") -> None:
        """Begin to serve at a URL: the routes are reachable.

        Args:
            base_url: The URL by which applications reach the server.
            near_url: The URL by which this process reaches it; None is the same.
            prefix: What the paths of its requests begin with.
        """
        self._base_url, self._near_url, self._prefix = base_url, near_url or base_url, prefix
        self.client = self.connect(self._near_url)

    def near(self, url: str) -> str:
        """A URL of this server, as this process reaches it."""
        inside = url.removeprefix(self.base_url)
        return url if inside == url else self._near_url + inside

    def path(self, request: web.Request) -> str:
        """The path of a request, as the provider's document has it."""
        return request.path.removeprefix(self._prefix)

    @web.middleware
    async def _explain(
        self, request: web.Request, handler: Callable[[web.Request], Any]
    ) -> web.StreamResponse:
        """Add the header fields of all answers; a request without a route gets the provider's error."""
        response: web.StreamResponse
        try:
            response = await handler(request)
        except web.HTTPException as error:
            response = self.misdirected(request, error)
        version = self.versions.named(request)
        if version is not None:
            response.headers.update(self.headers(version))
        # Clients compare the expiry of tokens and Retry-After with it.
        response.headers["Date"] = format_datetime(self.clock.now(), usegmt=True)
        return response

    def misdirected(self, request: web.Request, error: web.HTTPException) -> web.Response:
        """The answer to a request without a route."""
        response = self.problem(error.status, error.reason).answer.response()
        if "Allow" in error.headers:
            response.headers["Allow"] = error.headers["Allow"]
        return response

    async def _serve(self, id: str, request: web.Request) -> web.StreamResponse:
        operation = self.operations[id]
        version = self.versions.of(request)
        if version is None:
            violation = self.versions.violation(id, request)
            self.violations.append(violation)
            if self.versions.strict:
                raise web.HTTPNotFound
            return self.invalid([violation]).answer.response()
        contract = self.versions.contract(version)
        if id not in contract.routes:
            raise web.HTTPNotFound
        raw = await request.read()
        token = self.authority.bearer(request.headers.get("Authorization", ""))
        sent = self._received.arrived(
            record(
                request,
                self.path(request),
                raw,
                operation,
                part=contract.routes[id].part,
                merchant_id=None if token is None else token.merchant_id,
            )
        )
        fault = self._faults.take(sent, reused=self._connections.reused(request))
        answer: Answer | None = None
        reader = RequestReader(contract, contract.routes[id], partial(self.coerced, contract))
        path = reader.path(request.match_info)
        reader.query(parse_qsl(request.url.raw_query_string, keep_blank_values=True))
        read = reader.body(request.headers.get("Content-Type", ""), raw)
        body = read if isinstance(read, dict) else {}
        try:
            if fault is None or fault.done:
                violations = [one for one in reader.violations if not self.takes(one)]
                answer = await self._answer(operation, version, request, path, body, violations)
        except Refusal as refusal:
            answer = refusal.answer
        response: web.StreamResponse | None = None
        if fault is not None:
            real = answer.response() if answer is not None else None
            response = fault.kind.respond(
                Exchange(
                    request,
                    operation,
                    contract,
                    real,
                    self.broken,
                    partial(self.coded, id),
                    self.clock.now(),
                )
            )
            if response is None:
                fault.spare()
                fault = None
        if response is None:
            assert answer is not None  # noqa: S101  # a fault that shows no answer always responds
            response = answer.response()
        self._received.append(
            evolve(
                sent,
                status=None if fault is not None and fault.kind.silent else response.status,
                done=answer is not None and answer.status < 400 and not answer.repeated,
                fault=None if fault is None else fault.kind,
            )
        )
        return response

    async def _answer(
        self,
        operation: Operation[Any],
        version: str,
        request: web.Request,
        path: Mapping[str, str],
        body: Mapping[str, Any],
        violations: list[Violation],
    ) -> Answer:
        authorization = request.headers.get("Authorization", "")
        token = self.authority.authenticate(operation, authorization)
        endpoint = self._endpoints.get(operation.id)
        self.violations += violations
        refused = [violation for violation in violations if violation.refused or self.strict_requests]
        if refused and (endpoint is None or endpoint.checked):
            raise self.invalid(refused)
        query = {name: ",".join(request.query.getall(name)) for name in request.query}
        part = self.versions.contract(version).routes[operation.id].part
        files = {name: value for name, value in body.items() if isinstance(value, File)}
        if part is not None:
            body = body.get(part, {})
        if version != self.version:
            body = self.to_default(version, body)
        try:
            return await self.tenant_of(operation, token).perform(
                Request(operation, path, query, body, files, authorization, token, version)
            )
        except Denied as denied:
            raise self.authority.denied(denied) from None
        except Lacking as lacking:
            raise self.problem(400, str(lacking)) from None
