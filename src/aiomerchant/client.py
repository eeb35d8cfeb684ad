"""The base class of the clients of all providers."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from importlib import import_module
from types import ModuleType, TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Literal,
    NoReturn,
    Self,
    TypeVar,
    Unpack,
    overload,
)

from aiomerchant.request.caller import Caller
from aiomerchant_core import Operations, Resource, Values, explains
from aiomerchant_core.spelling import ALMOST_ALIKE, did_you_mean, nearest

from .checks import check_base_url, check_encrypted, check_extra, check_instance
from .errors import ConfigurationError
from .lazy import lazily
from .options import OPTIONS_ELSEWHERE, Options, check_headers
from .policies import Retry, Timeout
from .tokens import TokenFunction, TokenSource, token_source
from .transport import Transport
from .undocumented import undocumented

if TYPE_CHECKING:
    import aiohttp

    from aiomerchant.files.downloads import Download
    from aiomerchant.plugins.cache import Cache
    from aiomerchant.plugins.hooks import Hooks
    from aiomerchant.plugins.limiter import Limiter
    from aiomerchant.plugins.telemetry import Telemetry
    from aiomerchant.transport.network import Network

    from .keywords import ClientOptions, KeywordOptions, ViewOptions
    from .provider import Provider

__all__ = ["KEEP", "BaseClient", "ClientOptions", "KeywordOptions", "ViewOptions"]

T = TypeVar("T")

log: Final = logging.getLogger("aiomerchant")

#: Leaves an option of a view as it is, where None means something else.
KEEP: Final[Any] = object()


@explains
class BaseClient(Resource):
    """The base class of the clients of all providers: options, calls by operation id, downloads, closing."""

    #: The provider, with the package, the version and the servers of the types that the client has.
    _provider: ClassVar[Provider]
    #: What SDKs of several providers call the arguments; see `explains`.
    _elsewhere: ClassVar[Mapping[str, str]] = {
        **OPTIONS_ELSEWHERE,
        **dict.fromkeys(("env", "sandbox"), "environment, which is 'production' or 'sandbox'"),
        **dict.fromkeys(("host", "server_url", "url"), "base_url"),
        "user_agent": "application",
        **dict.fromkeys(("http_client", "httpx_client"), "session, a ClientSession of aiohttp"),
        **dict.fromkeys(("proxies", "proxy"), "network, as in Network(proxy=...)"),
        # Of `request` and `call`.
        **dict.fromkeys(("params", "query_params"), "query, unless it is for the path"),
        **dict.fromkeys(("data", "json"), "body"),
    }

    _send: Caller

    def __new__(cls, *arguments: Any, version: Any = None, types: Any = None, **options: Any) -> Self:
        if types is not None:
            from .versions import typed

            return super().__new__(typed(cls, types))
        if not isinstance(version, str) or version not in cls._provider.versions:
            return super().__new__(cls)
        from .versions import dated

        return super().__new__(dated(cls, version))

    def __init__(
        self,
        access_token: str | None = None,
        *,
        auth: TokenSource | TokenFunction | None = None,
        environment: Literal["production", "sandbox"] = "production",
        base_url: str | None = None,
        allow_http: bool = False,
        version: str | None = None,
        types: ModuleType | str | None = None,
        session: aiohttp.ClientSession | None = None,
        network: Network | None = None,
        headers: Mapping[str, str] | None = None,
        application: str | None = None,
        timeout: Timeout | float = Timeout(),  # noqa: B008  # immutable
        retry: Retry | int | None = Retry(),  # noqa: B008  # immutable
        strict: bool = False,
        hooks: Hooks | None = None,
        limiter: Limiter | None = None,
        telemetry: Telemetry | None = None,
        cache: Cache | None = None,
    ) -> None:
        """Make a client, which opens nothing and needs no running event loop.

        Tasks may share it, and several event loops may use it. Use it with `async with`, or await `close()`
        in the end. A copy of it is the client itself, and pickle refuses it: each process makes its own.

        Args:
            access_token: A token of any kind that the provider issues. Operations that need a token raise
                `ConfigurationError` if it is missing or of the wrong kind; the others work without one.
            auth: A connection that gives and renews the tokens (see `aiomerchant.oauth`), or a function or
                coroutine function of the application that gives a token, such as that of a vault. A function
                is asked for each call, and once more if the provider refuses its token. It excludes
                `access_token`.
            environment: The provider's server to use.
            base_url: The address of another server, possibly with a path.
            allow_http: Permits a `base_url` of plain http on another machine, although others on the network
                can read the tokens then. Loopback addresses need no permission.
            version: The API version to ask for instead of the default one. If this package has types for it,
                the client has them; otherwise the types are those of the default version.
            types: A package of types that `aiomerchant generate` wrote from a document, or its import path.
                The client has its resources, models, version and servers, whatever `version` asks for.
            session: A session to use instead of an own one, alone or with other clients. The client does not
                close it.
            network: How own sessions connect: proxy, also that of the environment, TLS, limits.
            headers: Header fields to add to all requests to the API. They replace others of the same name.
            application: The application's name in the User-Agent, before that of this package:
                `my-shop/1.2`, with a comment if need be: `my-shop/1.2 (https://shop.example)`.
            timeout: Time limits, in seconds. A number is the limit of the whole call, and of each attempt.
            retry: The policy for repeating requests that are safe to repeat. A number is the most attempts;
                False or None repeats nothing.
            strict: True to raise `ResponseError` for an answer that does not fit the document, as tests want
                it. False to log what does not fit, and return it as it came.
            hooks: Coroutine functions to call on requests, responses, repeats and mismatches.
            limiter: Limits the rate of requests of the client and its views.
            telemetry: Records OpenTelemetry's spans and metrics.
            cache: Keeps answers that have an ETag.

        Raises:
            ConfigurationError: An argument is not valid. No message repeats a token.
        """
        provider = self._provider
        if str(environment) not in provider.servers:
            known = " or ".join(repr(name) for name in provider.servers)
            raise ConfigurationError(f"environment must be {known}, not {environment!r}")
        if access_token is not None and auth is not None:
            raise ConfigurationError("access_token and auth exclude each other")
        if version is not None:
            provider.check_version(version)
        options = Options(
            base_url=provider.servers[environment] if base_url is None else check_base_url(base_url),
            version=provider.version if version is None else version,
            token=access_token,
            auth=self._source(auth),
            headers={} if headers is None else check_headers(headers),
            application=application,
            timeout=timeout,
            retry=retry,
            strict=strict,
            hooks=hooks,
            limiter=limiter,
            telemetry=telemetry,
            cache=cache,
        )
        if network is not None:
            from aiomerchant.transport.network import Network

            check_instance("network", network, Network)
        check_instance("allow_http", allow_http, bool)
        if not allow_http:
            check_encrypted(
                options.base_url, None if network is None else network.proxy_for(options.base_url)
            )
        super().__init__(Caller(provider.name, provider.package, options, Transport(session, network)))
        self._owner = True

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """Make a client from environment variables. Options that are given go before the variables.

        For Polar they are POLAR_ACCESS_TOKEN, POLAR_ENVIRONMENT (`production` or `sandbox`), POLAR_BASE_URL
        and POLAR_VERSION, for Square the same with SQUARE. An empty variable counts as missing. There is no
        variable for `allow_http`.

        Raises:
            ConfigurationError: There is no access token, or a value is not valid. The message names the
                variable.
        """
        found: dict[str, Any] = {}
        names = ("access_token", "environment", "base_url", "version", *cls._provider.client_options)
        unread = dict(_unread(cls._provider.name, names))
        for variable, meant in unread.items():
            log.warning("the environment variable %s is not read; did you mean %s?", variable, meant)
        for name in names:
            variable = f"{cls._provider.name}_{name}".upper()
            if name == "access_token" and options.get("auth") is not None:
                continue
            if value := os.environ.get(variable):
                found[name] = value
            elif name == "access_token" and name not in options:
                other = next((f", and {one} is" for one in unread if unread[one] == variable), "")
                raise ConfigurationError(f"the environment variable {variable} is not set{other}")
        try:
            return cls(**{**found, **options})
        except ConfigurationError as error:
            named = next((name for name in found if error.message.startswith(name)), None)
            if named is None or named in options:
                raise
            raise ConfigurationError(f"{cls._provider.name}_{named}".upper() + f": {error.message}") from None

    @explains
    def with_options(
        self,
        *,
        access_token: str | None = KEEP,
        auth: TokenSource | TokenFunction | None = KEEP,
        version: str = KEEP,
        timeout: Timeout | float = KEEP,
        retry: Retry | int | None = KEEP,
        headers: Mapping[str, str] = KEEP,
        extra_query: Mapping[str, Any] = KEEP,
        extra_body: Mapping[str, Any] = KEEP,
        strict: bool = KEEP,
        hooks: Hooks | None = KEEP,
        limiter: Limiter | None = KEEP,
        telemetry: Telemetry | None = KEEP,
        cache: Cache | None = KEEP,
    ) -> Self:
        """Make a view of this client with other options, for one call or many.

        It shares the client's sessions and retry quota. Closing it does nothing: close its client.

        Args:
            access_token: The token to send instead; None sends none.
            auth: The connection or function that gives the tokens instead; None sends none.
            version: The API version to ask for. The types are those of this client, even if that version has
                types of its own.
            timeout: Time limits, in seconds. A number is the limit of the whole call, and of each attempt.
            retry: The policy for repeating requests. A number is the most attempts; False or None repeats
                nothing.
            headers: Header fields to add. They replace all others of the same name, in any case.
            extra_query: Query parameters to add that the document does not name, by wire name. They replace
                others of the same name; None leaves one out.
            extra_body: Fields to add to the JSON or form body that the document does not name, by wire name.
                They replace others of the same name; None is an explicit null.
            strict: True to raise `ResponseError` for an answer that does not fit the document.
            hooks: Coroutine functions to call; None calls none.
            limiter: Limits the rate of requests; None does not.
            telemetry: Records spans and metrics; None records none.
            cache: Keeps answers; None keeps none.

        Raises:
            ConfigurationError: An option is not valid.
        """
        given = {
            "version": version,
            "timeout": timeout,
            "retry": retry,
            "strict": strict,
            "hooks": hooks,
            "limiter": limiter,
            "telemetry": telemetry,
            "cache": cache,
        }
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not KEEP}
        if version is not KEEP:
            self._provider.check_version(version)
        if access_token is not KEEP or auth is not KEEP:
            if access_token not in (KEEP, None) and auth not in (KEEP, None):
                raise ConfigurationError("access_token and auth exclude each other")
            changes["token"] = None if access_token is KEEP else access_token
            changes["auth"] = None if auth is KEEP else self._source(auth)
        if headers is not KEEP:
            changes["headers"] = {**self._send.options.headers, **check_headers(headers)}
        for name, extra in (("extra_query", extra_query), ("extra_body", extra_body)):
            if extra is not KEEP:
                changes[name] = {**getattr(self._send.options, name), **check_extra(name, extra)}
        return self._view(**changes)

    def _view(self, **changes: Any) -> Self:
        view = self._rebound(self._send.with_options(**changes))
        view._owner = False
        return view

    @property
    def operations(self) -> Operations:
        """The operations by their id in the provider's document. Each is imported when it is looked up."""
        index: Operations = import_module(f"{self._provider.package}.operations").OPERATIONS
        return index

    async def call(
        self,
        operation: str,
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        credential: str | None = None,
    ) -> Any:
        """Send one request by the names of the provider's document, and return its decoded answer.

        Values are sent as they are: a string stays a string, None in a body is null.

        Args:
            operation: The operation's id (`customers:list`, `CreatePayment`), or the name of its method
                (`customers.list`, `payments.create`).
            path: The path parameters by wire name.
            query: The query parameters by wire name. None leaves one out.
            body: The body as JSON data; for multipart, the parts by name.
            credential: The token or secret to authorize with instead of the client's token.

        Returns:
            The whole answer, for a list operation too.

        Raises:
            ConfigurationError: There is no such operation, or a value is not valid.
            MerchantError: The call failed.
        """
        known = self.operations
        found = known.find(str(operation))
        if found is None:
            names = [*known, *(other.name for other in known.in_resource(str(operation)))]
            raise ConfigurationError(
                f"there is no operation {operation!r}{did_you_mean(operation, names, most=3)}"
            )
        return await self._send.perform(
            found, path=path, query=query, body=body, credential=credential, raw=True
        )

    @overload
    async def request(
        self,
        method: str,
        path: str,
        /,
        *,
        parameters: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        returns: type[T],
        credential: str | None = None,
    ) -> T: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        /,
        *,
        parameters: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        returns: Any = None,
        credential: str | None = None,
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        /,
        *,
        parameters: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        returns: Any = None,
        credential: str | None = None,
    ) -> Any:
        """Send a request that is not in the provider's document, with the client's options.

        It is repeated by the rules for its method; a body with an `idempotency_key` makes a POST repeatable.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: The path below the base address: `/v1/things/{id}`. Parameters in braces are filled in from
                `parameters` and percent-encoded. The rest is sent as it is, and is shown in logs and spans.
            parameters: The path parameters by name.
            query: The query parameters. None leaves one out, a list repeats it.
            body: The JSON body: plain values or models, in which None is an explicit null.
            returns: The type of the answer: a model, `list[...]` of one, `bytes` for the body as it came.
                Without it, the answer is plain JSON values.
            credential: The token or secret to authorize with instead of the client's token, if it has one.

        Raises:
            ConfigurationError: The method, the path or a value is not valid.
            MerchantError: The call failed.
        """
        kind, options = Any if returns is None else returns, self._send.options
        operation = undocumented(
            self._provider.name,
            method,
            path,
            query=query,
            body=body,
            accept="*/*" if returns is bytes else "application/json",
            authorized=credential is not None or options.token is not None or options.auth is not None,
        )
        return await self._send.perform(
            operation, path=parameters, query=query, body=body, credential=credential, raw=True, kind=kind
        )

    def download(
        self, url: str, *, headers: Mapping[str, str] | None = None
    ) -> AbstractAsyncContextManager[Download]:
        """Download a file from a URL that the provider gave: `async with polar.download(url) as download:`.

        The request carries no token and no API version. Redirects are not followed, and messages do not show
        the address. The request is repeated by this client's policy until its answer begins.

        Args:
            url: The address: https, or http on this machine.
            headers: The header fields to send, such as those of `file.download.headers`.

        Raises:
            ConfigurationError: The address is not valid.
            MerchantError: The request failed.
        """
        from aiomerchant.request.stream import fetch

        return fetch(self._send, url, {} if headers is None else headers)

    async def close(self) -> None:
        """Close the client with its views and its sessions. Closing twice is allowed.

        Calls that are under way end with `APIConnectionError`, which says whether they may have happened, and
        are not repeated. Later calls raise `ConfigurationError`. Calls of other event loops go on, and their
        sessions end with their loops. A session that the client was given stays open.
        """
        if self._owner:
            await self._send.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    if not TYPE_CHECKING:  # which say it themselves, as long as there are no such methods
        # A property, and no `__exit__`: no framework takes a client for a context manager that is not async.
        @property
        def __enter__(self) -> NoReturn:
            name = type(self).__name__
            instead = f"in code that is not asynchronous: with Blocking({name}.from_env())"
            raise AttributeError(f"a {name} needs async with; {instead}")

    @classmethod
    def _source(cls, auth: Any) -> TokenSource | None:
        return None if auth is None else token_source(cls._provider.name, auth)

    def __repr__(self) -> str:
        options = self._send.options
        return f"{type(self).__name__}(base_url={options.base_url!r}, version={options.version!r})"


def _unread(provider: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The environment variables that look like misspelt ones of a client, each with the one that is meant."""
    prefix = f"{provider}_".upper()
    variables = {f"{prefix}{name}".upper(): name for name in names}
    for variable in sorted(os.environ):
        if variable.startswith(prefix) and variable not in variables:
            near = nearest(variable.removeprefix(prefix), names, ALMOST_ALIKE)
            if near is not None:
                yield variable, f"{prefix}{near}".upper()


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            # What only type checkers need.
            **dict.fromkeys(("ClientOptions", "KeywordOptions", "ViewOptions"), "aiomerchant.keywords"),
            # The clients of the providers, which import this module: imports from here still work.
            "Polar": "aiomerchant.polar.client",
            "Square": "aiomerchant.square.client",
        },
    )
