"""The routes that connect users: to the provider's page, and back with a connection."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import parse_qs, urlencode, urlsplit

from attrs import evolve, frozen

from aiomerchant.checks import described
from aiomerchant.errors import CallbackError, ConfigurationError, MerchantError, StoreError
from aiomerchant.oauth.application import Application
from aiomerchant.oauth.arguments import scope_names
from aiomerchant.provider import get_provider

from .cookies import Flow, FlowCookies
from .error_page import explanation, page, status_of
from .http import Request, Response
from .redirect_targets import RedirectTargets

if TYPE_CHECKING:
    from aiohttp import web

    from aiomerchant.provider import ProviderName

    from .asgi import Receive, Scope, Send

__all__ = ["ConnectApp", "connect_app"]

#: An application of any provider, and a connection of it.
OAuth: TypeAlias = Application[Any]
AnyConnection: TypeAlias = Any
Hook: TypeAlias = Callable[..., Any]

log: Final = logging.getLogger("aiomerchant")

#: The methods of each route, by its first part. A HEAD request must not begin or end a flow.
ROUTE_METHODS: Final = {"connect": ("GET", "POST"), "callback": ("GET",)}
#: The addresses of these pages hold codes and states: no cache keeps them, and no other site gets them.
RESPONSE_HEADERS: Final = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


def connect_app(
    *applications: OAuth,
    user: Callable[[Request], Awaitable[str | Response | None] | str | Response | None],
    scopes: Mapping[ProviderName, str | Iterable[str]],
    hints: Mapping[ProviderName, Mapping[str, str | bool]] | None = None,
    connected: Callable[[Request, AnyConnection], Awaitable[Response | None] | Response | None] | None = None,
    failed: Callable[[Request, MerchantError], Awaitable[Response | None] | Response | None] | None = None,
    home: str = "/",
    allowed: Iterable[str] = (),
) -> ConnectApp:
    """`/connect/polar` and `/callback/polar`, and the same for Square, wherever they are mounted.

        app = connect_app(polar, square, user=logged_in, scopes={"polar": "openid", "square": "ITEMS_READ"})

    A link or form of yours leads to `/connect/polar?next=/settings`; the user consents on the provider's
    page, comes back to `/callback/polar`, the `redirect_uri`, and goes on to `/settings`.

    Args:
        *applications: The OAuth applications, one of each provider. Their `redirect_uri` is the address of
            the callback.
        user: Gives the key of the connection for the user who made the request: by a session or a cookie,
            and by nothing that a link can carry. None is answered with 401; a `Response` is sent instead,
            such as a redirect to your login. It is called on both routes, and must give the same on both. It
            may be an async function; so may the others.
        scopes: The scopes to ask for, by provider.
        hints: More parameters of the authorization pages, by provider, as for `authorization_url`.
        connected: Called with each new connection, after it was saved. A `Response` that it returns is sent;
            None sends the user on.
        failed: Called with the error if no connection was made: `AuthorizationDenied` if the user declined,
            `CallbackError` if the callback answers no request of this browser, `StoreError` if the store
            failed, after which the same page may be loaded again, or an error of the exchange. A `Response`
            that it returns is sent; None shows a page with the reason.
        home: The address that users go on to if there is no `next`.
        allowed: Origins of other sites (`https://app.shop.example`) that `next` may lead to. Paths of this
            site are always allowed; anything else is answered with 400.

    Raises:
        ConfigurationError: An argument is not valid.
    """
    routes: dict[str, Route] = {}
    for application in applications:
        given: Any = application
        if not isinstance(given, Application):
            raise ConfigurationError(
                "connect_app takes OAuth applications, such as PolarOAuth(client_id=..., ...), "
                f"not {described(given)}"
            )
        if given.provider in routes:
            raise ConfigurationError("connect_app takes OAuth applications, one of each provider")
        routes[given.provider] = _route(application, scopes, hints or {})
    if not routes:
        raise ConfigurationError("connect_app needs an OAuth application")
    for named in (scopes, hints or {}):
        if unknown := named.keys() - routes.keys():
            raise ConfigurationError(f"there is no application for {', '.join(map(repr, sorted(unknown)))}")
    return ConnectApp(routes, user, connected, failed, RedirectTargets(home, allowed))


@frozen
class Route:
    """The routes of one provider."""

    application: OAuth
    scopes: tuple[str, ...]
    hints: Mapping[str, str | bool]
    cookies: FlowCookies

    @property
    def name(self) -> str:
        return get_provider(self.application.provider).title


class ConnectApp:
    """An ASGI app, made by `connect_app`; `subapp` is the same for aiohttp.web.

    Exceptions of the hooks reach the framework, like those of any handler; so do those that the store raises
    before the user is sent away.
    """

    def __init__(
        self,
        routes: Mapping[str, Route],
        user: Hook,
        connected: Hook | None,
        failed: Hook | None,
        targets: RedirectTargets,
    ) -> None:
        self._routes = routes
        #: By path, both below the mount point and in full, as the redirect URI has it.
        self._paths = {
            f"{prefix}/{step}/{provider}": (step, route)
            for provider, route in routes.items()
            for prefix in (
                "",
                urlsplit(route.application.redirect_uri).path.removesuffix(f"/callback/{provider}"),
            )
            for step in ROUTE_METHODS
        }
        self._user = user
        self._connected = connected
        self._failed = failed
        self._targets = targets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The routes as an ASGI app."""
        from .asgi import serve

        await serve(self.respond, scope, receive, send)

    def subapp(self) -> web.Application:
        """The routes as a sub-application of aiohttp.web: `app.add_subapp("/oauth", connect.subapp())`."""
        from .aiohttp_web import subapp

        return subapp(self.respond)

    async def respond(self, request: Request) -> Response:
        """Answer a request."""
        response = await self._respond(request)
        fields = [(name, value) for name, value in response.headers if name.lower() not in RESPONSE_HEADERS]
        return evolve(response, headers=(*fields, *RESPONSE_HEADERS.items()))

    async def _respond(self, request: Request) -> Response:
        found = next((self._paths[path] for path in request.paths if path in self._paths), None)
        if found is None:
            return Response.text(404, "there is nothing at this path")
        step, route = found
        if request.method not in ROUTE_METHODS[step]:
            methods = ", ".join(ROUTE_METHODS[step])
            return Response.text(405, f"this is for {methods}", allow=methods)
        return await (self._begin if step == "connect" else self._finish)(route, request)

    async def _begin(self, route: Route, request: Request) -> Response:
        target = request.query.get("next", self._targets.home)
        if not self._targets.allow(target):
            return Response.text(400, "next must be a path of this site")
        key = await self._key(route, request)
        if isinstance(key, Response):
            return key
        url = await route.application.authorization_url(route.scopes, key=key, **route.hints)
        (state,) = parse_qs(urlsplit(url).query)["state"]
        response = Response.redirect(url)
        return evolve(response, headers=(*response.headers, *route.cookies.begun(request, state, target)))

    async def _finish(self, route: Route, request: Request) -> Response:
        key = await self._key(route, request)
        if isinstance(key, Response):
            return key
        flow = route.cookies.flow(request)
        target = self._targets.home if flow is None or not self._targets.allow(flow.target) else flow.target
        try:
            connection = await _finished(route.application, request, key, flow)
        except ConfigurationError:
            raise  # a mistake of the application, which users cannot correct
        except MerchantError as error:
            if isinstance(error, CallbackError) and await self._stands(route, request, key):
                again = _standing(route, target) if flow is None else Response.redirect(target)
                return _without(again, route, flow)
            error.provider = route.application.provider
            log.warning("%s: connection %r was not made: %s", route.application.provider, key, error)
            response = await _result(self._failed(request, error)) if self._failed is not None else None
            response = _failure(route, error, target) if response is None else response
            if isinstance(error, StoreError):
                return response  # with the cookie, the same callback can be finished when the store works
        else:
            shown = (
                await _result(self._connected(request, connection)) if self._connected is not None else None
            )
            response = Response.redirect(target) if shown is None else shown
        return _without(response, route, flow)

    async def _stands(self, route: Route, request: Request, key: str) -> bool:
        """True if the user opened a callback again, by a reload or a bookmark, and the connection stands."""
        try:
            return await route.application.finished(f"?{request.query_string}", key=key) is not None
        except MerchantError:
            return False

    async def _key(self, route: Route, request: Request) -> str | Response:
        """The key of the user, or the response for somebody who is not logged in."""
        key = await _result(self._user(request))
        if key is None:
            return page(401, f"{route.name} was not connected", "Log in first.")
        if not isinstance(key, str | Response):
            raise ConfigurationError(f"user must give a str, a Response or None, not {type(key).__name__}")
        return key

    def __repr__(self) -> str:
        return f"ConnectApp({', '.join(self._routes)})"


async def _finished(application: OAuth, request: Request, key: str, flow: Flow | None) -> AnyConnection:
    if flow is None:
        # The state is not used up: the browser that it belongs to may still bring it.
        raise CallbackError("the state is not one of this browser")
    return await application.finish(f"?{request.query_string}", key=key, state=flow.state)


async def _result(result: Any) -> Any:
    """The result of a hook, async or not."""
    return await result if isawaitable(result) else result


def _without(response: Response, route: Route, flow: Flow | None) -> Response:
    """The response that deletes the cookie of an authorization, if the browser has one."""
    if flow is None:
        return response
    return evolve(response, headers=(*response.headers, route.cookies.ended(flow)))


def _standing(route: Route, target: str) -> Response:
    text = "This page was opened before. It has changed nothing."
    return page(200, f"{route.name} is connected already", text, ("Go on", target))


def _failure(route: Route, error: MerchantError, target: str) -> Response:
    again = f"../connect/{route.application.provider}?{urlencode({'next': target})}"
    text = explanation(error, route.name)
    return page(
        status_of(error), f"{route.name} was not connected", text, ("Try again", again), ("Go back", target)
    )


def _route(
    application: OAuth,
    scopes: Mapping[ProviderName, str | Iterable[str]],
    hints: Mapping[ProviderName, Mapping[str, str | bool]],
) -> Route:
    provider: Any = application.provider
    asked: Any = scopes
    if not isinstance(asked, Mapping) or provider not in asked:
        example = '{"' + provider + '": "..."}'
        raise ConfigurationError(f"say in scopes what to ask {provider} for, as in scopes={example}")
    if not urlsplit(application.redirect_uri).path.endswith(f"/callback/{provider}"):
        raise ConfigurationError(f"the redirect_uri of {provider} must end in /callback/{provider}")
    return Route(
        application,
        scope_names(scopes[provider]),
        dict(hints.get(provider, {})),
        FlowCookies(application.redirect_uri),
    )
